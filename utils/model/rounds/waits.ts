import type { Row } from '../rows/row';
import { awake, pausesAt } from './pause';
import { minutesFor } from './wanted';
import { nextOf, type Round, roundsAt } from './round';
import type { RoundRules } from './rules';
import { waitingIn } from './walk';

/** What waits for the person at this screen in all rounds that are under way and do not rest. */
export interface Waits {
  issues: number;
  /** What it takes to answer all of it. */
  minutes: number;
  /** The round of them whose votes are opened, or that ends, first. Absent where nothing waits. */
  first?: Round;
  /** When a phase ends next, in milliseconds since 1970: then it is to be reckoned anew. Absent without rounds. */
  until?: number;
}

/** Pure; `now` in milliseconds since 1970. */
export function waitsAt(rules: readonly RoundRules[], rows: readonly Row[], now: number): Waits {
  const rounds = roundsAt(awake(rules, pausesAt(rules, rows, now)), rows, now);
  const asking = rounds.filter((round) => waitingIn(round).length > 0);
  const [first] = asking.toSorted((a, b) => nextOf(a).at - nextOf(b).at);
  const issues = asking.flatMap(waitingIn);
  return {
    issues: issues.length,
    minutes: issues.reduce((sum, { wants }) => sum + minutesFor[wants], 0),
    ...(first && { first }),
    ...(rounds.length > 0 && { until: Math.min(...rounds.map((round) => nextOf(round).at)) }),
  };
}
