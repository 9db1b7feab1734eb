import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { projectOf } from '@/utils/model/ref';
import { Database } from '@/utils/store/database';
import { createDayCounter } from '@/utils/sync/day-counts';
import { newIssue } from '../doubles/github/world/new';
import { createScene, ref } from './scene';

const project = projectOf(ref);
const hour = 60 * 60_000;

/** Counts of a counter over rows of which it is known how far they are read. */
function counting(zone: string, doneAt?: number) {
  const kept: [string, string, number][] = [];
  let now = 0;
  const rows = {
    read: async () => (doneAt === undefined ? undefined : { ...reading, doneAt }),
    isCounted: async (of: string, day: string) => kept.some((one) => one[0] === of && one[1] === day),
    countDay: async (of: string, day: string, at: number) => void kept.push([of, day, at]),
  };
  const start = () => createDayCounter({ rows, now: () => now, zone: () => zone });
  return { kept, start, at: (iso: string) => void (now = Date.parse(iso)), days: () => kept.map(([, day]) => day) };
}
const reading = { project, name: 'acme/web', state: 'reading', read: 1, began: 1 } as const;

describe('the day that a count is of', () => {
  it('is the device’s own, whichever its time zone', async () => {
    for (const [zone, day] of [
      ['Pacific/Kiritimati', '2026-12-02'],
      ['UTC', '2026-12-01'],
      ['America/New_York', '2026-12-01'],
      ['Pacific/Apia', '2026-12-02'],
    ] as const) {
      const { start, at, days } = counting(zone);
      at('2026-12-01T12:00:00Z');
      await start().count(project);
      expect([zone, days()]).toEqual([zone, [day]]);
    }
  });

  it('begins at its midnight also where the clocks change in that night, or that day is left out', async () => {
    for (const [zone, moments, expected] of [
      // Berlin: to summer time at 01:00 UTC, back at 01:00 UTC.
      [
        'Europe/Berlin',
        ['2026-03-28T22:59Z', '2026-03-28T23:00Z', '2026-03-29T21:59Z', '2026-03-29T22:00Z'],
        '28 29 30',
      ],
      [
        'Europe/Berlin',
        ['2026-10-24T21:59Z', '2026-10-24T22:00Z', '2026-10-25T22:59Z', '2026-10-25T23:00Z'],
        '24 25 26',
      ],
      // São Paulo skipped its midnight; Apia skipped 30 December 2011.
      ['America/Sao_Paulo', ['2018-11-04T02:59Z', '2018-11-04T03:00Z'], '03 04'],
      ['Pacific/Apia', ['2011-12-30T09:59Z', '2011-12-30T10:00Z'], '29 31'],
    ] as const) {
      const { start, at, days } = counting(zone);
      const counter = start();
      for (const moment of moments) {
        at(moment);
        await counter.changed([project]);
      }
      expect([
        zone,
        days()
          .map((day) => day.slice(-2))
          .join(' '),
      ]).toEqual([zone, expected]);
    }
  });
});

describe('rows that change', () => {
  it('are counted once a day, also by a worker that was started anew', async () => {
    const { start, at, days } = counting('UTC', 5);
    at('2026-12-01T08:00Z');
    const counter = start();
    await counter.changed([project, project]);
    await counter.changed([project]);
    await start().changed([project]);
    at('2026-12-02T08:00Z');
    await counter.changed([project]);
    expect(days()).toEqual(['2026-12-01', '2026-12-02']);
  });

  it('are not counted before the first reading of their project has ended; where none can be, they are', async () => {
    const first = counting('UTC', 0);
    await first.start().changed([project]);
    expect(first.days()).toEqual([]);
    const alone = counting('UTC');
    await alone.start().changed([project]);
    expect(alone.days()).toEqual(['1970-01-01']);
  });
});

describe('a project that is read', () => {
  it('has the count of its last reading of each day', async () => {
    const scene = createScene();
    const ana = await scene.device('ana');
    const database = new Database(`device-${(await ana.app.said.clock()).device}`);
    const counts = async (): Promise<[string, number][]> =>
      (await database.dayCounts.toArray()).map(({ day, counts: held }) => [day, held.everything]);
    const read = async (): Promise<void> => {
      await ana.app.backlog.read(project);
      await vi.waitFor(async () => expect((await ana.app.rows.read(project))?.state).toBe('done'));
    };
    await read();
    await vi.waitFor(async () => expect(await counts()).toEqual([[expect.any(String), 2]]));
    scene.repo.issues.push(newIssue(scene.world, 9, 'New', 'cleo', 'Text.', scene.now()));
    scene.pass(6 * 60_000);
    await read();
    await vi.waitFor(async () => expect(await counts()).toEqual([[expect.any(String), 3]]));
    scene.pass(24 * hour);
    await read();
    await vi.waitFor(async () => expect((await counts()).map(([, held]) => held)).toEqual([3, 3]));
  });
});
