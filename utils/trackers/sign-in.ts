import type { Access } from './tracker';

/** A code that the person types on the tracker's own page. */
export interface DeviceCode {
  /** What the person types. */
  user: string;
  /** Where they type it. */
  url: string;
  /** What the device asks with; never shown. */
  device: string;
  /** Seconds between two questions, and until the code ends. */
  interval: number;
  life: number;
}

/** A token, and what renews it if it ends by itself. Times in milliseconds since 1970. */
export type Grant = Pick<Access, 'token' | 'renewal'>;

/** What came of asking whether the person has agreed yet. */
export type Polled =
  | { state: 'pending' }
  /** Asked too often: seconds to wait between questions from now on. */
  | { state: 'slower'; interval: number }
  | { state: 'denied' }
  | { state: 'expired' }
  | { state: 'granted'; grant: Grant };

/** Signing in on the tracker's own page, without a server of ours or a secret. Each member rejects with a TrackerError. */
export interface SignIn {
  /** Where the token is for. */
  access: Omit<Access, 'token'>;
  begin(): Promise<DeviceCode>;
  poll(device: string): Promise<Polled>;
  renew(token: string): Promise<Grant>;
}
