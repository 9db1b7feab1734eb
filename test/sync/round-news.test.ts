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
import { newComment, newIssue } from '../doubles/github/world/new';
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

  it('asks nothing of a project without rounds', async () => {
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

  it('asks for what is closed in its round more rarely, and takes it off if it was deleted since', async () => {
    const refs = async (): Promise<IssueRef[]> => (await ana.app.rows.inRounds()).map((row) => row.ref);
    const asks = async (): Promise<boolean> => {
      scene.requests();
      await ana.app.hearRounds();
      return scene.requests().some(({ url, body }) => /issues\/2\b/.test(url) || /"number":2\b/.test(body));
    };
    const round = roundAt(cadence, scene.now())?.id ?? '0-W0';
    await ana.say(ref, { kind: 'put-in', round, put: { at: 0, done: true } });
    await ana.flush(ref);
    await ana.soon();
    expect(await asks()).toBe(true);
    const issue = scene.repo.issues.find(({ number }) => number === 2);
    if (issue) issue.deleted = true;
    scene.pass(10 * 60_000);
    expect(await asks()).toBe(false);
    expect(await refs()).toEqual([ref]);
    scene.pass(21 * 60_000);
    expect(await asks()).toBe(true);
    expect(await refs()).toEqual([]);
  });

  it('comes to every issue of a round that has more than are asked for at a time', async () => {
    const round = roundAt(cadence, scene.now())?.id ?? '0-W0';
    const numbers = Array.from({ length: 70 }, (_, at) => at + 100);
    for (const number of numbers)
      scene.repo.issues.push(newIssue(scene.world, number, `Export, part ${number}`, 'cleo', '', scene.now()));
    for (const [at, number] of numbers.entries()) {
      const one: IssueRef = `github:github.com/acme/web#${number}`;
      await ana.open(one);
      await ana.say(one, { kind: 'put-in', round, put: { at } });
    }
    await ana.soon();
    const asked = new Set<number>();
    for (let looks = 0; looks < 2; looks += 1) {
      scene.requests();
      await ana.app.hearRounds();
      for (const { url } of scene.requests()) asked.add(Number(/issues\/(\d+)/.exec(url)?.[1]));
      scene.pass(5 * 60_000);
    }
    expect(numbers.filter((number) => !asked.has(number))).toEqual([]);
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
