import type { Change } from '@/utils/model/change';
import { supersedes } from '@/utils/model/command';
import type { ChangePart, ChangeSet } from '@/utils/model/change-set';
import { hostOf } from '@/utils/model/ref';
import type { Database } from './database';
import { createDone, createGuard } from './guarded';
import { isNew } from './heard';
import type { CommandRow } from './rows';

/** Change sets and what they owe. Each call is one transaction. */
export interface ChangeSetStore {
  set(id: string): Promise<ChangeSet | undefined>;
  all(): Promise<ChangeSet[]>;
  /** Keeps a plan, unless one of that id is applied. */
  plan(set: ChangeSet): Promise<void>;
  /** Owes every change of a plan; once, however often it is asked. */
  apply(id: string, at: number): Promise<void>;
  /** Takes back what was not sent yet. */
  stop(id: string): Promise<void>;
  /** Sends again what was refused. */
  retry(id: string): Promise<void>;
  /** Notes that everything done is to be undone; once. */
  askUndo(id: string): Promise<void>;
  /** What becomes of one part's undoing; `owed` owes what takes it back. */
  undo(id: string, part: string, undo: NonNullable<ChangePart['undo']>, at: number): Promise<void>;
}

export function createChangeSetStore(db: Database): ChangeSetStore {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  const write = (act: () => Promise<unknown>): Promise<void> =>
    done(() => db.transaction('rw', db.changeSets, db.outbox, db.heard, act));
  return {
    set: (id) => guarded(() => db.changeSets.get(id)),
    all: () => guarded(() => db.changeSets.orderBy('at').reverse().toArray()),
    plan: (set) =>
      write(async () => {
        if (!(await db.changeSets.get(set.id))?.applied) await db.changeSets.put(set);
      }),
    apply: (id, at) =>
      write(async () => {
        const set = await db.changeSets.get(id);
        if (!set || set.applied || !(await isNew(db, id, at))) return;
        for (const part of set.parts) {
          if (!part.change) continue;
          await owe(db, owedFor(id, part, part.id, part.change), at);
          part.state = 'owed';
        }
        await db.changeSets.put({ ...set, applied: true, at });
      }),
    stop: (id) =>
      write(async () => {
        const rows = await rowsOf(db, id);
        const unsent = new Set(rows.filter(({ tries, refused }) => tries === 0 || refused).map((row) => row.id));
        await db.outbox.bulkDelete([...unsent]);
        await change(db, id, (part) => {
          if (part.state === 'owed' && unsent.has(part.id)) part.state = 'stopped';
        });
      }),
    retry: (id) =>
      write(async () => {
        for (const { refused: _, putOff: __, ...row } of await rowsOf(db, id)) await db.outbox.put(row);
      }),
    askUndo: (id) =>
      write(() =>
        change(db, id, (part) => {
          if (part.state === 'done' && part.undo === undefined) part.undo = 'asked';
        }),
      ),
    undo: (id, partId, undo, at) =>
      write(async () => {
        const part = (await db.changeSets.get(id))?.parts.find((one) => one.id === partId);
        if (part?.undo !== 'asked') return;
        for (const [n, one] of (undo === 'owed' ? part.back : []).entries())
          await owe(db, owedFor(id, part, `${part.id}-back${n}`, one), at);
        await change(db, id, (one) => {
          if (one.id === partId) one.undo = undo;
        });
      }),
  };
}

/** Within the transaction that takes a command out because it is done: its change set says so too. */
export async function noteArrived(db: Database, row: CommandRow): Promise<void> {
  const { set } = row;
  if (set === undefined) return;
  const left = await rowsOf(db, set);
  await change(db, set, (part) => {
    if (part.id === row.id) part.state = 'done';
    const isBack = row.id.startsWith(`${part.id}-back`) && part.undo === 'owed';
    if (isBack && !left.some(({ id }) => id !== row.id && id.startsWith(`${part.id}-back`))) part.undo = 'done';
  });
}

/** Within a transaction that takes commands out because something else was said or they were given up. */
export async function noteLost(db: Database, rows: readonly CommandRow[]): Promise<void> {
  for (const { set, id } of rows) {
    if (set === undefined) continue;
    await change(db, set, (part) => {
      if (part.id === id && part.state === 'owed') part.state = 'lost';
      if (id.startsWith(`${part.id}-back`) && part.undo === 'owed') part.undo = 'changed';
    });
  }
}

/**
 * Within a transaction: has a command owed behind what its person said of the issue before. What it makes pointless
 * leaves. The order stays, also where the clock was put back in between. `at`: milliseconds since 1970.
 */
export async function owe(db: Database, owed: Omit<CommandRow, 'ref' | 'at' | 'tries'>, at: number): Promise<void> {
  const { command, person } = owed;
  const before = await db.outbox.where({ ref: command.ref }).toArray();
  const gone = before.filter(
    (row) => row.person === person && supersedes(command, row.command, row.refused !== undefined || row.tries === 0),
  );
  if (gone.length > 0) await db.outbox.bulkDelete(gone.map(({ id }) => id));
  await noteLost(db, gone);
  const last = Math.max(at, ...before.map((row) => row.at + 1));
  await db.outbox.put({ ...owed, ref: command.ref, at: last, tries: 0 });
}

function owedFor(set: string, { ref, person }: ChangePart, id: string, command: Change) {
  return { id, host: hostOf(ref), person, command, set };
}

function rowsOf(db: Database, set: string): Promise<CommandRow[]> {
  return db.outbox.filter((row) => row.set === set).toArray();
}

async function change(db: Database, id: string, act: (part: ChangePart) => void): Promise<void> {
  await db.changeSets.where({ id }).modify((set) => set.parts.forEach(act));
}
