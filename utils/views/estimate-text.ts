import type { Vote } from '@/utils/model/estimate/vote';
import type { EstimateView } from '@/utils/model/view';

const faults: Record<NonNullable<Vote['fault']>, string> = {
  unsealed: 'without a seal',
  resealed: 'sealed again once open',
  copied: "another's seal",
  mismatch: 'not what was sealed',
  'off-scale': 'not on the scale',
};

/**
 * What is to be known of a vote beside its value. `blind`: there are votes that nobody could adapt to another's, and
 * they alone make the spread.
 */
export function noteOf({ how, fault, late, early, far, me, value, reason }: Vote, blind: boolean): string {
  const notes = [
    value === undefined && !fault && (how === 'comment' ? 'in a comment' : 'sealed'),
    value !== undefined && how === 'comment' && (blind ? 'said openly, not in the spread' : 'said openly'),
    fault && `void: ${faults[fault]}`,
    late && 'late',
    early && 'opened early',
    far && !me && 'asked why',
    reason,
  ];
  return notes.filter(Boolean).join(', ');
}

const mine = {
  here: 'on this device.',
  sealed: 'sealed.',
  elsewhere: 'You voted on another device.',
  opened: '',
  void: 'Your vote does not count.',
};

/** This person's own vote, who is awaited, and what opens the votes, in a sentence each. */
export function estimateSays({
  mine: own,
  phase,
  awaited,
  deadline,
  owner,
  mayReveal,
}: Omit<EstimateView, 'says' | 'votes'>): string {
  const vote =
    own &&
    (own.state === 'here' || own.state === 'sealed'
      ? `You voted ${own.value ?? ''}, ${mine[own.state]}`
      : mine[own.state]);
  if (phase === 'agreed' || phase === 'revealed') return vote ?? '';
  const at =
    deadline === undefined
      ? ''
      : `Votes open by ${new Date(deadline).toLocaleString([], { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })}.`;
  const by = owner !== undefined && !mayReveal ? `${owner} can reveal them.` : '';
  return [vote, awaited.length > 0 && `Awaited: ${awaited.join(', ')}.`, at, phase === 'voting' && by]
    .filter(Boolean)
    .join(' ');
}
