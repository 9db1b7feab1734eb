import { tenantOf } from '@/utils/model/ref';
import type { ProjectRead } from '@/utils/model/project-read';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { RowStore } from '@/utils/store/row-store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { DayCounter } from './day-counts';
import type { ViewKeeper } from './view-keeper';
import { type Lanes, isFinal } from './lanes';
import { createInTurn } from './in-turn';
import { isItsOwn, putOffBy, upOnce } from './put-off';
import { isPutOff } from '@/utils/model/put-off';
import type { RowKeeper } from './project-rows';
import { lookForAbsent } from './absent';
import { unread, passOf } from './backlog-pass';

/** What reading backlogs needs of the app. */
export interface BacklogTools {
  rows: RowStore;
  ledgers: LedgerStore;
  accounts: Accounts;
  views: ViewKeeper;
  lanes: Lanes;
  keeper: RowKeeper;
  days: Pick<DayCounter, 'count'>;
  trackerFor(access: Access): Tracker;
  now(): number;
  warn(what: string, error: unknown): void;
}

/** Reads all issues of the projects that this device knows: page by page, behind everything that a person asks for. */
export interface BacklogReader {
  /**
   * Brings the rows in step with what this device holds; then reading what is due goes on by itself, each project where
   * an earlier reading ended.
   */
  open(): Promise<void>;
  /** Reads a project now, however fresh what is known of it; also one that was stopped. */
  read(project: string): Promise<void>;
  /** Stops after the page that is under way. What was read stays. */
  stop(project: string): Promise<void>;
}

export function createBacklogReader(tools: BacklogTools): BacklogReader {
  const { rows, keeper, now } = tools;
  const inTurn = createInTurn();
  const stopped = new Set<string>();
  const later = (reading: Promise<void>): void =>
    void reading.catch((error: unknown) => tools.warn('could not read a backlog', error));
  // A line of its own: nothing that a person asks for waits behind it.
  const inLine = (project: string, asked: boolean): Promise<void> =>
    inTurn(tenantOf(project), () => readProject(tools, project, asked, stopped));
  return {
    open: async () => {
      await keeper.refresh(await rows.missing());
      for (const project of await rows.projects()) await keeper.catchUp(project);
      for (const project of await knownProjects(tools)) later(inLine(project, false));
    },
    read: async (project) => {
      stopped.delete(project);
      await tools.lanes.clear(tenantOf(project));
      await rows.keepRead({ ...((await rows.read(project)) ?? unread(project, now())), state: 'reading' });
      later(inLine(project, true));
    },
    stop: async (project) => {
      stopped.add(project);
      const known = await rows.read(project);
      if (known) await rows.keepRead({ ...known, state: 'stopped' });
    },
  };
}

/** Those with a ledger, and those of which an issue was opened here. */
async function knownProjects({ rows, ledgers }: BacklogTools): Promise<string[]> {
  return [...new Set([...(await rows.projects()), ...(await ledgers.projects())])];
}

/** Whom a reading asks, and how it is told that a host answers. */
export interface Asked {
  tracker: Tracker;
  isUp(): Promise<unknown>;
}

async function readProject(tools: BacklogTools, project: string, asked: boolean, stopped: Set<string>): Promise<void> {
  const { accounts, lanes, rows, now } = tools;
  const tenant = tenantOf(project);
  const account = await accounts.of(tenant);
  const known = await rows.read(project);
  const pass = passOf(known, project, now(), asked);
  if (!account || !pass || !(await lanes.isOpen(tenant))) return;
  if (!asked && isPutOff(known?.putOff, now())) return;
  const tracker = tools.trackerFor(account);
  const isUp = upOnce(tracker);
  try {
    await readPages(tools, { tracker, isUp }, pass, stopped);
    await lanes.well(tenant);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    const reached = (await rows.read(project)) ?? pass;
    // What waiting cures goes on by itself, from the page that was not read.
    const isAlone = !isFinal(error) && (await isItsOwn(lanes, tenant, error, isUp));
    await rows.keepRead({
      ...reached,
      state: isFinal(error) ? 'failed' : 'reading',
      why: error.told,
      ...(isAlone && { putOff: putOffBy(known?.putOff, error, now()) }),
    });
  }
}

/** One request, one transaction, one cursor: whatever ends it, the next one begins where this one was. */
async function readPages(tools: BacklogTools, asked: Asked, pass: ProjectRead, stopped: Set<string>): Promise<void> {
  const { rows, keeper, now } = tools;
  let at = pass;
  for (let more = true; more;) {
    if (stopped.has(at.project)) return;
    await tools.lanes.whenQuiet(tenantOf(at.project));
    const { cursor, since } = at;
    const page = await asked.tracker.issues(at.project, {
      ...(cursor !== undefined && { cursor }),
      ...(since !== undefined && { since }),
    });
    const { cursor: _, why: __, putOff: ___, ...rest } = at;
    at = {
      ...rest,
      read: at.read + page.issues.length,
      ...(page.total !== undefined && { total: page.total }),
      // A tracker that names the same page for ever is at its end.
      ...(page.next !== undefined && page.next !== cursor && { cursor: page.next }),
    };
    if (stopped.has(at.project)) at = { ...at, state: 'stopped' };
    await rows.keepPage(page.issues, now(), at);
    await keeper.refresh(page.issues.map(({ text }) => text.ref));
    more = at.cursor !== undefined;
  }
  if (at.since === undefined) await lookForAbsent(tools, asked, at);
  await rows.keepRead({ ...at, state: 'done', doneAt: at.since === undefined ? now() : at.doneAt });
  await tools.days.count(at.project);
}
