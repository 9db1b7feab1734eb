import type { Entry } from '@/utils/model/entry';
import type { Fields } from '@/utils/model/entry-fields';
import { type Clock, say } from '@/utils/model/entry-say';
import { mergeEntry } from '@/utils/model/merge';
import { isDevice, receive, type Stamp } from '@/utils/model/stamp';
import type { Database } from './database';
import { createDone, createGuard } from './guarded';
import { isKnown, isNew } from './heard';
import { outboxOf } from './outbox-store';
import type { SaidRow } from './rows';
import type { Place, SaidStore } from './said';

/** `drawDevice` gives a new device's name, at random. */
export function createSaidStore(db: Database, drawDevice: () => string): SaidStore {
  const guarded = createGuard(db);
  const done = createDone(guarded);
  const known = async (): Promise<Clock | undefined> => {
    const kept = (await db.settings.get('clock'))?.value;
    return isClock(kept) ? kept : undefined;
  };
  const clock = async (): Promise<Clock> => (await known()) ?? { device: drawDevice() };
  const keepClock = (value: Clock) => db.settings.put({ key: 'clock', value });
  const sayOne = async <N extends keyof Fields>(
    { person, project, issue, ref }: Place,
    known: Entry,
    name: N,
    value: Fields[N] | null,
    now: number,
  ): Promise<void> => {
    const mine = (await db.said.get([person, project, issue]))?.entry ?? {};
    const said = say({ mine, known, name, value, clock: await clock(), now });
    await db.said.put({ person, project, issue, entry: said.mine });
    await keepClock(said.clock);
    await db.drafts.delete([ref, name]);
  };
  return {
    clock: () =>
      guarded(
        async () =>
          (await known()) ??
          db.transaction('rw', db.settings, async () => {
            const now = await clock();
            await keepClock(now);
            return now;
          }),
      ),
    say: (place, known, name, value, now) =>
      done(() =>
        db.transaction('rw', db.said, db.settings, db.drafts, db.heard, async () => {
          if (await isNew(db, place.intent, now)) await sayOne(place, known, name, value, now);
        }),
      ),
    cast: (place, known, { round, seal, open, secret }, now) =>
      done(() =>
        db.transaction('rw', db.said, db.settings, db.drafts, db.votes, db.heard, async () => {
          const { person, project, issue, ref, intent } = place;
          if (!(await isNew(db, intent, now))) return;
          if (secret) await db.votes.put({ ...secret, person, project, issue, ref, at: now });
          else await db.votes.delete([person, project, issue, round]);
          if (seal !== undefined) await sayOne(place, known, `seal:${round}`, seal, now);
          if (open !== undefined) await sayOne(place, known, `open:${round}`, open, now);
        }),
      ),
    heard: (id) => guarded(() => isKnown(db, id)),
    votes: (person) => guarded(() => db.votes.where({ person }).toArray()),
    voting: (since) => guarded(async () => (await db.votes.where('at').above(since).count()) > 0),
    entries: (person, project) =>
      guarded(async () =>
        Object.fromEntries(
          (await db.said.where({ person, project }).toArray()).map(({ issue, entry }) => [issue, entry]),
        ),
      ),
    entry: ({ person, project, issue }) =>
      guarded(async () => (await db.said.get([person, project, issue]))?.entry ?? {}),
    adopt: (person, project, entries, latest, now) =>
      done(() =>
        db.transaction('rw', db.said, db.settings, async () => {
          await mergeInto(
            db,
            Object.entries(entries).map(([issue, entry]) => ({ person, project, issue, entry })),
          );
          if (latest) await keepClock(await pulled(clock, latest, now));
        }),
      ),
    claim: (person) =>
      done(() =>
        db.transaction('rw', db.said, db.votes, async () => {
          const nobodys = await db.said.where({ person: '' }).toArray();
          await mergeInto(
            db,
            nobodys.map((row) => ({ ...row, person })),
          );
          await db.said.where({ person: '' }).delete();
          for (const row of await db.votes.where({ person: '' }).toArray()) {
            // What the person sealed already can be opened by nothing else.
            if ((await db.votes.get([person, row.project, row.issue, row.round])) === undefined)
              await db.votes.put({ ...row, person });
          }
          await db.votes.where({ person: '' }).delete();
        }),
      ),
    projects: (person) =>
      guarded(async () => [...new Set((await db.said.where({ person }).toArray()).map(({ project }) => project))]),
    ...outboxOf(db),
  };
}

async function mergeInto(db: Database, rows: readonly SaidRow[]): Promise<void> {
  if (rows.length === 0) return;
  const before = await db.said.bulkGet(rows.map(({ person, project, issue }) => [person, project, issue]));
  await db.said.bulkPut(rows.map((row, at) => ({ ...row, entry: mergeEntry(before[at]?.entry ?? {}, row.entry) })));
}

async function pulled(clock: () => Promise<Clock>, latest: Stamp, now: number): Promise<Clock> {
  const mine = await clock();
  return { ...mine, last: receive(now, mine.last, latest) };
}

function isClock(value: unknown): value is Clock {
  return typeof value === 'object' && value !== null && 'device' in value && isDevice(value.device);
}
