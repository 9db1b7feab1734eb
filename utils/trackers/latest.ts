import type { LedgerReading, TrackerComment } from './ledger-host';

/**
 * A reading, oldest change first, that the next one goes on from by the time of its latest change (ISO 8601). Trackers
 * give comments in the order in which they were written.
 */
export function upToLatest(comments: readonly TrackerComment[], since = ''): LedgerReading {
  const order = ({ updatedAt: a }: TrackerComment, { updatedAt: b }: TrackerComment): number =>
    a < b ? -1 : Number(a > b);
  const sorted = comments.toSorted(order);
  const latest = sorted.at(-1)?.updatedAt ?? '';
  return { comments: sorted, since: latest > since ? latest : since };
}
