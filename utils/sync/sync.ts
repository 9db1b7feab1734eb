import { fieldOf } from '@/utils/model/command';
import { hostOf, hostOfProject, type IssueRef, projectOf, type Tenant, tenantAt, tenantOf } from '@/utils/model/ref';
import type { Saying, View } from '@/utils/model/view';
import type { CommandRow } from '@/utils/store/rows';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import { draftOf } from './commands';
import { type Hosts, isFinal } from './hosts';
import { owedBy, sendOwed } from './outbox';
import { lost, pull } from './pull';
import { owedTo, push } from './push';
import { readBefore } from './read-issue';
import { sayClosed, sayIt } from './say';
import { accountFor, type SayTools } from './say-tools';
import type { Sessions } from './session';
import type { SetupPlan } from '@/utils/model/setup-plan';
import { adopt, planOf, setUp } from './setup';
import { openDue, openVotes } from './votes';

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

/** Everything that screens may have done about shared state. Each gives the issue's view as it is then. */
export interface Sync {
  /** Says one thing: kept before the answer, sent after it. Rejects with what is in the way, and then nothing was kept. */
  say(ref: IssueRef, saying: Saying): Promise<View | null>;
  /** Reads what teammates said, through the API. Never rejects with what the host said: that is in the views. */
  read(ref: IssueRef, eager?: boolean): Promise<void>;
  retry(ref: IssueRef): Promise<View | null>;
  /** Gives up what was refused: all of it, or what was said in one field of the issue. */
  drop(ref: IssueRef, field?: string): Promise<View | null>;
  plan(ref: IssueRef): Promise<SetupPlan>;
  setup(ref: IssueRef): Promise<View | null>;
  adopt(ref: IssueRef, key: string): Promise<View | null>;
  join(ref: IssueRef): Promise<View | null>;
  /** Sends what is owed to one tenant, as far as its host allows now. Never rejects with what a host said: that is in the views. */
  run(tenant: Tenant): Promise<void>;
  runAll(): Promise<void>;
}

export function createSync(tools: SyncTools): Sync {
  const { accounts, desk, hosts, ledgers, store, now } = tools;
  const run = (tenant: Tenant): Promise<void> => hosts.inLine(hostOfProject(tenant), () => runTenant(tools, tenant));
  /** Sending goes on after the answer; its end shows in the view. */
  const later = (tenant: Tenant): void =>
    void run(tenant).catch((error: unknown) => tools.warn('could not send what is owed', error));
  const after = async (ref: IssueRef): Promise<View | null> => {
    later(tenantOf(ref));
    return desk.recall(ref);
  };
  const withTracker = async (ref: IssueRef, act: (tracker: Tracker) => Promise<void>): Promise<View | null> => {
    const account = await accountFor(tools, tenantOf(ref));
    await hosts.inLine(account.host, async () => {
      await tools.sessions.assure(account);
      await act(tools.trackerFor(account));
    });
    return after(ref);
  };
  return {
    run,
    runAll: async () => {
      for (const account of await accounts.all()) await run(tenantAt(account));
    },
    say: async (ref, saying) => {
      await readBefore(tools, ref, saying);
      await sayIt(tools, ref, saying);
      await openDue(tools, ref);
      return after(ref);
    },
    read: async (ref, eager) => {
      await readIn(tools, ref, eager);
      if (!(await openDue(tools, ref))) return;
      later(tenantOf(ref));
      tools.changed(projectOf(ref));
    },
    retry: async (ref) => {
      await hosts.clear(hostOf(ref));
      for (const { refused: _, ...row } of await owedOn(tools, tenantOf(ref))) await tools.said.keepCommand(row);
      await ledgers.keep(projectOf(ref), { refused: '', foundAt: 0 });
      return after(ref);
    },
    drop: async (ref, field) => {
      await dropRefused(tools, ref, field);
      return desk.recall(ref);
    },
    plan: async (ref) => planOf(ref, (await store.issue(ref))?.native),
    setup: (ref) => withTracker(ref, (tracker) => setUp(ledgers, tracker, ref, now())),
    adopt: (ref, key) => withTracker(ref, (tracker) => adopt(ledgers, tracker, ref, key, now())),
    join: async (ref) => {
      await ledgers.keep(projectOf(ref), { joined: true, refused: '' });
      return after(ref);
    },
  };
}

/** What the person connected to a tenant owes it. */
async function owedOn({ accounts, said }: SyncTools, tenant: Tenant): Promise<CommandRow[]> {
  const account = await accounts.of(tenant);
  return account ? owedBy(said, account) : [];
}

/** Gives up what a project's tracker refused, or what of it was said in one field; words become drafts again. */
async function dropRefused(tools: SyncTools, ref: IssueRef, field: string | undefined): Promise<void> {
  const { ledgers, said, store, now } = tools;
  const project = projectOf(ref);
  for (const row of await owedOn(tools, tenantOf(project))) {
    const isMeant =
      field === undefined ? projectOf(row.ref) === project : row.ref === ref && fieldOf(row.command, row.id) === field;
    if (!row.refused || !isMeant) continue;
    const draft = draftOf(row.command);
    if (draft) await store.draft(row.ref, draft.field, draft.text, now());
    await said.settled(row.id);
  }
  if (field === undefined && (await ledgers.ledger(project))?.refused)
    await ledgers.keep(project, { joined: false, refused: '' });
}

async function readIn(tools: SyncTools, ref: IssueRef, eager = false): Promise<void> {
  const { accounts, hosts, ledgers, said, folded, now } = tools;
  const account = await accounts.of(tenantOf(ref));
  if (!account || !(await hosts.isOpen(account.host))) return;
  const project = projectOf(ref);
  try {
    const changed = await pull(ledgers, tools.trackerFor(account), project, now(), eager);
    await hosts.well(account.host);
    const { fold } = await folded(project);
    if (changed) await said.adopt(account.person.id, project, {}, fold.latest, now());
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    if (isFinal(error)) await ledgers.keep(project, { refused: error.message });
    else await hosts.unwell(account.host, error);
  } finally {
    tools.changed(project);
  }
}

async function runTenant(tools: SyncTools, tenant: Tenant): Promise<void> {
  const { accounts, desk, hosts, said } = tools;
  const account = await accounts.of(tenant);
  if (!account || desk.stranger(tenant, account.person) || !(await hosts.isOpen(account.host))) return;
  const { host } = account;
  const tracker = tools.trackerFor(account);
  const touched = new Set((await owedBy(said, account)).map(({ ref }) => projectOf(ref)));
  try {
    await sendOwed(
      { ...tools, closed: (row, comment, upto) => sayClosed(tools, row, comment, upto) },
      tracker,
      account,
    );
    for (const project of await openVotes(tools, tracker, account)) touched.add(project);
    for (const project of await said.projects(account.person.id)) {
      if (tenantOf(project) !== tenant) continue;
      if (await pushProject(tools, tracker, account, project)) touched.add(project);
    }
    await hosts.well(host);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    if (error.kind === 'signed-out') tools.sessions.doubt(tenant);
    await hosts.unwell(host, error);
    for (const project of await said.projects(account.person.id)) touched.add(project);
  } finally {
    for (const project of touched) tools.changed(project);
  }
}

/** Sends what is owed to one project's ledger; true where anything was. A final refusal stays with the ledger, for the person. */
async function pushProject(tools: SyncTools, tracker: Tracker, account: Account, project: string): Promise<boolean> {
  const { ledgers, now } = tools;
  const { host, person } = account;
  const { row, settled } = await owedTo(tools, person, project);
  if (settled.writes.length === 0 || row?.refused) return false;
  if (row?.joined) await tools.sessions.assure(account);
  try {
    // A page of ours may be there already, from a request whose answer was lost.
    if (!row?.ref || (row.joined && settled.writes.some(({ kind }) => kind === 'create')))
      await pull(ledgers, tracker, project, now());
    await push(tools, tracker, host, person, project);
  } catch (error) {
    if (await lost(ledgers, project, error)) return true;
    if (!isFinal(error)) throw error;
    await ledgers.keep(project, { refused: error.message });
  }
  return true;
}
