import type { Purpose } from './purpose';
import type { Former } from './told';

/** One line of the request log: what went where and why, never what it said. */
export interface RequestShown {
  at: number;
  host: string;
  method: string;
  /** What for; a text is how an earlier version kept it. */
  purpose: Purpose | Former;
  status: number | null;
  bytes: number;
}
