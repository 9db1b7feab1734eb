import type { TrackerId } from './ref';

/**
 * One thing that an account needs, and whether the tracker was seen to allow it. For people: in the tracker's own
 * words.
 */
export interface Right {
  /** `token`, `expiry`, `issues-write`: stable, for tests and styles. */
  id: string;
  /** As the tracker calls it: “Issues: read and write”. */
  name: string;
  state: 'ok' | 'missing' | 'unknown';
  /** What was seen, and what it is needed for. */
  why: string;
  /** What to do, and who can. `href` is an address of the tracker. */
  help?: { text: string; href?: string };
}

/** A code that a person types on the tracker's own page to sign in. */
export interface SignInShown {
  user: string;
  /** Where. */
  url: string;
  /** Seconds between two questions whether they did, and until the code ends. */
  interval: number;
  life: number;
}

/** How people connect to one tracker, as it describes itself. */
export interface ConnectWay {
  tracker: TrackerId;
  /** The tracker's name for people: `GitHub`. */
  name: string;
  /** As an access has them; the host is empty where only the token knows it. */
  host: string;
  base: string;
  /** The field's name in the form: stable, for tests. */
  field: string;
  /** What the tracker calls the kind of token that Tend asks for, and in short. */
  tokenName: string;
  token: string;
  /** What it is for and how far it should reach, in a sentence. */
  about: string;
  /** What it must allow, in the tracker's own words. */
  needs: string[];
  /** Where such a token is made, with the right boxes ticked as far as the tracker lets an address do so. */
  createUrl: string;
  /** What a project is called there, and how people write one. */
  project: { name: string; example: string };
  /**
   * Whether people can sign in on the tracker's own page instead, by a code or by being sent there and back: only where
   * the build carries the app's public id.
   */
  device: boolean;
  page: boolean;
}
