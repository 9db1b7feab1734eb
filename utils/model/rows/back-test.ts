import type { CheckResult } from '../readiness/judge';
import type { Row } from './row';

/** What requiring each check would do to the open issues of a project that this device knows. */
export interface BackTest {
  /** Open issues. */
  total: number;
  /** By built-in check: how many it would block, and how many of those need but a line in their description. */
  checks: Record<string, { lacking: number; fixable: number }>;
}

/** What a row keeps of judging: built-in checks that do not pass, whatever the team makes of them. Pure. */
export function lackingOf(judged: readonly CheckResult[]): Required<Pick<Row, 'lacks' | 'fixable'>> {
  const lacking = judged.filter(({ by, verdict }) => by === 'text' && verdict !== 'pass' && verdict !== 'waived');
  return { lacks: lacking.map(({ id }) => id), fixable: lacking.filter(({ fix }) => fix).map(({ id }) => id) };
}

/** Counts over the rows of a project. Pure. */
export function backTest(rows: readonly Row[]): BackTest {
  // What an earlier version judged says nothing here; it is judged anew at the next look at the backlog.
  const open = rows.filter(({ state, lacks }) => state !== 'closed' && lacks !== undefined);
  const checks = new Map<string, { lacking: number; fixable: number }>();
  for (const { lacks = [], fixable = [] } of open)
    for (const id of lacks) {
      const count = checks.get(id) ?? { lacking: 0, fixable: 0 };
      count.lacking += 1;
      if (fixable.includes(id)) count.fixable += 1;
      checks.set(id, count);
    }
  return { total: open.length, checks: Object.fromEntries(checks) };
}
