import type { IssueRef } from '@/utils/model/ref';
import { type ReviewFacts, reviewFactsOf } from '@/utils/model/review/facts';
import { fitted } from '@/utils/model/workflow';
import type { IssueRow } from '@/utils/store/rows';
import { factsOf } from '@/utils/trackers/facts';
import type { Folded } from '@/utils/views/folded';
import type { Grooming } from './grooming';

/** What the review needs to know of an issue, from where its grooming stands. Pure. */
export function reviewIn(
  { ref, native, text }: Pick<IssueRow, 'ref' | 'native' | 'text'>,
  { voices, team, commentTexts }: Grooming,
  { review }: Folded['policy'],
): ReviewFacts {
  return reviewFactsOf({
    voices,
    team,
    native,
    commentTexts: commentTexts.list,
    facts: text.facts,
    rules: { ...review, label: labelFor(ref, review.label) },
  });
}

/** A label as the issue's tracker can hold it. Pure. */
export function labelFor(ref: IssueRef, label: string): string {
  const tags = { dormant: { as: 'label' as const, name: label } };
  return fitted({ statuses: {}, tags }, factsOf(ref).capabilities).tags['dormant']?.name ?? label;
}
