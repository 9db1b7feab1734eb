import 'fake-indexeddb/auto';
import '../temporal';
import { beforeEach, describe, expect, it } from 'vitest';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { Cadence } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import { pausesAt } from '@/utils/model/rounds/pause';
import { roundsAt } from '@/utils/model/rounds/round';
import { roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import { roundAt } from '@/utils/model/rounds/times';
import { Database } from '@/utils/store/database';
import { createLedgerStore } from '@/utils/store/ledger-store';
import { createRoundNews } from '@/utils/sync/round-news';
import { createTracker } from '@/utils/trackers/trackers';
import { newComment } from '../doubles/github/world/new';
import { rules } from './ballot';
import type { Device } from './device';
import { createScene, ref, type Scene, setUp } from './scene';

const cadence: Cadence = { weeks: 1, day: 4, time: '12:00', zone: 'Europe/Lisbon', talk: 2, minutes: 15 };
const project = projectOf(ref);

let scene: Scene;
let ana: Device;
let ben: Device;

/** Ana owns a round of one issue that asks ben and cleo. She opens no issue from here on. */
beforeEach(async () => {
  scene = createScene();
  [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await setUp(ana);
  setRules({ cadence, owner: 'ana', contributors: ['ben', 'cleo'] });
  scene.pass(61 * 60_000);
  await setUp(ana, ben);
  const round = roundAt(cadence, scene.now())?.id ?? '0-W0';
  await ana.say(ref, { kind: 'put-in', round, put: { at: 0 } });
  await ana.flush(ref);
  await ana.soon();
  scene.pass(5 * 60_000);
  await ben.open(ref);
});

function setRules(policy: Parameters<typeof rules>[0]): void {
  const [ledger] = scene.ledgers();
  if (ledger) ledger.body = String(rules({ ...defaultPolicy(), ...policy }));
}

/** For whom the issue waits, by what the device holds. */
async function awaited(device: Device): Promise<string[]> {
  await device.soon();
  const kept = roundRulesIn(await device.app.store.setting(roundRulesKey(project)));
  const rounds = roundsAt(kept ? [kept] : [], await device.app.rows.of(project), scene.now());
  return rounds.flatMap(({ issues }) => issues.flatMap((issue) => issue.awaited));
}

function writes(text: string): void {
  const issue = scene.repo.issues.find(({ number }) => number === 2);
  issue?.comments.push(newComment(scene.world, 2, 'cleo', text));
  if (issue) issue.updatedAt = scene.now();
}

describe('whoever looks at rounds', () => {
  it('hears the answers of others, with Tend and without, though no issue is opened', async () => {
    expect(await awaited(ana)).toEqual(['ben', 'cleo']);
    await ben.say(ref, { kind: 'pass', round: roundAt(cadence, scene.now())?.id ?? '0-W0', on: true });
    await ben.flush(ref);
    await ana.app.hearRounds();
    expect(await awaited(ana)).toEqual(['cleo']);
    writes('/pass');
    scene.pass(5 * 60_000);
    await ana.app.hearRounds();
    expect(await awaited(ana)).toEqual([]);
  });

  it('hears a 👍 that was given on the tracker’s own page', async () => {
    const issue = scene.repo.issues.find(({ number }) => number === 2);
    issue?.reactions.push({ id: 1, login: 'cleo', content: '+1', createdAt: scene.now() });
    await ana.app.hearRounds();
    expect(await awaited(ana)).toEqual(['ben']);
  });

  it('asks again only once it is time, and then but whether anything changed', async () => {
    await ana.app.hearRounds();
    scene.requests();
    await ana.app.hearRounds();
    expect(scene.requests()).toEqual([]);
    scene.pass(5 * 60_000);
    await ana.app.hearRounds();
    const asked = scene.requests();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(asked.filter(({ method, body }) => method !== 'GET' && /mutation/.test(body))).toEqual([]);
  });

  it('asks nothing of a project without rounds, nor of what is closed in its round', async () => {
    const round = roundAt(cadence, scene.now())?.id ?? '0-W0';
    await ana.say(ref, { kind: 'put-in', round, put: { at: 0, done: true } });
    await ana.flush(ref);
    await ana.soon();
    scene.requests();
    await ana.app.hearRounds();
    expect(scene.requests().filter(({ url, body }) => /issues\/2\b/.test(url) || /"number":2\b/.test(body))).toEqual(
      [],
    );
    setRules({ cadence: null, owner: 'ana' });
    scene.pass(61 * 60_000);
    await ana.open(ref);
    await ana.app.backlog.open();
    await ana.soon();
    scene.pass(61 * 60_000);
    scene.requests();
    await ana.app.hearRounds();
    expect(scene.requests()).toEqual([]);
  });

  it('takes an issue that was deleted out of its round', async () => {
    const issue = scene.repo.issues.find(({ number }) => number === 2);
    if (issue) issue.deleted = true;
    await ana.app.hearRounds();
    expect(await awaited(ana)).toEqual([]);
  });

  it('hears of a pause that nobody answered where somebody did without Tend, when reminding too', async () => {
    const pauses = async (): Promise<string[]> => {
      await ana.soon();
      const kept = roundRulesIn(await ana.app.store.setting(roundRulesKey(project)));
      return pausesAt(kept ? [kept] : [], await ana.app.rows.of(project), scene.now()).map(({ last }) => last);
    };
    const week = 7 * 24 * 3_600_000;
    scene.pass(week);
    await ana.say(ref, { kind: 'put-in', round: roundAt(cadence, scene.now())?.id ?? '0-W0', put: { at: 0 } });
    await ana.flush(ref);
    scene.pass(week);
    expect(await pauses()).toHaveLength(1);
    writes('/ready');
    await ana.app.hear([project]);
    expect(await pauses()).toEqual([]);
  });

  it('goes on with other projects where one of them fails', async () => {
    const ledgers = createLedgerStore(new Database('round-news'));
    const projects = ['github:github.com/acme/broken', project];
    for (const one of projects) await ledgers.keep(one, { ref: `${one}#9` as IssueRef, foundAt: 1 });
    const unasked = () => Promise.reject(new Error('Nothing of this is asked for.'));
    const [heard, told]: string[][] = [[], []];
    const news = createRoundNews({
      ...ana.app,
      ledgers,
      folded: unasked,
      trackerFor: () => createTracker(unasked, { tracker: 'github', host: 'github.com', base: '', token: '' }),
      now: () => scene.now(),
      sync: {
        read: async (one) => {
          if (one.includes('broken')) throw new Error('Its ledger is beyond reading.');
          heard?.push(one);
        },
      },
      keeper: { catchUp: () => Promise.resolve(), refresh: () => Promise.resolve() },
      warn: (_, error) => void told?.push(String(error)),
    });
    await news.hear(projects);
    expect(heard).toEqual([`${project}#9`]);
    expect(told).toEqual(['Error: Its ledger is beyond reading.']);
  });

  it('goes on where a tracker does not answer', async () => {
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await ana.app.hearRounds();
    expect(await awaited(ana)).toEqual(['ben', 'cleo']);
  });
});
