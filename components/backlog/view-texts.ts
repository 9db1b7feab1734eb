import type { ViewId } from '@/utils/model/rows/views';

/** What each list is called, what empties it, and the key that leads there. */
export const viewTexts: Record<ViewId, { name: string; empties: string; key: string }> = {
  'waiting-for-me': {
    name: 'Waiting for me',
    empties: 'Answer the questions put to you, vote, and look again at texts that changed since you agreed.',
    key: 'm',
  },
  'needs-grooming': {
    name: 'Needs grooming',
    empties: 'Add what the failing checks ask for to the ticket, or waive them with a reason.',
    key: 'n',
  },
  'ready-for-grooming': {
    name: 'Ready for grooming',
    empties: 'Say what you think: 👍, 👎, ✅, or a question.',
    key: 'r',
  },
  'needs-estimation': {
    name: 'Needs estimation',
    empties: 'Vote, and agree on the number once the votes are open.',
    key: 'e',
  },
  'ready-for-planning': {
    name: 'Ready for planning',
    empties: 'Put them into a sprint, milestone, cycle or project.',
    key: 'p',
  },
  'discuss-live': {
    name: 'Discuss live',
    empties: 'Talk about what divides you, then agree or write the summary.',
    key: 'd',
  },
  'agreed-earlier': {
    name: 'Agreed to an earlier text',
    empties: 'Look at what changed since, and agree again or take it back.',
    key: 'a',
  },
  untouched: {
    name: 'Untouched for 90 days',
    empties: 'Close what nobody will do, or say why it stays.',
    key: 'u',
  },
  review: {
    name: 'Review',
    empties: 'Label what nobody has touched or reacted to for a long time; close what nobody misses; keep the rest.',
    key: 'v',
  },
  everything: { name: 'Everything open', empties: 'Close or plan every issue.', key: 'o' },
};
