import { hear } from '../entry-fields';
import { voices, type Fold } from '../fold';
import { isRecord } from '../json';
import type { Policy } from '../policy';
import { settings } from '../policy-schemas';
import type { Team } from '../team';
import { isReviewId, type ReviewId } from './times';

/** What the pages of the extension need to know of a project's quarterly review. */
export interface ReviewRules {
  project: string;
  rules: Policy['review'];
  /** How many issues its ledger says were labelled in each review, those that are closed by now too. */
  labelled: Partial<Record<ReviewId, number>>;
}

/** Under which key of the settings the background keeps them, and what those keys begin with. */
export const reviewRulesPrefix = 'review-rules ';
export const reviewRulesKey = (project: string): string => reviewRulesPrefix + project;

/** The rules of a project's review, with what its ledger holds of each. Pure. */
export function reviewRulesOf(
  project: string,
  { review }: Pick<Policy, 'review'>,
  fold: Fold,
  team: Pick<Team, 'has'>,
): ReviewRules {
  const labelled: ReviewRules['labelled'] = {};
  for (const [issue, entries] of fold.issues) {
    if (![...entries.values()].some((entry) => Object.keys(entry).some((field) => field.startsWith('dormant:'))))
      continue;
    const ours = voices(fold, issue).filter(({ author }) => team.has(author));
    const fields = new Set(ours.flatMap(({ entry }) => Object.keys(entry)));
    for (const field of fields) {
      const id = field.slice('dormant:'.length);
      if (!field.startsWith('dormant:') || !isReviewId(id)) continue;
      if (ours.some(({ entry }) => hear(entry, 'dormant', id))) labelled[id] = (labelled[id] ?? 0) + 1;
    }
  }
  return { project, rules: review, labelled };
}

/** What the database holds under such a key, where it is that. Pure. */
export function reviewRulesIn(kept: unknown): ReviewRules | undefined {
  if (!isRecord(kept)) return undefined;
  const { project, labelled } = kept;
  const { data: rules } = settings.review.safeParse(kept['rules']);
  if (typeof project !== 'string' || !rules || !isRecord(labelled)) return undefined;
  const counts = Object.entries(labelled).flatMap(([id, count]): [ReviewId, number][] =>
    isReviewId(id) && typeof count === 'number' ? [[id, count]] : [],
  );
  return { project, rules, labelled: Object.fromEntries(counts) };
}
