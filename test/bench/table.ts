export interface Row {
  what: string;
  value: number;
  baseline: number;
  unit: 'ms' | 'KB' | '';
  goal?: number;
}

/** The middle of an odd number of measurements: one disturbance does not move it. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Lines of `what | value | baseline | ratio | goal`, in columns. */
export function table(rows: Row[]): string {
  const cells = [['', 'Tend', 'baseline', 'ratio', 'goal', ''], ...rows.map((row) => cellsOf(row))];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return cells
    .map((row) =>
      row
        .map((cell, column) => pad(cell, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ what, value, baseline, unit, goal }: Row): string[] {
  const shown = (amount: number): string =>
    `${Number.isNaN(amount) ? '–' : amount.toFixed(Math.abs(amount) < 10 ? 1 : 0)} ${unit}`.trim();
  const ratio = baseline > 0 && !Number.isNaN(value) ? `${(value / baseline).toFixed(2)}×` : '–';
  const verdict = goal === undefined ? '' : value <= goal ? 'met' : 'MISSED';
  return [what, shown(value), shown(baseline), ratio, goal === undefined ? '' : `≤ ${shown(goal)}`, verdict];
}
