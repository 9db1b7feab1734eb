import type { CheckId } from '@/utils/model/readiness/check';
import type { GroupKey, SortKey } from '@/utils/model/rows/order';
import type { Ask, Row, Turn } from '@/utils/model/rows/row';
import type { ViewId } from '@/utils/model/rows/views';
import { titled } from '@/utils/model/standing';
import type { ProjectRead } from '@/utils/model/project-read';

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
  everything: { name: 'Everything open', empties: 'Close or plan every issue.', key: 'o' },
};

export const sortTexts: Record<SortKey, string> = {
  waiting: 'Waiting longest',
  readiness: 'Closest to ready',
  reactions: 'Most reactions',
  priority: 'Priority',
  spread: 'Widest spread',
  updated: 'Changed last',
};

export const groupTexts: Record<GroupKey, string> = {
  none: 'No groups',
  project: 'Project',
  status: 'Status',
  parent: 'Epic or parent',
  assignee: 'Assignee',
};

/** What a group is called: the policy's statuses are kept as ids. */
export function groupTitle(by: GroupKey, name: string): string {
  if (name === '') return by === 'assignee' ? 'Nobody' : 'None';
  return by === 'status' ? titled(name) : name;
}

const checkNames = {
  title: 'title',
  description: 'description',
  story: 'user story or problem',
  criteria: 'acceptance criteria',
  documents: 'supporting documents',
  questions: 'open questions',
  dependencies: 'dependencies',
  size: 'size',
  objective: 'objective',
} satisfies Record<CheckId, string>;
const names = new Map<string, string>(Object.entries(checkNames));

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const plural = new Intl.PluralRules('en');

/** `1 issue`, `12 issues`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${plural.select(count) === 'one' ? one : many}`;
}

/** How ready an issue is, and what it lacks. */
export function readinessText({ passed, required, failing }: Row): string {
  if (failing.length === 0) return `Ready: all ${required} required checks pass.`;
  // One that is ticked by hand goes by the name that the team gave it.
  const shown = failing.map((id) => names.get(id) ?? id);
  return `${passed} of ${required} required checks pass. Missing: ${list.format(shown)}.`;
}

const asks: Record<Ask, string> = {
  question: 'a question to you',
  vote: 'your vote',
  'agreed-earlier': 'the text changed since your ✅',
  refused: 'a change of yours was refused',
};

const turns: Record<Turn, string> = { me: 'You', team: 'Team', author: 'Author', nobody: '' };

/** Whose turn it is, short, and why, for the tip beside it. */
export function turnText({ turn, asks: mine, questions, ballot }: Row): { short: string; why: string } {
  const why =
    turn === 'me'
      ? `Waits for ${list.format(mine.map((ask) => asks[ask]))}.`
      : turn === 'author'
        ? 'Waits for its author to fill in what is missing.'
        : turn === 'nobody'
          ? 'Waits for nobody.'
          : questions.open > 0
            ? `Waits for an answer to ${countOf(questions.open, 'question')}.`
            : ballot === 'voting'
              ? 'Waits for votes.'
              : 'Waits for what the team thinks.';
  return { short: turns[turn], why };
}

const reactions = { '+1': '👍', '-1': '👎', ready: '✅' } as const;

/** Who reacted how, a line a kind. */
export function reactionsText({ reactions: given }: Row): string {
  const lines = (['+1', '-1', 'ready'] as const).flatMap((kind) => {
    const count = given[kind];
    if (count === 0) return [];
    const names = given.names[kind];
    const rest = count - names.length;
    return `${reactions[kind]} ${list.format(rest > 0 ? [...names, countOf(rest, 'other')] : names)}`;
  });
  return lines.length > 0 ? lines.join('\n') : 'No reactions yet';
}

const day = 24 * 60 * 60 * 1000;

/** How long ago, in the largest unit that says enough: `3 d`, `5 w`. `at` and `now`: milliseconds since 1970. */
export function ageText(at: number, now: number): string {
  const days = Math.max(0, Math.floor((now - at) / day));
  if (days < 1) return 'today';
  if (days < 14) return `${days} d`;
  return days < 120 ? `${Math.floor(days / 7)} w` : `${Math.floor(days / 30)} mo`;
}

/** How far reading a project has come. */
export function readText({ name, state, read, total, why, doneAt }: ProjectRead, now: number): string {
  const progress =
    total === undefined ? countOf(read, 'issue') : `${read.toLocaleString('en')} of ${countOf(total, 'issue')}`;
  if (state === 'done')
    return `${name}: read ${ageText(doneAt, now) === 'today' ? 'today' : `${ageText(doneAt, now)} ago`}.`;
  if (state === 'stopped') return `${name}: stopped after ${progress}.`;
  if (state === 'failed') return `${name}: could not be read. ${why ?? ''}`.trim();
  return why === undefined ? `${name}: reading, ${progress}.` : `${name}: waiting after ${progress}. ${why}`;
}

/** What the page's keys do. */
export const backlogKeys = [
  { keys: 'j k ↓ ↑', does: 'Next and previous issue' },
  { keys: 'Enter', does: 'Open the issue in its tracker' },
  { keys: '/', does: 'Search and filter' },
  { keys: 'g, then a letter', does: 'Go to a view' },
  { keys: 'Esc', does: 'Leave the search field, or empty it' },
  { keys: '?', does: 'Show these shortcuts' },
];

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });
const dayAndTime = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** Since when nothing on the page is older: by the project that was read the longest ago. Undefined before the first. */
export function asOfText(reads: readonly ProjectRead[], now: number): string | undefined {
  const read = reads.filter(({ doneAt }) => doneAt > 0);
  if (read.length === 0) return undefined;
  // A pass that was stopped or failed says nothing of what it did not come to.
  const at = Math.min(...read.map(({ state, began, doneAt }) => (state === 'done' ? began : doneAt)));
  return `As of ${now - at < day / 2 ? clock.format(at) : dayAndTime.format(at)}`;
}

/** Whether a project is being read right now: not waiting for its tracker, stopped or failed. */
export function isUnderWay({ state, why }: ProjectRead): boolean {
  return state === 'reading' && why === undefined;
}

/** Whether the page has something to say of a reading; asking for a few changes goes by without a line. */
export function isTold(read: ProjectRead): boolean {
  return read.state !== 'done' && !(isUnderWay(read) && read.since !== undefined);
}
