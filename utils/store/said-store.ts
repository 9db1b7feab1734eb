import type { Command } from '@/utils/model/command';
import { supersedes } from '@/utils/model/command';
import type { Entries, Entry } from '@/utils/model/entry';
import type { Fields } from '@/utils/model/entry-fields';
import { type Clock, say } from '@/utils/model/entry-say';
import { mergeEntry } from '@/utils/model/merge';
import type { IssueRef } from '@/utils/model/ref';
import { isDevice, receive, type Stamp } from '@/utils/model/stamp';
import type { CommandRow, Database } from './database';
import { createDone, createGuard } from './guarded';

/** Where something is said: by whom (author id; empty without an account), of which issue. */
export interface Place {
  person: string;
  project: string;
  /** The issue's key within its project, as ledger pages name it. */
  issue: string;
  ref: IssueRef;
}

/** What this person said on this device, and the commands still owed. Each call is one transaction. */
export interface SaidStore {
  /** This device's name, drawn by `chance` when first asked for. */
  clock(): Promise<Clock>;
  /** Says one thing: entry, clock and the end of its draft in one transaction. `known` is the person's entry on other devices. */
  say<N extends keyof Fields>(place: Place, known: Entry, name: N, value: Fields[N] | null, now: number): Promise<void>;
  /** All of a person's entries in one project. */
  entries(person: string, project: string): Promise<Entries>;
  entry(place: Pick<Place, 'person' | 'project' | 'issue'>): Promise<Entry>;
  /** Takes in what the person's own pages still knew, and pulls the clock along. */
  adopt(person: string, project: string, entries: Entries, latest: Stamp | undefined, now: number): Promise<void>;
  /** What was said here without an account becomes the person's. */
  claim(person: string): Promise<void>;
  projects(person: string): Promise<string[]>;
  /** Puts a command into the outbox; what it makes pointless of the same person's leaves it, and the draft of its field goes. */
  owe(to: Pick<CommandRow, 'host' | 'person'>, command: Command, id: string, at: number, draft: string): Promise<void>;
  /** What is owed to a host on behalf of one person, the oldest first. */
  owed(host: string, person: string): Promise<CommandRow[]>;
  settled(id: string): Promise<void>;
  keepCommand(row: CommandRow): Promise<void>;
}

/** `drawDevice` gives a new device's name, at random. */
export function createSaidStore(db: Database, drawDevice: () => string): SaidStore {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  const clock = async (): Promise<Clock> => {
    const kept = (await db.settings.get('clock'))?.value;
    return isClock(kept) ? kept : { device: drawDevice() };
  };
  const keepClock = (value: Clock) => db.settings.put({ key: 'clock', value });
  return {
    clock: () => guarded(() => db.transaction('rw', db.settings, async () => {
      const now = await clock();
      await keepClock(now);
      return now;
    })),
    say: ({ person, project, issue, ref }, known, name, value, now) => done(() => db.transaction('rw', db.said, db.settings, db.drafts, async () => {
      const mine = (await db.said.get([person, project, issue]))?.entry ?? {};
      const said = say({ mine, known, name, value, clock: await clock(), now });
      await db.said.put({ person, project, issue, entry: said.mine });
      await keepClock(said.clock);
      await db.drafts.delete([ref, name]);
    })),
    entries: (person, project) => guarded(async () => Object.fromEntries((await db.said.where({ person, project }).toArray()).map(({ issue, entry }) => [issue, entry]))),
    entry: ({ person, project, issue }) => guarded(async () => (await db.said.get([person, project, issue]))?.entry ?? {}),
    adopt: (person, project, entries, latest, now) => done(() => db.transaction('rw', db.said, db.settings, async () => {
      for (const [issue, entry] of Object.entries(entries)) await mergeInto(db, { person, project, issue, entry });
      if (latest) await keepClock(await pulled(clock, latest, now));
    })),
    claim: (person) => done(() => db.transaction('rw', db.said, async () => {
      for (const row of await db.said.where({ person: '' }).toArray()) await mergeInto(db, { ...row, person });
      await db.said.where({ person: '' }).delete();
    })),
    projects: (person) => guarded(async () => [...new Set((await db.said.where({ person }).toArray()).map(({ project }) => project))]),
    ...outboxOf(db),
  };
}

function outboxOf(db: Database): Pick<SaidStore, 'owe' | 'owed' | 'settled' | 'keepCommand'> {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  return {
    owe: ({ host, person }, command, id, at, draft) => done(() => db.transaction('rw', db.outbox, db.drafts, async () => {
      const before = await db.outbox.where({ ref: command.ref }).toArray();
      await db.outbox.bulkDelete(before.filter((row) => row.person === person && supersedes(command, row.command)).map((row) => row.id));
      await db.outbox.put({ id, host, person, ref: command.ref, command, at, tries: 0 });
      await db.drafts.delete([command.ref, draft]);
    })),
    owed: (host, person) => guarded(() => db.outbox.where({ host }).filter((row) => row.person === person).sortBy('at')),
    settled: (id) => done(() => db.outbox.delete(id)),
    keepCommand: (row) => done(() => db.outbox.put(row)),
  };
}

async function mergeInto(db: Database, { person, project, issue, entry }: { person: string; project: string; issue: string; entry: Entry }): Promise<void> {
  const before = (await db.said.get([person, project, issue]))?.entry ?? {};
  await db.said.put({ person, project, issue, entry: mergeEntry(before, entry) });
}

async function pulled(clock: () => Promise<Clock>, latest: Stamp, now: number): Promise<Clock> {
  const mine = await clock();
  return { ...mine, last: receive(now, mine.last, latest) };
}

function isClock(value: unknown): value is Clock {
  return typeof value === 'object' && value !== null && 'device' in value && isDevice(value.device);
}
