import type { VoteNote, VotesTold } from '@/utils/model/told/votes';
import type { Words } from '../words';

const notesOf: Record<VoteNote, string> = {
  sealed: 'sealed',
  'in-comment': 'in a comment',
  open: 'said openly',
  beside: 'said openly, not in the spread',
  unsealed: 'void: without a seal',
  resealed: 'void: sealed again once open',
  copied: "void: another's seal",
  mismatch: 'void: not what was sealed',
  'off-scale': 'void: not on the scale',
  late: 'late',
  early: 'opened early',
  'asked-why': 'asked why',
};

export const votesWords: Words<VotesTold> = {
  'vote.notes': ({ notes, reason }) =>
    [...notes.map((note) => notesOf[note]), ...(reason === undefined ? [] : [reason])].join(', '),
  'vote.mine': ({ state, value = '' }) => {
    if (state === 'elsewhere') return 'You voted on another device.';
    if (state === 'void') return 'Your vote does not count.';
    return `You voted ${value}, ${state === 'here' ? 'on this device' : 'sealed'}.`;
  },
  'vote.awaited': ({ people }) => `Awaited: ${people.join(', ')}.`,
  'vote.opens-by': ({ at }) =>
    `Votes open by ${new Date(at).toLocaleString([], { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })}.`,
  'vote.revealer': ({ name }) => `${name} can reveal them.`,
};
