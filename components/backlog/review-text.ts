import type { Returns } from '@/utils/model/review/returns';
import type { ReviewOffer } from '@/utils/model/review/offers';
import type { ReviewRules } from '@/utils/model/review/rules';
import type { ReviewStep } from '@/utils/model/review/state';
import type { Row } from '@/utils/model/rows/row';
import { countOf, day } from './text';
import { once } from '@/utils/model/once';
import { joined } from '@/utils/words/en/lists';

/** What each step does, as a change set is called. */
export const stepTexts: Record<ReviewStep, string> = {
  label: 'Review: label as dormant',
  close: 'Review: close as not planned',
  unlabel: 'Review: take the label off',
};

const date = once(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }));

/** Which issues a step is for, and what follows from it. */
export function offerText({ step, all, byHand }: ReviewOffer, rules: readonly ReviewRules[], now: number): string {
  const issues = countOf(all, 'issue');
  if (step === 'unlabel')
    return `${issues} came back: since labelled, somebody reacted, wrote or changed something. ${all === 1 ? 'It stays' : 'They stay'} open.`;
  if (step === 'close')
    return `${issues} may be closed as not planned: the date has come, and nobody objected. Each is read once more first.`;
  const marked = byHand > 0 ? ` ${countOf(byHand, 'has', 'have')} the label by hand, without a date.` : '';
  const days = only(rules.map((one) => one.rules.after));
  const wait = only(rules.map((one) => one.rules.wait));
  const long = days === undefined ? 'as long as their teams’ rules say' : countOf(days, 'day');
  const when = wait === undefined ? 'later' : `from ${date().format(now + wait * day)} on`;
  return `${issues} ${all === 1 ? 'was' : 'were'} not touched or reacted to for ${long}. Once labelled, closing can be proposed ${when}.${marked}`;
}

/** What its button says; which change it begins is previewed first. */
export function offerButton({ step, refs, all }: ReviewOffer): string {
  const count = refs.length < all ? `the first ${countOf(refs.length, 'issue')}` : countOf(all, 'issue');
  if (step === 'label') return `Label ${count} as dormant…`;
  return step === 'close' ? `Close ${count}…` : `Take the label off ${count}…`;
}

/** How many wait for their date, and how anybody keeps them open. Empty where none does. */
export function waitingText(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const first = Math.min(...rows.map(({ review }) => review?.dormant[0]?.from ?? Infinity));
  return `${countOf(rows.length, 'labelled issue waits', 'labelled issues wait')}: closing can be proposed from ${date().format(first)} on. A 👍, a comment or any change keeps an issue open.`;
}

/** `Of 31 issues labelled in Q3 2026, 4 came back (13%), 7 wait and 20 are closed or moved.` */
export function returnsText({ review, labelled, back, waiting, bare, gone }: Returns): string {
  const [year, quarter] = review.split('-');
  const parts = [
    `${back.toLocaleString('en')} came back (${Math.round((back / labelled) * 100)}%)`,
    ...(waiting > 0 ? [countOf(waiting, 'waits', 'wait')] : []),
    ...(gone > 0 ? [countOf(gone, 'is closed or moved', 'are closed or moved')] : []),
    ...(bare > 0
      ? [countOf(bare, 'lost the label (taken off or renamed)', 'lost the label (taken off or renamed)')]
      : []),
  ];
  return `Of ${countOf(labelled, 'issue')} labelled in ${quarter} ${year}, ${joined(parts)}.`;
}

function only(values: readonly number[]): number | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
