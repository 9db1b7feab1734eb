import type { RoundNext } from '@/utils/model/rounds/round';
import type { WalkView } from '@/utils/model/rounds/walk';
import { momentText } from './moment';

/**
 * How far a walk is: `3 of 7 · about 14 minutes left`. A 👍 is no size: whoever gives one is told what is still asked
 * for.
 */
export function walkText({ nth, of, minutes, votes, answered }: WalkView): string {
  const rest = minutes > 0 ? ` · about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left` : '';
  return `${nth} of ${of}${rest}${votes && !answered ? ' · your estimate is asked' : ''}`;
}

/** What is said at the end of a walk. */
export function endText({ left, ...next }: NonNullable<WalkView['end']>): string {
  const waits =
    left === 0
      ? 'That was all.'
      : `That was the last one; ${left} you passed by still ${left === 1 ? 'waits' : 'wait'}.`;
  return `${waits} ${nextText(next)}`;
}

/** What a round comes to next, and when. `round`: what it is called in the sentence. */
export function nextText({ opens, at }: RoundNext, round = 'It'): string {
  return opens ? `Votes are opened ${momentText(at)}.` : `${round} ends ${momentText(at)}.`;
}
