import { type IssueRef, isIssueRef } from '@/utils/model/ref';
import type { ProjectRead } from '@/utils/model/project-read';
import type { Row } from '@/utils/model/rows/row';
import { countsOf } from '@/utils/model/rows/views';
import type { ListedIssue } from '@/utils/model/listed';
import type { Database } from './database';
import { createDone, createGuard } from './guarded';
import { changePacks, packIdOf, unpacked } from './row-packs';
import { type RowSource, sources, keepPage } from './row-source';

/**
 * The rows of the backlog, and how far reading its projects has come. Only the background writes. Each call rejects
 * with a StoreError.
 */
export interface RowStore {
  /** What the rows of some issues are made from, in one step; issues that this device has no copy of are left out. */
  sources(person: string, refs: readonly IssueRef[]): Promise<RowSource[]>;
  put(rows: readonly Row[]): Promise<void>;
  /** The rows of some issues; of those without one, none. */
  get(refs: readonly IssueRef[]): Promise<Row[]>;
  of(project: string): Promise<Row[]>;
  /** Those that are in any round, of all projects. */
  inRounds(): Promise<Row[]>;
  /** Projects of which there are rows. */
  projects(): Promise<string[]>;
  /** Issues that have a copy here and no row: after an update, or where the worker died between both. */
  missing(): Promise<IssueRef[]>;
  /** Keeps a page of issues and where the next one begins, in one step: a reading that dies goes on there. */
  keepPage(issues: readonly ListedIssue[], readAt: number, read: ProjectRead): Promise<void>;
  read(project: string): Promise<ProjectRead | undefined>;
  keepRead(read: ProjectRead): Promise<void>;
  /** Whether a day of a project, as `2026-12-01`, was counted. */
  isCounted(project: string, day: string): Promise<boolean>;
  /**
   * Keeps how many of its rows each view holds now as the count of that day, unless a later one is there. `at`:
   * milliseconds since 1970.
   */
  countDay(project: string, day: string, at: number): Promise<void>;
  /** Forgets issues that are gone from the tracker. What this person said of them stays. */
  forget(refs: readonly IssueRef[]): Promise<void>;
}

export function createRowStore(db: Database): RowStore {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  return {
    sources: (person, refs) => guarded(() => sources(db, person, refs)),
    put: (rows) => done(() => db.transaction('rw', db.rowPacks, () => changePacks(db.rowPacks, { put: rows }))),
    get: (refs) => guarded(() => rowsOf(db, refs)),
    of: (project) => guarded(() => projectRows(db, project)),
    inRounds: () => guarded(() => rowsInRounds(db)),
    projects: () =>
      guarded(async () => (await db.rowPacks.orderBy('project').uniqueKeys()).filter((key) => typeof key === 'string')),
    missing: () => guarded(() => db.transaction('r', db.rowPacks, db.issues, () => missing(db))),
    keepPage: (issues, readAt, read) => done(() => keepPage(db, issues, readAt, read)),
    read: (project) => guarded(() => db.reads.get(project)),
    keepRead: (read) => done(() => db.reads.put(read)),
    isCounted: (project, day) => guarded(async () => (await db.dayCounts.get([project, day])) !== undefined),
    countDay: (project, day, at) => done(() => countDay(db, project, day, at)),
    forget: (refs) =>
      done(() =>
        db.transaction('rw', db.rowPacks, db.issues, db.talks, async () => {
          await changePacks(db.rowPacks, { drop: refs });
          for (const table of [db.issues, db.talks]) await table.bulkDelete([...refs]);
        }),
      ),
  };
}

async function rowsOf(db: Database, refs: readonly IssueRef[]): Promise<Row[]> {
  const packs = await db.rowPacks.bulkGet([...new Set(refs.map(packIdOf))]);
  const rows = new Map(packs.flatMap((pack) => (pack ? unpacked(pack) : [])).map((row) => [row.ref, row]));
  return refs.flatMap((ref) => rows.get(ref) ?? []);
}

async function projectRows(db: Database, project: string): Promise<Row[]> {
  return (await db.rowPacks.where({ project }).toArray()).flatMap(unpacked);
}

async function rowsInRounds(db: Database): Promise<Row[]> {
  const packs = await db.rowPacks.where('rounds').above('').distinct().toArray();
  return packs.flatMap(unpacked).filter(({ inRound }) => inRound !== undefined);
}

async function missing(db: Database): Promise<IssueRef[]> {
  const counts = await db.rowPacks.orderBy('count').keys();
  const rows = counts.reduce<number>((sum, count) => sum + Number(count), 0);
  if (rows === (await db.issues.count())) return [];
  const there = new Set((await db.rowPacks.toArray()).flatMap(unpacked).map(({ ref }) => ref));
  const all = await db.issues.toCollection().primaryKeys();
  return all.filter(isIssueRef).filter((ref) => !there.has(ref));
}

async function countDay(db: Database, project: string, day: string, at: number): Promise<void> {
  const counts = countsOf(await projectRows(db, project), at);
  await db.transaction('rw', db.dayCounts, async () => {
    const before = await db.dayCounts.get([project, day]);
    if (!before || before.at <= at) await db.dayCounts.put({ project, day, at, counts });
  });
}
