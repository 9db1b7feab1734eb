import type { IssueTold } from '@/utils/model/told/issue';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { counted, listed, numeral, plural } from './lists';

const tooLong = ({ tracker, most, length }: { tracker: string; most: number; length: number }): string =>
  `${tracker} takes at most ${numeral(most)} characters; this has ${numeral(length)}`;

export const issueWords: Words<IssueTold> = {
  'issue.not-on-page': 'Could not find the title and the description on this page.',
  'issue.page-failed': ({ said }) => `Could not fetch this page (${said}).`,
  'issue.locked': 'You cannot comment here: the conversation is locked.',
  'issue.no-reacting': 'Your account may not react here: the conversation is locked, or you are blocked.',
  'issue.no-source':
    'This page shows the text, but not as it was written, so nobody could tell later what was agreed to. Connect an account to agree here.',
  'issue.not-read': 'This issue was not read yet.',
  'issue.text-from-page':
    'Tend could not read this text from the tracker just now, and what the page shows is not enough to agree to. Try again in a moment.',
  'issue.text-unknown': 'Tend does not have the original text of this issue: connect an account to agree to it.',
  'issue.moved-here': ({ from }) =>
    `This issue was moved here from ${from}. What was said about it there with Tend cannot be found: the tracker does not say what it was called.`,
  'issue.questions-beyond': ({ beyond, most }) =>
    `${counted(beyond, { one: 'more question is', other: 'more questions are' })} not shown: an issue has room for ${most}. Answer or withdraw some first.`,
  'brief.not-ready': ({ failing, open, stale }) => {
    const reasons = [
      failing.length > 0 &&
        `${plural(failing.length, { one: 'a required check fails', other: 'required checks fail' })} (${listed(failing.map(sentence))})`,
      open > 0 && (open === 1 ? 'a question is open' : `${open} questions are open`),
      stale.length > 0 && `✅ of ${listed(stale.map((who) => ('me' in who ? 'you' : who.name)))} is to an earlier text`,
    ].filter((reason) => reason !== false);
    return `Not ready to hand on: ${reasons.join('; ')}.`;
  },
  'comment.too-long': (told) => `${tooLong(told)}.`,
  'comment.too-long-marked': ({ mark, ...told }) => `${tooLong(told)}, and Tend adds up to ${mark}.`,
  'comment.empty': 'There is nothing to send yet.',
  'comment.not-read': 'Tend has not read this comment yet. Reload the discussion first.',
  'comment.source-unknown':
    'Tend does not have the original text of this comment. Reload the discussion, then edit it.',
};
