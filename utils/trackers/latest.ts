import type { LedgerReading, TrackerComment } from './ledger-host';

/** A reading that the next one goes on from by the time of its latest change (ISO 8601). */
export function upToLatest(comments: TrackerComment[], since = ''): LedgerReading {
  return { comments, since: comments.reduce((max, { updatedAt }) => (updatedAt > max ? updatedAt : max), since) };
}
