import { type Told, ToldError } from '@/utils/model/told';

/**
 * Why a tracker could not do what was asked. The kinds are closed; screens know every one. `moved`: it points to
 * another address for what was asked for, which is not followed: nothing was written.
 */
export type FailureKind = 'signed-out' | 'forbidden' | 'gone' | 'moved' | 'busy' | 'offline' | 'invalid' | 'unexpected';

/** A tracker's refusal. What people are told names the right or the time, where known. */
export class TrackerError extends ToldError {
  override name = 'TrackerError';
  /** `wait` in milliseconds from now, for `busy`: this device's clock may differ from the tracker's by hours. */
  constructor(
    readonly kind: FailureKind,
    told: Told,
    readonly wait?: number,
  ) {
    super(told);
  }
}
