import { useMemo, useState } from 'preact/hooks';
import type { IssueRef } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import type { Line } from './List';

/** The line that has the keys. */
export interface Cursor {
  /** Its place among the lines; -1 where there is none. */
  at: number;
  issue: IssueRef | undefined;
  row: Row | undefined;
  to(index: number): void;
  /** Back to the first issue. */
  start(): void;
}

/**
 * Stays with its issue wherever that goes as the list is sorted anew; where it left the list, with the issue that came
 * into its place.
 */
export function useCursor(lines: readonly Line[]): Cursor {
  const [place, setPlace] = useState<{ index: number; issue?: IssueRef }>({ index: 0 });
  const at = useMemo(() => {
    const same = place.issue === undefined ? -1 : lines.findIndex((line) => issueOn(line) === place.issue);
    return same < 0 ? nearest(lines, place.index) : same;
  }, [lines, place]);
  const line = lines[at];
  return {
    at,
    issue: issueOn(line),
    row: line && 'row' in line ? line.row : undefined,
    to: (index) => {
      const issue = issueOn(lines[index]);
      setPlace({ index, ...(issue && { issue }) });
    },
    start: () => setPlace({ index: 0 }),
  };
}

/** The issue of a line; none on a heading. */
export function issueOn(line: Line | undefined): IssueRef | undefined {
  return line && 'row' in line ? line.row.ref : undefined;
}

/** The issues of lines, in their order. */
export function refsOn(lines: readonly Line[]): IssueRef[] {
  return lines.flatMap((line) => issueOn(line) ?? []);
}

/** The first issue at or after a place, else the last before it. */
function nearest(lines: readonly Line[], index: number): number {
  const after = lines.findIndex((line, at) => at >= index && 'row' in line);
  return after < 0 ? lines.findLastIndex((line) => 'row' in line) : after;
}
