import { isReady, type Row } from '../rows/row';
import type { Answer } from './facts';
import type { RoundId } from './times';

/** What a round wants to hear of an issue: its size, or what people think of it. */
export type Wanted = 'vote' | 'opinion';

/** How long one person is expected to read an issue and answer, in minutes: a size takes longer than a thumb. */
export const minutesFor: Record<Wanted, number> = { vote: 3, opinion: 2 };
/** Minutes a person where the rules name none. */
export const usualMinutes = 20;

/** The size is asked for once an issue is ready, until votes are open. Pure. */
export function wantedOf(row: Row): Wanted {
  const isSized = row.estimate !== undefined || row.ballot === 'revealed' || row.ballot === 'agreed';
  return isReady(row) && !isSized ? 'vote' : 'opinion';
}

/** A 👍 is no size; whoever objects, asks, wants to talk or has no opinion has answered all the same. */
export function answersWanted({ kinds, pass }: Answer, wants: Wanted, isOf: (round: RoundId) => boolean): boolean {
  if (pass.some(isOf)) return true;
  return kinds.some((kind) => kind !== 'asked' && (kind !== 'yes' || wants === 'opinion'));
}
