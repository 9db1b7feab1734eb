import type { Vote } from '@/utils/model/estimate/vote';
import type { Told } from '@/utils/model/told';
import type { VoteNote } from '@/utils/model/told/votes';
import type { EstimateView } from '@/utils/model/view';

/**
 * What is to be known of a vote beside its value. `blind`: there are votes that nobody could adapt to another's, and
 * they alone make the spread.
 */
export function noteOf({ how, fault, late, early, far, me, value, reason }: Vote, blind: boolean): Told {
  const notes: (VoteNote | false | undefined)[] = [
    value === undefined && !fault && (how === 'comment' ? 'in-comment' : 'sealed'),
    value !== undefined && how === 'comment' && (blind ? 'beside' : 'open'),
    fault,
    late && 'late',
    early && 'early',
    far && !me && 'asked-why',
  ];
  return {
    key: 'vote.notes',
    notes: notes.filter((note) => note !== false && note !== undefined),
    ...(reason && { reason }),
  };
}

/** This person's own vote, who is awaited, and what opens the votes. */
export function estimateSays({
  mine,
  phase,
  awaited,
  deadline,
  owner,
  mayReveal,
}: Omit<EstimateView, 'says' | 'votes'>): Told[] {
  const own: Told[] = mine && mine.state !== 'opened' ? [{ key: 'vote.mine', ...mine, state: mine.state }] : [];
  if (phase === 'agreed' || phase === 'revealed') return own;
  return [
    ...own,
    ...(awaited.length > 0 ? [{ key: 'vote.awaited' as const, people: awaited }] : []),
    ...(deadline === undefined ? [] : [{ key: 'vote.opens-by' as const, at: deadline }]),
    ...(phase === 'voting' && owner !== undefined && !mayReveal
      ? [{ key: 'vote.revealer' as const, name: owner }]
      : []),
  ];
}
