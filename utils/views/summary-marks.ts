import type { Comment } from '@/utils/model/comment';
import { lettersOf, markedIn } from '@/utils/model/mark-key';
import type { Cited } from '@/utils/model/summary/thread';
import type { MarkView } from '@/utils/model/view';
import { type Line, clipped } from './summary-line';

/**
 * What somebody marked, by its author's name; certain unless somebody denies it, and a step that is done is not asked
 * for.
 */
export function markedLine(mark: MarkView, comment: Comment | undefined, ledger = ''): Line[] {
  const { kind, key, state, text, against, to = [] } = mark;
  if (state === 'superseded') return [];
  const words = markedIn(key).part ? text : clipped(text);
  return [
    {
      kind: kind === 'decide' ? 'decision' : 'step',
      text: state === 'done' ? `✓ ${words}` : words,
      by: comment?.author?.name ?? mark.by,
      certain: against === undefined && state !== 'done',
      // What was deleted has its mark as its source.
      link: comment?.link ?? ledger,
      ...(state === 'open' && { waits: to }),
    },
  ];
}

/** Whether a sentence that was found is what somebody marked, whatever became of the mark. */
export function isAbout({ comment, key, text }: MarkView, { commentId, span }: Cited): boolean {
  if (comment !== commentId) return false;
  const [one, other] = [lettersOf(text), lettersOf(span)];
  return !markedIn(key).part || one.includes(other) || other.includes(one);
}
