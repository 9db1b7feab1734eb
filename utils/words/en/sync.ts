import type { ReferenceSize } from '@/utils/model/reference-sizes';
import type { SyncTold } from '@/utils/model/told/sync';
import { sentence } from '../sentence';
import type { Words } from '../words';
import { counted, listed, numeral, plural } from './lists';

const tooLong = ({ tracker, most, length }: { tracker: string; most: number; length: number }): string =>
  `${tracker} takes at most ${numeral(most)} characters; this has ${numeral(length)}`;

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
    `${host} sent Tend to another site for this, and what comes from there is not believed.`,
  'send.moved': ({ host }) => `${host} says that this is at another address now. Nothing was written: open it there.`,
  'send.tried': ({ why, tries }) => `${sentence(why)} It was tried ${tries} times.`,

  'account.none': ({ host }) => `No account on ${host} is connected.`,
  'account.connect': ({ host }) => `Connect your account on ${host} in the settings first.`,
  'account.connect-for-rules': ({ host, project }) =>
    `Connect your account on ${host} to see the team's rules of ${project}.`,
  'account.connect-for-rounds': 'Connect your account first: rounds are shared with your team.',
  'account.connect-for-discussion': 'The discussion of this issue was not read yet: connect an account first.',
  'account.other-person': ({ host, shown, known }) =>
    `This browser is signed in to ${host} as ${shown}, but Tend is connected as ${known}. Nothing is written until they are the same.`,
  'account.page-of-other': ({ shown, known }) =>
    `This page is signed in as ${shown}, but Tend is connected as ${known}. Nothing is written until they are the same.`,
  'account.no-page': 'This build of Tend knows no page to sign in on: connect with a token.',
  'account.no-way': ({ host }) => `This build of Tend knows no way to sign in on ${host}: connect with a token.`,
  'account.over': 'This sign-in is over: begin anew.',

  'server.unencrypted': ({ host }) =>
    `Everything said to and by ${host} could be read on the way, your token too. Say that you want it so, or use https.`,
  'server.no-access': ({ host }) => `Tend has no access to ${host}: the browser asks for it when you add it.`,

  'account.connect-to-change': ({ tracker }) => `Connect your ${tracker} account to change this here.`,
  'account.connect-to-comment': ({ tracker }) => `Connect your ${tracker} account to read and write comments here.`,
  'account.connect-to-react': ({ tracker }) =>
    `Connect your ${tracker} account to react: 👍 and 👎 are given on the issue itself.`,

  'issue.not-on-page': 'Could not find the title and the description on this page.',
  'issue.page-failed': ({ said }) => `Could not fetch this page (${said}).`,
  'issue.locked': 'Your account may not comment here: the conversation is locked.',
  'issue.no-reacting': 'Your account may not react here: the conversation is locked, or you are blocked.',
  'issue.no-source':
    'This page shows the text, but not as it was written, so nobody could tell later what was agreed to. Connect an account to agree here.',
  'issue.not-read': 'This issue was not read yet.',
  'issue.text-from-page':
    'Tend could not read this text from the tracker itself just now, and you agree to nothing that only this page shows. Try again in a moment.',
  'issue.text-unknown': 'The text of this issue is not known as it was written: connect an account to agree to it.',
  'issue.moved-here': ({ from }) =>
    `This issue was moved here from ${from}. What was said of it there with Tend is not known here: nobody tells what it was called.`,
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
  'comment.not-read': 'This comment was not read yet. Read the discussion again first.',
  'comment.source-unknown': 'This comment is not known as it was written. Read the discussion again first.',

  'estimate.took': ({ sizes, pattern }) => {
    if (sizes.length === 0)
      return 'What our sizes took: no pattern. Fewer than three issues of any size were finished.';
    const figures = `What our sizes took: ${sizes.map(sizeText).join('; ')}.`;
    if (sizes.length === 1) return `${figures} No pattern: other sizes have fewer than three.`;
    return pattern ? figures : `${figures} No pattern: larger ones did not clearly take longer.`;
  },
  'vote.alone': 'Nobody else has voted yet: you can still change your own vote.',
  'vote.other-round': 'Another round was called for meanwhile. Vote again.',
  'vote.not-owner': ({ owner }) => `Only ${owner ?? 'the owner'} may have the votes opened.`,
  'vote.unsure': '“?” is no estimate to agree on.',
  'vote.off-scale': ({ value, scale }) => `${value} is not on this team's scale: ${scale.join(' ')}.`,
  'round.not-owner': ({ owner }) => `Only ${owner ?? 'the owner'} may fill and close rounds here.`,
  'round.not-yours': 'Only whoever owns this round may post of it.',
  'round.note-forbidden': ({ whoMay }) => `Your account may not change the ledger's text. ${sentence(whoMay)}`,

  'change.no-status': ({ id }) => `The team’s policy has no status “${id}” any more.`,
  'change.no-place': ({ kind }) => `Nothing is planned into a ${kind}.`,
  'change.unknown': 'This is not known any more: open the list again.',
  'rules.no-ledger': ({ project }) => `${project} has no grooming ledger any more.`,
  'rules.forbidden': ({ whoMay }) => `Your account may not change the team's rules. ${sentence(whoMay)}`,
  'rules.beyond': ({ setting, most }) => `${setting} (all but the first ${most})`,
  'rules.wrong': ({ paths }) =>
    `This cannot be saved: look at ${paths.map((path) => sentence(path).replace('.', ': ')).join(', ')}.`,

  'loop.no-line':
    'The discussion holds no sentence that looks like a decision, a next step or a question. Write what it came to in your own words.',
  'loop.older': 'Older comments were not read, so lines may be missing.',
  'loop.not-all-settable': ({ why }) => `Not all can be set here now: ${sentence(why)}`,
  'loop.not-posted': ({ why }) => `${sentence(why)} It reads now:`,
};
