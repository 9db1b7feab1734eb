import type { TrackerTold } from '@/utils/model/told/tracker';
import type { Words } from '../words';

/** Where a tracker refuses and says nothing. */
export const noReason = 'no reason given';

const unreadable = { answer: 'an answer', comment: 'a comment', issue: 'an issue', label: 'a label', list: 'a list' };

const hidden = { this: 'this', issue: 'this issue', ledger: 'the ledger', repository: 'this repository' };

const shown = { change: 'the change', comment: 'the comment', link: 'the link', mark: 'the mark' };

export const trackerWords: Words<TrackerTold> = {
  'tracker.bad-token': ({ tracker }) =>
    `This does not look like a ${tracker} token: tokens have no spaces or special characters. Copy it again.`,
  'tracker.nobody': ({ tracker }) => `${tracker} did not say whose access this is.`,
  'tracker.unreadable': ({ tracker, what }) => `${tracker} gave ${unreadable[what]} that cannot be read.`,
  'tracker.endless-list': ({ tracker }) => `${tracker} gave a list that does not end.`,
  'tracker.status': ({ tracker, status }) => `${tracker} answered ${status}.`,
  'tracker.could-not': ({ tracker, said }) => `${tracker} could not answer: ${said || noReason}`,
  'tracker.says': ({ tracker, said }) => `${tracker} says: ${said || noReason}`,
  'tracker.hides': ({ tracker, what }) =>
    `${tracker} does not show ${typeof what === 'string' ? hidden[what] : what.name} to your account.`,
  'tracker.rate-limited': ({ tracker }) => `${tracker} asks Tend to wait: the rate limit is used up.`,
  'tracker.not-shown': ({ tracker, what }) => `${tracker} answered, but does not show ${shown[what]}.`,
  'tracker.comment-changed':
    'Somebody has changed this comment, so yours was not written over it. Look at both and save again.',
  'tracker.other-duplicate': ({ of }) => `It is marked as a duplicate of ${of} already.`,
  'tracker.label-renamed': ({ project, label }) =>
    `${project} has no label “${label}” any more: it was renamed or deleted since it was chosen. Choose it by its new name, or create it there and retry.`,
  'tracker.none-there': ({ host }) =>
    `Neither a Jira nor a GitHub Enterprise Server answers at ${host}. Give the address of its start page.`,
  'tracker.no-sign-in': ({ tracker, said, status }) =>
    `${tracker} could not sign you in: ${said ?? (status === undefined ? 'its answer cannot be read' : `it answered ${status}`)}.`,
  'tracker.sign-in-ended': ({ tracker }) => `Your sign-in on ${tracker} has ended: connect again.`,
};
