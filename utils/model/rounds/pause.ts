import type { Row } from '../rows/row';
import type { Answer } from './facts';
import type { Placed } from './placed';
import { isAsked, type RoundRules } from './rules';
import { roundAt, roundBefore, type RoundId, type RoundTimes } from './times';

/** So many rounds in a row that nobody answered are the last. */
const enough = 2;
/** So many rounds back it is looked for those in which anything was asked. */
const farthest = 60;

/** That a project's rounds rest, and which one nobody answered last. */
export interface Pause {
  project: string;
  last: RoundId;
}

/**
 * The projects whose rounds rest: in both of the last two that are over and asked for anything, nobody who was asked
 * said anything of any issue from the round's beginning on. An answer given later ends a pause too, and so does the
 * owner, who has the rules say up to which round silence does not count (`cadence.resumed`). Nothing is kept of it:
 * whoever has the same rules and rows finds the same, and a round in which nothing was asked counts neither way.
 * `rows`: all that are in rounds; `now` in milliseconds since 1970. Pure.
 */
export function pausesAt(rules: readonly RoundRules[], rows: readonly Row[], now: number): Pause[] {
  const placed = rows.filter(({ rounds }) => (rounds?.in.length ?? 0) > 0);
  return rules.flatMap((one) => {
    const own = placed.filter(({ project }) => project === one.project);
    const last = lastUnheard(one, own, now);
    return last === undefined ? [] : [{ project: one.project, last }];
  });
}

function lastUnheard(rules: RoundRules, rows: readonly Row[], now: number): RoundId | undefined {
  const { cadence } = rules;
  const first = rows.flatMap(({ rounds }) => rounds?.in.map(({ round }) => round) ?? []).sort()[0];
  if (first === undefined) return undefined;
  const resumed = cadence.resumed ?? '';
  const unheard: RoundId[] = [];
  const current = roundAt(cadence, now);
  let times = current && roundBefore(cadence, current);
  for (let back = 0; times && back < farthest; back += 1) {
    if (times.id < first || times.id <= resumed) return undefined;
    const before = roundBefore(cadence, times);
    if (!before) return undefined;
    const found = heardIn(rules, rows, times, before.id);
    if (found === true) return undefined;
    if (found === false) unheard.push(times.id);
    if (unheard.length === enough) return unheard[0];
    times = before;
  }
  return undefined;
}

/** The rules whose rounds do not rest. Pure. */
export function awake(rules: readonly RoundRules[], pauses: readonly Pause[]): RoundRules[] {
  const resting = new Set(pauses.map(({ project }) => project));
  return rules.filter(({ project }) => !resting.has(project));
}

/** Whether anybody who was asked answered in a round; undefined where nothing was asked. */
function heardIn(
  { asks }: Pick<RoundRules, 'asks'>,
  rows: readonly Row[],
  { id, opens }: RoundTimes,
  before: RoundId,
): boolean | undefined {
  const isOf = (round: RoundId): boolean => before < round && round <= id;
  const isOpen = ({ round, done }: Placed): boolean => isOf(round) && done === undefined;
  const asked = rows.filter(({ rounds }) => rounds?.in.some(isOpen));
  if (asked.length === 0) return undefined;
  const answers = (answer: Answer): boolean =>
    (asks.length === 0 || asks.some((one) => isAsked(one, answer))) &&
    (answer.pass.some(isOf) || (answer.kinds.some((kind) => kind !== 'asked') && (answer.at ?? Infinity) >= opens));
  return asked.some(({ rounds }) => rounds?.answers.some(answers));
}
