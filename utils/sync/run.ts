import { type IssueRef, projectOf, type Tenant, tenantAt, tenantOf } from '@/utils/model/ref';
import type { ChangeSetStore } from '@/utils/store/change-set-store';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import { type Lanes, isFinal } from './lanes';
import type { Urgency } from './lane';
import { type OutboxTools, sendOwed } from './outbox';
import { owedBy } from './outbox-done';
import { lost, pull } from './pull';
import { owedTo, push } from './push';
import { upOnce, withLedger } from './put-off';
import { saySummaryPosted, sayReviewed } from './arrived';
import type { SayTools } from './say-tools';
import type { Sessions } from './session';
import { openVotes } from './votes';

/** What syncing needs of the app, and what it tells. */
export interface SyncTools extends SayTools {
  ledgers: LedgerStore;
  sets: Pick<ChangeSetStore, 'set'>;
  lanes: Lanes;
  trackerFor(access: Access): Tracker;
  sessions: Sessions;
  /** Something of this project changed: screens show it anew. */
  changed(project: string): void;
  warn(what: string, error: unknown): void;
}

/**
 * Sends what is owed to one tenant, as far as its host allows now; with `first`, what is owed of that issue before all
 * else. What the host says against it is noted.
 */
export function runTenant(tools: SyncTools, tenant: Tenant, first?: IssueRef): Promise<void> {
  return tools.lanes.during(tenant, () => run(tools, tenant, first));
}

async function run(tools: SyncTools, tenant: Tenant, first: IssueRef | undefined): Promise<void> {
  const { accounts, views, lanes, said } = tools;
  const account = await accounts.of(tenant);
  if (!account || views.stranger(tenant, account.person)) return;
  if (!(await lanes.isOpen(tenant))) return lanes.remind(tenant);
  const touched = new Set((await owedBy(said, account)).map(({ ref }) => projectOf(ref)));
  try {
    await sendAll(tools, account, touched, first);
    await lanes.well(tenant);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    if (error.kind === 'signed-out') tools.sessions.doubt(tenant);
    await lanes.unwell(tenant, error);
    for (const project of await said.projects(account.person.id)) touched.add(project);
  } finally {
    for (const project of touched) tools.changed(project);
  }
}

/**
 * Commands first, and no entry waits for a reading that could wait. Adds to the projects of which anything was sent.
 */
async function sendAll(
  tools: SyncTools,
  account: Account,
  touched: Set<string>,
  first: IssueRef | undefined,
): Promise<void> {
  const { said } = tools;
  const tenant = tenantAt(account);
  const tracker = tools.trackerFor(account);
  const isUp = upOnce(tracker);
  /** Projects whose ledger holds what is owed to it, as far as this run knows. */
  const settled = new Set<string>();
  const summaryPosted: OutboxTools['summaryPosted'] = (row, comment, upto) => {
    settled.delete(projectOf(row.ref));
    return saySummaryPosted(tools, row, comment, upto);
  };
  const arrived: OutboxTools['arrived'] = async (row) => {
    if (await sayReviewed(tools, row)) settled.delete(projectOf(row.ref));
  };
  const send = (one?: IssueRef): Promise<void> => sendOwed({ ...tools, summaryPosted, arrived }, tracker, account, one);
  const pushOne = async (project: string, urgency: Urgency): Promise<void> => {
    const push = () => pushProject(tools, tracker, account, project, urgency);
    if (await inLine(tools, tenant, urgency, () => withLedger(tools, project, isUp, push))) touched.add(project);
    settled.add(project);
  };
  if (first) {
    await send(first);
    await pushOne(projectOf(first), 'person');
  }
  await send();
  const opened = await inLine(tools, tenant, 'refresh', () => openVotes(tools, tracker, account, isUp));
  for (const project of opened ?? []) {
    touched.add(project);
    settled.delete(project);
  }
  for (const project of await said.projects(account.person.id))
    if (tenantOf(project) === tenant && !settled.has(project)) await pushOne(project, 'owed');
}

/**
 * What a host says against it is noted before anything else is done there; undefined where it is to be left alone
 * since.
 */
function inLine<T>(
  { lanes }: SyncTools,
  tenant: Tenant,
  urgency: Urgency,
  task: () => Promise<T>,
): Promise<T | undefined> {
  return lanes.inLine(tenant, urgency, async () => {
    if (!(await lanes.isOpen(tenant))) return undefined;
    try {
      return await task();
    } catch (error) {
      if (error instanceof TrackerError) await lanes.unwell(tenant, error);
      throw error;
    }
  });
}

/**
 * Sends what is owed to one project's ledger; true where anything was. A final refusal stays with the ledger, for the
 * person.
 */
async function pushProject(
  tools: SyncTools,
  tracker: Tracker,
  account: Account,
  project: string,
  urgency: Urgency,
): Promise<boolean> {
  const { ledgers, now } = tools;
  const { person } = account;
  const { row, settled } = await owedTo(tools, person, project);
  if (settled.writes.length === 0 || row?.refused) return false;
  if (row?.joined) await tools.sessions.assure(account);
  try {
    // A page of ours may be there already, from a request whose answer was lost.
    if (!row?.ref || row.foundAt === 0 || (row.joined && settled.writes.some(({ kind }) => kind === 'create')))
      await pull(ledgers, tracker, project, now());
    await push(tools, tracker, tenantOf(project), person, project, urgency);
  } catch (error) {
    if (await lost(ledgers, project, error)) return true;
    if (!isFinal(error)) throw error;
    await ledgers.keep(project, { refused: error.told });
  }
  return true;
}
