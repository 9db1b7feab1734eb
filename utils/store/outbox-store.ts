import type { Command } from '@/utils/model/command';
import type { IssueRef } from '@/utils/model/ref';
import type { Database } from './database';
import { noteArrived, noteLost, owe } from './change-set-store';
import { createDone, createGuard } from './guarded';
import { isNew } from './heard';
import type { CommandRow } from './rows';

/** The commands still owed to trackers. Each call is one transaction. */
export interface OutboxStore {
  /**
   * Puts commands into the outbox in their order, all or none, once for each intent, even if they were sent since. What
   * they make pointless of the same person's leaves it, and the drafts of their fields go.
   */
  oweAll(
    to: Pick<CommandRow, 'host' | 'person'>,
    commands: readonly Owing[],
    intent: string,
    at: number,
  ): Promise<void>;
  /** The same of one command, whose id is the intent's. */
  owe(to: Pick<CommandRow, 'host' | 'person'>, command: Command, id: string, at: number, draft: string): Promise<void>;
  /** What is owed to a host on behalf of one person, the oldest first. */
  owed(host: string, person: string): Promise<CommandRow[]>;
  /** Takes a command out: done, or else given up. */
  settled(id: string, done?: boolean): Promise<void>;
  /** Keeps what became of a command; false where it was given up meanwhile, and stays so. */
  keepCommand(row: CommandRow): Promise<boolean>;
}

/** A command about to be owed. */
export interface Owing {
  id: string;
  command: Command;
  /** The field that it was written in. */
  draft: string;
}

export function outboxOf(db: Database): OutboxStore {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  const oweAll: OutboxStore['oweAll'] = (to, commands, intent, at) =>
    done(() =>
      db.transaction('rw', db.outbox, db.drafts, db.heard, db.changeSets, async () => {
        if (!(await isNew(db, intent, at))) return;
        for (const { id, command } of commands) await owe(db, { ...to, id, command }, at);
        await db.drafts.bulkDelete(commands.map(({ command, draft }): [IssueRef, string] => [command.ref, draft]));
      }),
    );
  return {
    oweAll,
    owe: (to, command, id, at, draft) => oweAll(to, [{ id, command, draft }], id, at),
    owed: (host, person) =>
      guarded(() =>
        db.outbox
          .where({ host })
          .filter((row) => row.person === person)
          .sortBy('at'),
      ),
    settled: (id, isDone = false) =>
      done(() =>
        db.transaction('rw', db.outbox, db.changeSets, async () => {
          const row = await db.outbox.get(id);
          if (!row) return;
          await db.outbox.delete(id);
          await (isDone ? noteArrived(db, row) : noteLost(db, [row]));
        }),
      ),
    keepCommand: (row) =>
      guarded(() =>
        db.transaction('rw', db.outbox, async () => {
          if (!(await db.outbox.get(row.id))) return false;
          await db.outbox.put(row);
          return true;
        }),
      ),
  };
}
