/** A quarterly review, by the quarter (UTC) in which its issues were labelled: `2026-Q4`. */
export type ReviewId = `${number}-Q${1 | 2 | 3 | 4}`;

export function isReviewId(text: string): text is ReviewId {
  return /^\d{4}-Q[1-4]$/.test(text);
}

/** The review that a moment belongs to; `now` in milliseconds since 1970. Pure. */
export function reviewAt(now: number): ReviewId {
  const date = new Date(now);
  const quarter = ([1, 2, 3, 4] as const)[Math.floor(date.getUTCMonth() / 3)] ?? 1;
  return `${date.getUTCFullYear()}-Q${quarter}`;
}
