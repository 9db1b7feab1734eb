import type { SummaryWords } from '@/utils/model/summary-words';
import type { EstimateView, ReactionView, View } from '@/utils/model/view';
import type { Line } from './summary-line';

/**
 * What entries and reactions say: the agreed estimate and how far the votes lay apart, who agreed to the text as it
 * stands, thumbs, waivers. Their source is the ledger, or the issue itself. Pure.
 */
export function fromEntries(
  { estimate, reactions, checks, sync, tracker }: View,
  issue: string | undefined,
  words: SummaryWords,
): Line[] {
  const link = sync.ledger ?? '';
  const agreed = reactions.find(({ kind }) => kind === 'ready')?.team.filter(({ stale }) => !stale) ?? [];
  const thumbs = reactions.filter(
    ({ kind, unseen, team, crowd }) => kind !== 'ready' && !unseen && team.length + crowd > 0,
  );
  return [
    ...(estimate?.agreed
      ? [
          {
            kind: 'estimate' as const,
            text: `${estimate.agreed.value}${spreadIn(estimate, words)}`,
            by: estimate.agreed.by,
            certain: true,
            link,
          },
        ]
      : []),
    ...(agreed.length > 0
      ? [{ kind: 'ready' as const, text: words.asItStands, by: namesOf(agreed), certain: true, link }]
      : []),
    ...thumbs.map(({ kind, team, crowd }) => ({
      kind: 'reaction' as const,
      text: `${kind === '+1' ? '👍' : '👎'} ${team.length + crowd}`,
      by: namesOf(team),
      certain: true,
      link: tracker.reactions === 'native' ? (issue ?? link) : link,
    })),
    ...checks
      .filter(({ verdict }) => verdict === 'waived')
      .map(({ name, why }) => ({ kind: 'waived' as const, text: `${name}: ${why}`, by: '', certain: true, link })),
  ];
}

/** How far the votes lay apart: `, votes 3–8`; nothing where they were one. */
function spreadIn({ spread }: EstimateView, { votes }: SummaryWords): string {
  return spread && spread.min !== spread.max ? `, ${votes} ${spread.min}–${spread.max}` : '';
}

function namesOf(team: ReactionView['team']): string {
  return team.map(({ name }) => name).join(', ');
}
