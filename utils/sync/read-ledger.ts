import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import { isFinal } from './lanes';
import { readAt } from './moved';
import { pull } from './pull';
import { upOnce, withLedger } from './put-off';
import type { SyncTools } from './run';

/** Reads a project's ledger, as long as its host may be asked. What the host says against it is noted. */
export function readIn(tools: SyncTools, ref: IssueRef, eager = false): Promise<void> {
  return tools.lanes.during(tenantOf(ref), () => read(tools, ref, eager));
}

async function read(tools: SyncTools, ref: IssueRef, eager: boolean): Promise<void> {
  const { accounts, lanes, ledgers, said, folded, now } = tools;
  const tenant = tenantOf(ref);
  const account = await accounts.of(tenant);
  if (!account || !(await lanes.isOpen(tenant))) return;
  const project = projectOf(ref);
  const tracker = tools.trackerFor(account);
  const before = await shownOf(tools, project);
  let news = false;
  try {
    const done = await withLedger(tools, project, upOnce(tracker), async () => {
      const changed = await pull(ledgers, tracker, project, now(), eager);
      const former = (await tools.store.issue(ref))?.former ?? [];
      news = former.length > 0;
      for (const one of new Set(former.map(projectOf))) if (one !== project) await readAt(tools, tracker, one);
      const { fold } = await folded(project);
      if (changed) await said.adopt(account.person.id, project, {}, fold.latest, now());
      return changed;
    });
    if (done !== undefined) await lanes.well(tenant);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    if (isFinal(error)) await ledgers.keep(project, { refused: error.told });
    else await lanes.unwell(tenant, error);
  } finally {
    if (news || (await shownOf(tools, project)) !== before) tools.changed(project);
  }
}

/** What views show of a project's ledger and of how its host answers. */
async function shownOf({ ledgers, store }: SyncTools, project: string): Promise<string> {
  const [ledger, tenant] = await Promise.all([ledgers.ledger(project), store.tenant(tenantOf(project))]);
  const { readAt: _, wholeAt: __, since: ___, foundAt = 0, ...shown } = ledger ?? {};
  return JSON.stringify([shown, foundAt > 0, { ...tenant, wroteAt: 0 }]);
}
