import type { Inline } from '../../blocks';
import { add, type Place, type State } from './flat';
import { headingKind } from './headings';
import type { Section } from './passage';

/** The cells of a table, each in the section that the head of its column, or of its row, names. */
export function takeTable(state: State, rows: readonly Inline[][], place: Place): void {
  const before = state.section;
  const columns = (rows[0] ?? []).map((cell) => headingKind(state.kinds, cell.text));
  const headed =
    rows.length > 1 &&
    known(columns) > 0 &&
    known(columns) >= known(rows.slice(0, mostRows).map((row) => headingKind(state.kinds, row[0]?.text ?? '')));
  rows.slice(0, mostRows).forEach((row, at) => {
    if (at > 0 || !headed) takeRow(state, row, headed ? columns : [], rows[0] ?? [], place, before);
  });
  state.section = before;
}

/** Rows of a table that are read. */
const mostRows = 300;

function known(kinds: readonly (Section['kind'] | undefined)[]): number {
  return kinds.filter((kind) => kind !== undefined).length;
}

function takeRow(
  state: State,
  row: readonly Inline[],
  columns: readonly (Section['kind'] | undefined)[],
  head: readonly Inline[],
  place: Place,
  before: Section,
): void {
  const rowKind = row.length > 1 ? headingKind(state.kinds, row[0]?.text ?? '') : undefined;
  row.forEach((cell, at) => {
    if (rowKind !== undefined && at === 0) return;
    const column = columns[at];
    if (rowKind !== undefined) state.section = { kind: rowKind, title: row[0]?.text ?? '', level: 8 };
    else state.section = column === undefined ? before : { kind: column, title: head[at]?.text ?? '', level: 8 };
    state.block += 1;
    for (const line of cell.text.split('\n'))
      if (line !== '' || cell.links !== undefined)
        add(state, line, cell.links ?? [], place, cell.struck === true, 'cell');
  });
}
