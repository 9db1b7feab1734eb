import type { TrackerId } from './ref';
import type { Line, Told } from './told';

/** One thing that an account needs, and whether the tracker was seen to allow it. */
export interface Right {
  /** `token`, `expiry`, `issues-write`: stable, for tests and styles. */
  id: string;
  /** As the tracker calls it: “Issues: read and write”. */
  name: Line;
  state: 'ok' | 'missing' | 'unknown';
  /** What was seen. */
  why: Told;
  /** What it is needed for; absent where it is there. */
  needed?: Told;
  /** What to do, and who can. `href` is an address of the tracker. */
  help?: { told: Told; href?: string };
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
  tokenName: Told;
  token: string;
  /** What it is for and how far it should reach. */
  about: Told;
  /** What it must allow, in the tracker's own words. */
  needs: Line[];
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
