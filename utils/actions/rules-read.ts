import type { RulesShown } from '@/utils/model/rules';
import type { Tracker } from '@/utils/trackers/tracker';
import { remember } from '@/utils/sync/pinned';
import { lost } from '@/utils/sync/pull';
import { rulesKept, rulesShown } from '@/utils/views/rules-shown';
import type { SyncTools } from '@/utils/sync/run';
import { canonical } from '@/utils/model/json';
import type { IssueRef } from '@/utils/model/ref';
import type { LedgerRow } from '@/utils/store/ledger-rows';
import type { LedgerText } from '@/utils/trackers/ledger-host';

/** Where the ledger is gone, it is looked after once; the rules that were agreed to are shown then. */
export async function readRules(tools: SyncTools, tracker: Tracker, project: string): Promise<RulesShown | null> {
  const { ledgers, store } = tools;
  const read = async (): Promise<RulesShown | null> => {
    const ledger = await ledgerOf(tools, tracker, project);
    return ledger
      ? rulesShown(store, ledger, await reread(tools, tracker, ledger))
      : rulesKept(store, await ledgers.ledger(project));
  };
  try {
    return await read();
  } catch (error) {
    if (!(await lost(ledgers, project, error))) throw error;
    return read();
  }
}

export async function ledgerOf(
  { ledgers, now }: SyncTools,
  tracker: Tracker,
  project: string,
): Promise<KnownLedger | undefined> {
  const known = await ledgers.ledger(project);
  const row =
    known?.ref && known.foundAt > 0
      ? known
      : await remember(ledgers, tracker, project, await tracker.ledgers(project), now());
  return row.ref && { ...row, ref: row.ref };
}

/** A ledger that was found. */
export type KnownLedger = LedgerRow & { ref: IssueRef };

/** The ledger's text now; what was read before may be an hour old. */
export async function reread(
  { ledgers, changed }: SyncTools,
  tracker: Tracker,
  { project, ref, body }: KnownLedger,
): Promise<LedgerText> {
  const text = await tracker.ledgerText(ref);
  if (canonical(body) !== canonical(text.body)) {
    await ledgers.keep(project, { body: text.body });
    changed(project);
  }
  return text;
}
