import type { ReactionKind, ReactionView, Who } from '@/utils/model/view';

export const reactionKinds: readonly ReactionKind[] = ['+1', '-1', 'ready'];

/** What each reaction is called, what giving it means, and the key for it. */
export const reactionTexts: Record<ReactionKind, { emoji: string; name: string; means: string; key: string }> = {
  '+1': { emoji: '👍', name: 'Thumbs up', means: 'Worth doing', key: '+' },
  '-1': { emoji: '👎', name: 'Thumbs down', means: 'Not worth doing', key: '-' },
  ready: { emoji: '✅', name: 'Ready', means: 'I agree to this text', key: 'r' },
};

/** Who of the team said it, in lines for people: those of now, those of an earlier text, the crowd. */
export function namesOf({
  kind,
  team,
  crowd,
  unseen,
}: Pick<ReactionView, 'kind' | 'team' | 'crowd' | 'unseen'>): string[] {
  if (unseen) return ['Not known: the page does not say who gave it'];
  const now = team.filter(({ stale }) => !stale);
  const earlier = team.filter(({ stale }) => stale);
  return [
    now.length > 0 ? listed(now, kind) : earlier.length > 0 ? '' : 'No teammates yet',
    earlier.length > 0 ? `Agreed to an earlier text: ${listed(earlier, kind)}` : '',
    crowd > 0 ? `+${crowd} ${crowd === 1 ? 'other' : 'others'}, not in the team` : '',
  ].filter(Boolean);
}

/** Those who said it with Tend; then, for a ✅, those whose native reaction counts as one. */
function listed(people: readonly Who[], kind: ReactionKind): string {
  const byReaction = kind === 'ready' ? people.filter(({ how }) => how === 'native') : [];
  const others = people.filter((person) => !byReaction.includes(person));
  return [names(others), byReaction.length > 0 ? `by 🎉, 🚀 or /ready: ${names(byReaction)}` : '']
    .filter(Boolean)
    .join('; ');
}

function names(people: readonly Who[]): string {
  return people.map(({ name, me }) => (me ? 'you' : name)).join(', ');
}
