import { isReady, type Row } from '../rows/row';
import type { Answer } from './facts';

/**
 * Why people have to talk about an issue, the strongest first: somebody wishes it, 👎, votes far apart, a question, an
 * earlier ✅.
 */
export const reasons = ['live', 'against', 'spread', 'question', 'stale'] as const;
export type Reason = (typeof reasons)[number];

/** What an issue still lacks so that it can be closed: a required check, an answer, anybody who is for it. */
export type Lack = 'checks' | 'answers' | 'support';

/** What a round comes to for one issue: it agrees, people differ, or it waits for something and is carried over. */
export type Outcome = { is: 'agrees' } | { is: 'diverges'; why: Reason[] } | { is: 'waits'; for: Lack[] };

/** Votes more than one step of the scale apart are no agreement. */
export const nearEnough = 1;

/** `awaits`: whether somebody who was asked has not answered. Pure. */
export function outcomeOf(row: Row, answers: readonly Answer[], awaits: boolean): Outcome {
  const why = reasons.filter((reason) => holds[reason](row));
  if (why.length > 0) return { is: 'diverges', why };
  const supported = answers.some(({ kinds }) => kinds.includes('yes') || kinds.includes('vote'));
  const lacks: [Lack, boolean][] = [
    ['checks', !isReady(row)],
    ['answers', awaits],
    ['support', !awaits && !supported],
  ];
  const lacking = lacks.filter(([, lack]) => lack).map(([lack]) => lack);
  return lacking.length > 0 ? { is: 'waits', for: lacking } : { is: 'agrees' };
}

const holds: Record<Reason, (row: Row) => boolean> = {
  live: ({ live, tags }) => live > 0 || tags.includes('discuss-live'),
  against: ({ reactions }) => reactions['-1'] > 0,
  spread: ({ ballot, spread }) => ballot === 'revealed' && (spread?.steps ?? 0) > nearEnough,
  question: ({ questions }) => questions.open > 0,
  stale: ({ reactions }) => reactions.stale > 0,
};
