import type { ReferenceSize } from '@/utils/model/reference-sizes';
import type { SyncTold } from '@/utils/model/told/sync';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { counted } from './lists';

/** Half days of what took less than a week. */
const daysNumber = (days: number): number => (days < 7 ? Math.round(days * 2) / 2 : Math.round(days));

/** `5: 4 days, mostly 3 to 6 (7 issues)`. */
const sizeText = ({ size, count, middle, from, to }: ReferenceSize): string =>
  `${size}: ${counted(daysNumber(middle), { one: 'day', other: 'days' })}, mostly ${daysNumber(from)} to ${daysNumber(to)} (${count} issues)`;

export const syncWords: Words<SyncTold> = {
  'store.full': 'The disk is full: Tend could not keep this. Free some space and try again.',
  'store.newer': "Tend's database was written by a newer version. Update Tend to use it again.",
  'store.broken': ({ name }) =>
    `Tend's database on this device cannot be used (${name}). Nothing new is kept until it can.`,

  'send.no-answer': ({ host, seconds }) =>
    `${host} did not answer: ${seconds === undefined ? 'there is no connection' : `nothing came in ${seconds} seconds`}.`,
  'send.elsewhere': ({ host }) =>
    `${host} redirected Tend to another site, and Tend does not trust what comes from there.`,
  'send.moved': ({ host }) =>
    `${host} says that this has moved to another address. Nothing was written: open it there.`,
  'send.tried': ({ why, tries }) => `${sentence(why)} It was tried ${tries} times.`,

  'estimate.took': ({ sizes, pattern }) => {
    if (sizes.length === 0)
      return 'What our sizes took: no pattern. Fewer than three issues of any size were finished.';
    const figures = `What our sizes took: ${sizes.map(sizeText).join('; ')}.`;
    if (sizes.length === 1) return `${figures} No pattern: other sizes have fewer than three.`;
    return pattern ? figures : `${figures} No pattern: larger ones did not clearly take longer.`;
  },
  'vote.alone': 'Nobody else has voted yet: you can still change your own vote.',
  'vote.other-round': 'The team was asked to vote again since. Vote once more.',
  'vote.not-owner': ({ owner }) => `Only ${owner ?? 'the owner'} can reveal the votes.`,
  'vote.unsure': '“?” is no estimate to agree on.',
  'vote.off-scale': ({ value, scale }) => `${value} is not on this team's scale: ${scale.join(' ')}.`,
  'round.not-owner': ({ owner }) => `Only ${owner ?? 'the owner'} may fill and close rounds here.`,
  'round.not-yours': 'Only the owner of this round may post about it.',
  'round.note-forbidden': ({ whoMay }) => `Your account may not change the ledger's text. ${sentence(whoMay)}`,

  'change.no-status': ({ id }) => `The team’s rules no longer have a status “${id}”.`,
  'change.no-place': ({ kind }) => `Issues cannot be planned into a ${kind}.`,
  'change.unknown': 'This choice is out of date: open the list again.',
  'rules.no-ledger': ({ project }) => `${project} has no grooming ledger any more.`,
  'rules.forbidden': ({ whoMay }) => `Your account may not change the team's rules. ${sentence(whoMay)}`,
  'rules.beyond': ({ setting, most }) => `${setting} (all but the first ${most})`,
  'rules.wrong': ({ paths }) =>
    `This cannot be saved: look at ${paths.map((path) => sentence(path).replace('.', ': ')).join(', ')}.`,

  'summary.no-line':
    'No sentence in the discussion looks like a decision, a next step or a question. Write the outcome in your own words.',
  'summary.older': 'Older comments were not read, so lines may be missing.',
  'summary.not-all-settable': ({ why }) => `Some things cannot be set here now: ${sentence(why)}`,
  'summary.not-posted': ({ why }) => `${sentence(why)} It reads now:`,
};
