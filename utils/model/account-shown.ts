import type { TrackerId } from './ref';
import type { Told } from './told';

/** An account as screens see it: never its token. */
export interface AccountShown {
  tracker: TrackerId;
  host: string;
  login: string;
  /** Where its token is taken back; absent where there is none. */
  revoke?: string;
  /** Why the tracker does not accept it any more. */
  signedOut?: Told;
}

/** Where signing in stands. */
export type SignInState =
  | { state: 'pending' | 'denied' | 'expired' }
  | { state: 'slower'; interval: number }
  | { state: 'granted'; account: AccountShown };
