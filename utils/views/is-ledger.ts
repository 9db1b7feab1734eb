import type { IssueRow } from '@/utils/store/rows';
import { ledgerLabel } from '@/utils/trackers/ledger-name';
import type { Folded } from '@/utils/views/folded';

/** Whether an issue is a grooming ledger, of those known of its project or by its label. Pure. */
export function isLedger(
  { ref, text: { facts } }: Pick<IssueRow, 'ref' | 'text'>,
  { row }: Pick<Folded, 'row'>,
): boolean {
  const known = [row?.ref, ...(row?.others ?? [])];
  return known.includes(ref) || (facts.labels ?? []).some((label) => label.toLowerCase() === ledgerLabel);
}
