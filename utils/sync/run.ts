import { type IssueRef, projectOf, type Tenant, tenantOf } from '@/utils/model/ref';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import { type Hosts, isFinal } from './hosts';
import { owedBy, sendOwed } from './outbox';
import { readAt } from './moved';
import { lost, pull } from './pull';
import { owedTo, push } from './push';
import { upOnce, withLedger } from './put-off';
import { sayClosed } from './say';
import type { SayTools } from './say-tools';
import type { Sessions } from './session';
import { openVotes } from './votes';

/** What syncing needs of the house, and what it tells. */
export interface SyncTools extends SayTools {
  ledgers: LedgerStore;
  hosts: Hosts;
  trackerFor(access: Access): Tracker;
  sessions: Sessions;
  /** Something of this project changed: screens show it anew. */
  changed(project: string): void;
  warn(what: string, error: unknown): void;
}

/** Reads a project's ledger, as long as its host may be asked. What the host says against it is noted. */
export async function readIn(tools: SyncTools, ref: IssueRef, eager = false): Promise<void> {
  const { accounts, hosts, ledgers, said, folded, now } = tools;
  const tenant = tenantOf(ref);
  const account = await accounts.of(tenant);
  if (!account || !(await hosts.isOpen(tenant))) return;
  const project = projectOf(ref);
  const tracker = tools.trackerFor(account);
  try {
    const read = await withLedger(tools, project, upOnce(tracker), async () => {
      const changed = await pull(ledgers, tracker, project, now(), eager);
      const former = (await tools.store.issue(ref))?.former ?? [];
      for (const one of new Set(former.map(projectOf))) if (one !== project) await readAt(tools, tracker, one);
      const { fold } = await folded(project);
      if (changed) await said.adopt(account.person.id, project, {}, fold.latest, now());
      return changed;
    });
    if (read !== undefined) await hosts.well(tenant);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    if (isFinal(error)) await ledgers.keep(project, { refused: error.message });
    else await hosts.unwell(tenant, error);
  } finally {
    tools.changed(project);
  }
}

/** Sends what is owed to one tenant, as far as its host allows now. What the host says against it is noted. */
export async function runTenant(tools: SyncTools, tenant: Tenant): Promise<void> {
  const { accounts, desk, hosts, said } = tools;
  const account = await accounts.of(tenant);
  if (!account || desk.stranger(tenant, account.person)) return;
  if (!(await hosts.isOpen(tenant))) return hosts.remind(tenant);
  const tracker = tools.trackerFor(account);
  const touched = new Set((await owedBy(said, account)).map(({ ref }) => projectOf(ref)));
  try {
    await sendOwed(
      { ...tools, closed: (row, comment, upto) => sayClosed(tools, row, comment, upto) },
      tracker,
      account,
    );
    const isUp = upOnce(tracker);
    for (const project of await openVotes(tools, tracker, account, isUp)) touched.add(project);
    for (const project of await said.projects(account.person.id)) {
      if (tenantOf(project) !== tenant) continue;
      const pushed = await withLedger(tools, project, isUp, () => pushProject(tools, tracker, account, project));
      if (pushed) touched.add(project);
    }
    await hosts.well(tenant);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    if (error.kind === 'signed-out') tools.sessions.doubt(tenant);
    await hosts.unwell(tenant, error);
    for (const project of await said.projects(account.person.id)) touched.add(project);
  } finally {
    for (const project of touched) tools.changed(project);
  }
}

/** Sends what is owed to one project's ledger; true where anything was. A final refusal stays with the ledger, for the person. */
async function pushProject(tools: SyncTools, tracker: Tracker, account: Account, project: string): Promise<boolean> {
  const { ledgers, now } = tools;
  const { person } = account;
  const { row, settled } = await owedTo(tools, person, project);
  if (settled.writes.length === 0 || row?.refused) return false;
  if (row?.joined) await tools.sessions.assure(account);
  try {
    // A page of ours may be there already, from a request whose answer was lost.
    if (!row?.ref || row.foundAt === 0 || (row.joined && settled.writes.some(({ kind }) => kind === 'create')))
      await pull(ledgers, tracker, project, now());
    await push(tools, tracker, tenantOf(project), person, project);
  } catch (error) {
    if (await lost(ledgers, project, error)) return true;
    if (!isFinal(error)) throw error;
    await ledgers.keep(project, { refused: error.message });
  }
  return true;
}
