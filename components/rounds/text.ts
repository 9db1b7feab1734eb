import { nextText } from '../ui/walk-text';
import { isOver } from '@/utils/model/rounds/agenda';
import type { Lack, Reason } from '@/utils/model/rounds/outcome';
import { nextOf, type Round, type RoundIssue } from '@/utils/model/rounds/round';
import type { Wanted } from '@/utils/model/rounds/wanted';
import { countOf } from '../backlog/text';
import { once } from '@/utils/model/once';
import { joined } from '@/utils/words/en/lists';

export const wantedTexts: Record<Wanted, string> = { vote: 'An estimate', opinion: 'What you think' };

const reasonTexts: Record<Reason, string> = {
  live: 'somebody wants to talk about it',
  against: '👎',
  spread: 'votes far apart',
  question: 'open questions',
  stale: '✅ to an earlier text',
};

const lackTexts: Record<Lack, string> = {
  checks: 'required checks',
  answers: 'answers',
  support: 'anybody who is for it',
};

/** Names with commas and “and”; a long list ends in how many more there are. */
export function namesText(names: readonly string[], most = 6): string {
  return joined(names.length > most ? [...names.slice(0, most), countOf(names.length - most, 'other')] : [...names]);
}

/** Why an issue is to be talked about: `👎 and open questions`. */
export function whyText(why: readonly Reason[]): string {
  return joined(why.map((reason) => reasonTexts[reason]));
}

/** What an issue lacks that is carried over. Of answers it is said whose. */
export function lackText(lacks: readonly Lack[], awaited: readonly string[]): string {
  const names = awaited.length > 6 ? [...awaited.slice(0, 6), countOf(awaited.length - 6, 'other')] : awaited;
  return joined(lacks.flatMap((lack) => (lack === 'answers' && awaited.length > 0 ? names : [lackTexts[lack]])));
}

/** How an issue stands in its round, in a few words. */
export function outcomeText(issue: RoundIssue): string {
  const { outcome, done, awaited } = issue;
  if (isOver(issue)) return 'Closed';
  if (outcome.is === 'agrees') return 'Agrees';
  if (outcome.is === 'diverges') return `To talk about: ${whyText(outcome.why)}`;
  // Nobody is asked any more where the owner closed it early.
  return `Waits for ${lackText(outcome.for, done ? [] : awaited)}`;
}

const dayAndMonth = { day: 'numeric', month: 'long' } as const;
const date = once(() => new Intl.DateTimeFormat('en-GB', dayAndMonth));

/** What a round is called: by the day on which its votes are opened, here or in a time zone. */
export function roundTitle({ reveals }: Pick<Round, 'reveals'>, zone?: string): string {
  const day = zone === undefined ? date() : new Intl.DateTimeFormat('en-GB', { ...dayAndMonth, timeZone: zone });
  return `Round of ${day.format(reveals)}`;
}

/** `about 11 minutes`. */
export function minutesText(minutes: number): string {
  return `about ${countOf(minutes, 'minute')}`;
}

/** What a round asks of the person at this screen. */
export function mineText(round: Round): string {
  const { mine, issues, phase } = round;
  if (phase === 'closed') return 'This round is over.';
  const end = nextText(nextOf(round));
  if (issues.length === 0) return 'No issue is in this round yet.';
  if (mine.left === 0) return `Nothing in it waits for you. ${end}`;
  return `${countOf(mine.left, 'issue')} of ${mine.of} ${mine.left === 1 ? 'waits' : 'wait'} for you, ${minutesText(mine.minutes)}. ${end}`;
}
