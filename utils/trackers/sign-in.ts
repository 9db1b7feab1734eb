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

/** What renews the tokens that it gave, where they end by themselves. Rejects with a TrackerError. */
export interface TokenRefresher {
  /** What the token is for; the host is empty where only the token knows. */
  access: Omit<Access, 'token'>;
  refresh(token: string): Promise<Grant>;
}

/** Signing in by a code, without a server of ours or a secret. Each member rejects with a TrackerError. */
export interface DeviceFlow extends TokenRefresher {
  begin(): Promise<DeviceCode>;
  poll(device: string): Promise<Polled>;
}

/**
 * Signing in on the tracker's own page, which sends the person back (PKCE). Each member rejects with a TrackerError.
 */
export interface OAuthFlow extends TokenRefresher {
  /** The address of the page that asks the person. */
  begin(oauth: OAuthRequest): Promise<string>;
  /** Takes the address that the person came back by; undefined where they said no. */
  end(oauth: OAuthRequest, back: string): Promise<Grant | undefined>;
}

/** One going there and back: a guess at any part of it is worth nothing without the verifier, which stays here. */
export interface OAuthRequest {
  state: string;
  verifier: string;
  /** Where the tracker sends the person back to. */
  redirect: string;
}
