import type { Cadence } from '@/utils/model/policy';
import type { Answer, AnswerKind } from '@/utils/model/rounds/facts';
import type { RoundRules } from '@/utils/model/rounds/rules';
import type { RoundId } from '@/utils/model/rounds/times';
import type { Row } from '@/utils/model/rows/row';
import { readyRow, row } from '../rows/sample';

export const web = 'github:github.com/acme/web';
/** Within the open days of the round of the tests; its votes are opened on Thursday, it ends on Saturday. */
export const now = Date.UTC(2026, 11, 1, 9);
export const thisRound: RoundId = '2026-W49';
export const weekly: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'UTC', talk: 2, minutes: 20 };

/** A project whose rounds ana owns and ben and cleo are asked in; the person at the screen is ben. */
export function rules(more: Partial<RoundRules> = {}): RoundRules {
  return {
    project: web,
    cadence: weekly,
    owner: 'ana',
    owns: false,
    asks: [
      { id: '2', name: 'ben' },
      { id: '3', name: 'cleo' },
    ],
    me: { id: '2', name: 'ben' },
    ...more,
  };
}

const ids: Record<string, string> = { ana: '1', ben: '2', cleo: '3', dora: '4' };

/** `says('ben', 'yes')`: what somebody answered. */
export function says(name: string, ...kinds: AnswerKind[]): Answer {
  return { id: ids[name] ?? name, name, kinds, pass: [] };
}

/** An issue in the round of the tests, at the place of its number. */
export function inRound(number: number, answers: Answer[] = [], more: Partial<Row> = {}): Row {
  return row(number, { ...more, rounds: { in: [{ round: thisRound, at: number }], answers } });
}

/** One that passes all its checks. */
export function readyIn(number: number, answers: Answer[] = [], more: Partial<Row> = {}): Row {
  return readyRow(number, { ...more, rounds: { in: [{ round: thisRound, at: number }], answers } });
}
