/** A status that ends an issue that nobody does, as its tracker has it now. */
export interface ClosingWay {
  /** On GitHub `closed`. */
  status: string;
  /** Fields that must be filled in on the way there, by their names. */
  wants: string[];
}

/**
 * The one way to close an issue: the status that the team's rules name, else the only one there is. Of several that
 * nobody named none is chosen: one of them may say that the work was done. Pure.
 */
export function chosenWay(
  ways: readonly ClosingWay[],
  named: string | undefined,
): ClosingWay | 'no-closing' | 'several-closings' | 'closing-wants' {
  const fitting =
    named === undefined ? ways : ways.filter(({ status }) => status.trim().toLowerCase() === named.toLowerCase());
  const statuses = new Set(fitting.map(({ status }) => status.trim().toLowerCase()));
  if (statuses.size > 1) return 'several-closings';
  const [way] = fitting.toSorted((a, b) => a.wants.length - b.wants.length);
  if (!way) return 'no-closing';
  return way.wants.length > 0 ? 'closing-wants' : way;
}
