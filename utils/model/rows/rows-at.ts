import { filtered, readFilter } from './filter';
import type { BacklogPlace } from './place';
import type { Row } from './row';
import { rowsIn } from './views';

/**
 * The rows that a place of the backlog page holds, in the order in which they are given. `now`: milliseconds since
 * 1970. Pure.
 */
export function rowsAt({ view, project, filter }: BacklogPlace, rows: readonly Row[], now: number): Row[] {
  const read = readFilter(filter);
  return filtered(rowsIn(view, ofProject(rows, project), now, read.closed), read, now);
}

/** The rows of one project; of all where it is empty. Pure. */
export function ofProject(rows: readonly Row[], project: string): readonly Row[] {
  return project === '' ? rows : rows.filter((row) => row.project === project);
}
