import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { markdown } from '@/utils/ledger/markdown';
import { pageBody } from '@/utils/ledger/format';
import type { Entries } from '@/utils/model/entry';
import type { Stamp } from '@/utils/model/stamp';
import type { Entry } from '../doubles/http/log';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { comment, createScene, ready, ref, type Scene, setUp, tick, up } from './scene';

let scene: Scene;
let ana: Device;
let ben: Device;
const logs: Entry[] = [];

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
  for (const device of [ana, ben]) {
    for (const intent of [ready, up, tick]) await device.say(ref, intent);
    await device.flush(ref);
    await device.say(ref, { kind: 'waive', check: 'story', reason: 'A spike' });
    await device.flush(ref);
  }
  for (const device of [ana, ben]) await device.open(ref);
  scene.requests();
});

const said = (requests: Entry[]): string[] => requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);

/** What a page of a thousand groomed issues holds of one person. */
function entriesOf(device: string, person: number): Entries {
  const stampOf = (at: number): Stamp => `${(scene.now() + at).toString(36).padStart(9, '0')}-0000-${device}`;
  const issue = (number: number): [string, Entries[string]] => [
    String(number),
    {
      ready: [{ text: (number * person).toString(16).padStart(32, 'a') }, stampOf(1)],
      'check:design': [true, stampOf(2)],
      ...(number % 5 === 0 && {
        'waive:documents': [{ reason: 'The customer showed us on the phone, and we wrote it down.' }, stampOf(3)],
      }),
    },
  ];
  return Object.fromEntries(Array.from({ length: 1000 }, (_, at) => issue(at + 1)));
}

function plant(login: string, person: number): void {
  const all = Object.entries(entriesOf(`dev${login}`.slice(0, 12), person));
  for (let at = 0; at < all.length; at += 180) {
    const body = String(
      pageBody(
        {
          device: `dev${login}`.slice(0, 12),
          number: at / 180,
          entries: Object.fromEntries(all.slice(at, at + 180)),
          extra: {},
        },
        login,
        markdown,
      ),
    );
    expect(body.length).toBeLessThan(30_000);
    const { edits } = Object.assign(comment(scene, login, body), { createdAt: scene.now() - 1000 });
    edits.push({ id: scene.world.nextId(), login, at: scene.now(), body });
  }
}

describe('requests', () => {
  it('are at most two for an issue opened with a warm cache', async () => {
    scene.pass(10 * 60_000);
    await ana.open(ref);
    const warm = scene.requests();
    console.log(`opening an issue with a warm cache: ${warm.length} requests (${said(warm).join(', ')})`);
    expect(warm.length).toBeLessThanOrEqual(2);
    await ana.open('github:github.com/acme/web#3');
    expect(scene.requests().length).toBeLessThanOrEqual(2);
  });

  it('are at most 25 for joining a repository with 1,000 issues groomed by 20 people', async () => {
    for (let person = 1; person <= 20; person += 1) {
      const login = `mate${person}`;
      scene.world.people.push({ id: 5000 + person, login, name: login, colorMode: 'light' });
      scene.repo.roles[login] = 'write';
      scene.world.org.members.push(login);
      plant(login, person);
    }
    const cleo = await scene.device('cleo');
    await cleo.open('github:github.com/acme/web#3');
    await cleo.app.actions.join(ref);
    await cleo.say('github:github.com/acme/web#3', ready);
    await cleo.flush('github:github.com/acme/web#3');
    const joining = scene.requests();
    console.log(
      `joining: ${joining.length} requests, ${scene.ledgers()[0]?.comments.length} pages, ${Math.round(joining.reduce((sum, { answer }) => sum + answer.length, 0) / 1024)} KB`,
    );
    expect(joining.length).toBeLessThanOrEqual(25);
    expect((await cleo.open(ref)).reactions.find(({ kind }) => kind === 'ready')?.team).toHaveLength(22);
  });

  it('are at most 30 in a quiet hour with one tab open', async () => {
    const counts: number[] = [];
    for (let hour = 0; hour < 5; hour += 1) {
      for (let half = 0; half < 120; half += 1) {
        await ana.app.refresh.still(ref);
        scene.pass(30_000);
      }
      const quiet = scene.requests();
      logs.push(...quiet);
      counts.push(quiet.length);
      // The first look reads the issue once; all others ask whether anything changed.
      expect(quiet.filter(({ method }) => method !== 'GET').length).toBeLessThanOrEqual(hour === 0 ? 1 : 0);
    }
    console.log(`quiet hours: ${counts.join(', ')} requests`);
    expect(Math.max(...counts)).toBeLessThanOrEqual(30);
  });

  it('are spread: what a teammate says is seen within a minute while one works here, and in five minutes when not', async () => {
    const seen = async (): Promise<boolean> =>
      (await ana.shown(ref)).checks.some(({ id, verdict }) => id === 'criteria' && verdict === 'waived');
    const waits: number[] = [];
    for (const [value, active] of [
      ['First', true],
      [null, false],
    ] as const) {
      scene.pass(60 * 60_000);
      if (active) ana.app.refresh.active();
      await ana.app.refresh.still(ref);
      await ben.say(ref, { kind: 'waive', check: 'criteria', reason: value });
      await ben.flush(ref);
      const from = scene.now();
      while ((await seen()) !== (value !== null)) {
        scene.pass(10_000);
        await ana.app.refresh.still(ref);
      }
      waits.push(scene.now() - from);
    }
    console.log(`seen after ${waits.map((wait) => `${wait / 1000} s`).join(' while at work here, ')} when not`);
    expect(waits[0]).toBeLessThanOrEqual(60_000);
    expect(waits[1]).toBeLessThanOrEqual(5 * 60_000);
  });

  it('are all as GitHub publishes them, and so are the answers', { timeout: 60_000 }, () => {
    expect(scene.log().length).toBeGreaterThan(20);
    assertValidLog([...scene.log(), ...logs]);
  });
});

afterAll(() => void (logs.length = 0));
