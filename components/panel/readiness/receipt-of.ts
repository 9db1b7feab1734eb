import type { CheckResult } from '@/utils/model/readiness/judge';
import type { Receipt } from '@/utils/model/receipt';

const weight: Record<Receipt['state'], number> = { refused: 0, sending: 1, here: 2, saved: 3 };

/** Where this person's tick or waiver of a check is now; of both, the one that is further from done. */
export function receiptOf(
  { id }: Pick<CheckResult, 'id'>,
  receipts: Readonly<Record<string, Receipt>>,
): Receipt | undefined {
  const both = [receipts[`waive:${id}`], receipts[`check:${id}`]].filter((receipt) => receipt !== undefined);
  return both.sort((a, b) => weight[a.state] - weight[b.state])[0];
}
