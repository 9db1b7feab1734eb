import type { PutOff } from '@/utils/store/rows';
import { TrackerError } from '@/utils/trackers/failure';
import type { Tracker } from '@/utils/trackers/tracker';
import { patience } from './hosts';

/** Whether an answer says nothing that can be acted on: an outage, a proxy's page, an error of a kind nobody knows. */
export function isOdd(error: unknown): error is TrackerError {
  return error instanceof TrackerError && error.kind === 'unexpected';
}

/**
 * Tells what is wrong with one thing from what is wrong with the host: asks it, at most once, who one is. Rejects with
 * what it answers where it does not answer that either.
 */
export function upOnce(tracker: Pick<Tracker, 'me'>): () => Promise<unknown> {
  let asked: Promise<unknown> | undefined;
  return () => (asked ??= tracker.me());
}

/** Until when a thing is put off after one more such answer. */
export function putOffBy(before: PutOff | undefined, error: TrackerError, now: number): PutOff {
  const tries = (before?.tries ?? 0) + 1;
  const wait = patience(tries - 1);
  return { until: now + wait, wait, tries, why: error.message };
}
