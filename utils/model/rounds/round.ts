import type { Row } from '../rows/row';
import type { Answer, RoundFacts } from './facts';
import type { Placed } from './placed';
import { type Outcome, outcomeOf } from './outcome';
import { isAsked, type RoundRules } from './rules';
import { phaseOf, type Phase, roundAt, roundBefore, type RoundId, type RoundTimes } from './times';
import { type Wanted, minutesFor, usualMinutes, wantedOf, answersWanted } from './wanted';

/** One issue of a round. */
export interface RoundIssue {
  row: Row;
  /** The round that it was put into under that name, and its place there. */
  placed: Placed;
  wants: Wanted;
  /** Names of whom it waits for: work that is owed, in the order of the rules. */
  awaited: string[];
  /** How many of those who were asked have answered. */
  answered: number;
  asked: number;
  /** Whether the person at this screen is asked and has not answered. */
  mine: boolean;
  /** Closed before the round ends, by its owner; or in the tracker. */
  done: boolean;
  /** The owner closed it before votes were opened: what differs is still to be talked about. */
  early: boolean;
  outcome: Outcome;
  answers: Answer[];
}

/** One round, over all projects whose rounds have the same dates. */
export interface Round extends RoundTimes {
  phase: Phase;
  rules: RoundRules[];
  /** In the order in which they were put in. */
  issues: RoundIssue[];
  /** Minutes a person: the fewest that a project's rules give. */
  minutes: number;
  /** What it takes each person to answer all of it, in minutes. */
  takes: number;
  /** What is left of it for the person at this screen. */
  mine: { left: number; of: number; minutes: number };
  answered: number;
  asked: number;
}

/** What a round comes to next, its votes opened or its end, and when in milliseconds since 1970. */
export interface RoundNext {
  opens: boolean;
  at: number;
}

/** Pure. */
export function nextOf({ phase, reveals, closes }: Pick<Round, 'phase' | 'reveals' | 'closes'>): RoundNext {
  return phase === 'open' ? { opens: true, at: reveals } : { opens: false, at: closes };
}

/**
 * The rounds that are under way at a moment (milliseconds since 1970): projects whose rounds have the same dates are
 * one round, whatever tracker they are in. `nth` counts back: 1 are the rounds that ended last. Pure.
 */
export function roundsAt(rules: readonly RoundRules[], rows: readonly Row[], now: number, nth: 0 | 1 = 0): Round[] {
  const groups = new Map<string, { times: RoundTimes; before: RoundId; rules: RoundRules[] }>();
  for (const one of rules) {
    const current = roundAt(one.cadence, now);
    const times = current && nth === 1 ? roundBefore(one.cadence, current) : current;
    const before = times && roundBefore(one.cadence, times);
    if (!times || !before) continue;
    const key = `${times.opens} ${times.reveals} ${times.closes}`;
    const group = groups.get(key) ?? { times, before: before.id, rules: [] };
    group.rules.push(one);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ times, before, rules: of }) => roundOf(times, before, of, rows, now))
    .sort((a, b) => a.reveals - b.reveals);
}

function roundOf(times: RoundTimes, before: RoundId, rules: RoundRules[], rows: readonly Row[], now: number): Round {
  const within = new Map(rules.map((one) => [one.project, one]));
  const isOf = (round: RoundId): boolean => before < round && round <= times.id;
  const issues = rows
    .flatMap((row) => {
      const own = within.get(row.project);
      const placed = row.rounds?.in.find(({ round }) => isOf(round));
      return own && row.rounds && placed ? [issueOf(row, row.rounds, placed, own, isOf, times.reveals)] : [];
    })
    .sort((a, b) => a.placed.at - b.placed.at || (a.row.ref < b.row.ref ? -1 : 1));
  const open = issues.filter(({ done }) => !done);
  const left = open.filter(({ mine }) => mine);
  const minutesOf = (list: readonly RoundIssue[]): number =>
    list.reduce((sum, { wants }) => sum + minutesFor[wants], 0);
  return {
    ...times,
    phase: phaseOf(times, now),
    rules,
    issues,
    minutes: Math.min(...rules.map(({ cadence }) => cadence.minutes ?? usualMinutes)),
    takes: minutesOf(open),
    mine: { left: left.length, of: open.length, minutes: minutesOf(left) },
    answered: open.reduce((sum, { answered }) => sum + answered, 0),
    asked: open.reduce((sum, { asked }) => sum + asked, 0),
  };
}

function issueOf(
  row: Row,
  { answers }: RoundFacts,
  placed: Placed,
  { asks, me }: RoundRules,
  isOf: (round: RoundId) => boolean,
  reveals: number,
): RoundIssue {
  const wants = wantedOf(row);
  const isAnswer = (answer: Answer): boolean => answersWanted(answer, wants, isOf);
  const awaited = asks.filter((asked) => !answers.some((answer) => isAsked(asked, answer) && isAnswer(answer)));
  const mayAnswer = me.id !== '' && (asks.length === 0 || asks.some((asked) => isAsked(asked, me)));
  const mine = mayAnswer && !answers.some((answer) => answer.id === me.id && isAnswer(answer));
  return {
    row,
    placed,
    wants,
    awaited: awaited.map(({ name }) => name),
    answered: asks.length - awaited.length,
    asked: asks.length,
    mine,
    done: placed.done !== undefined || row.state === 'closed',
    early: placed.done !== undefined && placed.done < reveals && row.state !== 'closed',
    outcome: outcomeOf(row, answers, awaited.length > 0),
    answers,
  };
}
