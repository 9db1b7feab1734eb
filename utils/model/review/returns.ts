import type { Row } from '../rows/row';
import type { ReviewRules } from './rules';
import { isReviewId, type ReviewId } from './times';

/** What became of the issues that were labelled in one review. */
export interface Returns {
  review: ReviewId;
  labelled: number;
  /** Somebody objected. */
  back: number;
  /** Still labelled, and nobody objected. */
  waiting: number;
  /** Open without the label, though nobody objected: it was taken off by hand, or renamed in the tracker. */
  bare: number;
  /** Closed, moved away, or deleted. */
  gone: number;
}

/** So many reviews are told of, the latest first. */
const told = 2;

/**
 * How the last reviews of some projects went. How many were labelled is told by the ledgers, so that every device
 * counts those that were closed since, whether it ever saw them or not. Pure.
 */
export function returnsOf(all: readonly ReviewRules[], rows: readonly Row[]): Returns[] {
  const found = new Map<ReviewId, Returns>();
  const of = (review: ReviewId): Returns => {
    const known = found.get(review) ?? { review, labelled: 0, back: 0, waiting: 0, bare: 0, gone: 0 };
    found.set(review, known);
    return known;
  };
  for (const { project, labelled } of all) {
    const own = rows.filter((row) => row.project === project && (row.review?.dormant.length ?? 0) > 0);
    const ids = new Set([...Object.keys(labelled), ...own.flatMap((row) => row.review?.dormant.map(idOf) ?? [])]);
    for (const id of [...ids].filter(isReviewId)) addReview(of(id), own, id, labelled[id] ?? 0);
  }
  return [...found.values()]
    .filter(({ labelled }) => labelled > 0)
    .sort((a, b) => (a.review < b.review ? 1 : -1))
    .slice(0, told);
}

const idOf = ({ review }: { review: ReviewId }): ReviewId => review;

function addReview(to: Returns, rows: readonly Row[], id: ReviewId, inLedger: number): void {
  const own = rows.filter(({ review }) => review?.dormant.some(({ review: one }) => one === id));
  const open = own.filter(({ state }) => state !== 'closed');
  const isBack = ({ review }: Row): boolean =>
    review?.dormant.some((one) => one.review === id && one.objections.length > 0) === true;
  const [back, calm] = [open.filter(isBack), open.filter((row) => !isBack(row))];
  const bare = calm.filter(({ review }) => review?.held === undefined);
  // What this device said last stands in no ledger yet.
  const labelled = Math.max(inLedger, own.length);
  to.labelled += labelled;
  to.back += back.length;
  to.bare += bare.length;
  to.waiting += calm.length - bare.length;
  to.gone += labelled - open.length;
}
