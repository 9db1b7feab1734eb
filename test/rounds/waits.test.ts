import '../temporal';
import { expect, it } from 'vitest';
import { waitsAt } from '@/utils/model/rounds/waits';
import { row } from '../rows/sample';
import { inRound, now, readyIn, rules, says, weekly } from './sample';

const jira = 'jira:acme.atlassian.net/WEB';
const there = (n: number): ReturnType<typeof row> => ({
  ...inRound(n),
  ref: `jira:acme.atlassian.net/WEB-${n}`,
  project: jira,
});
const thursday = Date.UTC(2026, 11, 3, 12);
const saturday = Date.UTC(2026, 11, 5, 12);

it('counts what waits for me over all rounds, and knows which ends first', () => {
  const late = rules({ project: jira, cadence: { ...weekly, day: 5 } });
  const rows = [inRound(1), readyIn(2), inRound(3, [says('ben', 'yes')]), there(4)];
  const waits = waitsAt([late, rules()], rows, now);
  expect(waits).toMatchObject({ issues: 3, minutes: 2 + 3 + 2, first: { reveals: thursday }, until: thursday });
});

it('asks until the round ends, and begins anew with the next one', () => {
  expect(waitsAt([rules()], [inRound(1)], thursday)).toMatchObject({ issues: 1, until: saturday });
  expect(waitsAt([rules()], [inRound(1)], saturday)).toMatchObject({ issues: 0, until: thursday + 7 * 86_400_000 });
});

it('waits for nothing where there are no rounds, no issues in them, or all is closed', () => {
  expect(waitsAt([], [inRound(1)], now)).toEqual({ issues: 0, minutes: 0 });
  expect(waitsAt([rules()], [row(1)], now)).toEqual({ issues: 0, minutes: 0, until: thursday });
  expect(waitsAt([rules()], [inRound(1, [], { state: 'closed' })], now)).toMatchObject({ issues: 0 });
});
