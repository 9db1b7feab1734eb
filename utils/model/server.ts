import type { TrackerId } from './ref';

/** A tracker on a server of the person's own, to which they gave access. */
export interface Server {
  tracker: TrackerId;
  /** Where its addresses begin, context path included: `https://jira.example.com/jira`. */
  base: string;
}
