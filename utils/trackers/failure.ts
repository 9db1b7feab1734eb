/** Why a tracker could not do what was asked. The kinds are closed; screens know every one. */
export type FailureKind = 'signed-out' | 'forbidden' | 'gone' | 'busy' | 'offline' | 'invalid' | 'unexpected';

/** A tracker's refusal. The message is a sentence for people and names the right or the time, where known. */
export class TrackerError extends Error {
  override name = 'TrackerError';
  /** `retryAt` in milliseconds since 1970, for `busy`. */
  constructor(readonly kind: FailureKind, message: string, readonly retryAt?: number) {
    super(message);
  }
}
