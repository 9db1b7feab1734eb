import type { CheckId } from '../readiness/check';
import type { Alone } from './alone';

/** What is told of checks, whichever it is; `from`: a day, `2026-11-28`. */
export interface ChecksTold {
  'check.name': { check: CheckId };
  'check.strange-language': Alone;
  /** The text is longer than what is read. */
  'check.cut': Alone;
  'check.required-since': { from: string; seen: boolean };
  'check.unticked': Alone;
  'check.ticked': { by: string | { me: true } };
  /** This person's tick is on its way out. */
  'check.unticking': Alone;
  'check.waived': { by: string; reason: string };
}
