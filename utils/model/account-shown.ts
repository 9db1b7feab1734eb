import type { TrackerId } from './ref';

/** An account as screens see it: never its token. */
export interface AccountShown {
  tracker: TrackerId;
  host: string;
  login: string;
  /** Where its token is taken back; absent where there is none. */
  revoke?: string;
  /** Why the tracker does not accept it any more, in a sentence. */
  signedOut?: string;
}

/** Where signing in stands. */
export type SignInState =
  | { state: 'pending' | 'denied' | 'expired' }
  | { state: 'slower'; interval: number }
  | { state: 'granted'; account: AccountShown };
