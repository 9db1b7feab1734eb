import { beforeEach, describe, expect, it } from 'vitest';
import { createDevice, type Device } from './device';
import { createScene, namesIn, ready, ref, type Scene, setUp } from './scene';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
let scene: Scene;
let wrong = 0;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  wrong = 0;
  scene = createScene();
  const surroundings = { fetch: scene.fetch, pass: scene.pass, now: () => scene.now() + wrong };
  ana = await createDevice(surroundings, scene.tokenOf('ana'));
  ben = await scene.device('ben');
  await setUp(ana, ben);
});

/** What happens while the clock is wrong, and is put right afterwards. */
async function whileWrong(by: number, act: () => Promise<unknown>): Promise<void> {
  wrong = by;
  await act();
  wrong = 0;
}

describe.each([hour, 2 * day, 400 * day])('a clock that was %i milliseconds ahead', (ahead) => {
  it('leaves no host shut', async () => {
    scene.fault({ kind: 'offline' });
    await whileWrong(ahead, () => ana.open(ref).catch(() => undefined));
    scene.clearFaults();
    await ana.say(ref, ready);
    expect((await ana.shown(ref)).sync.state).not.toBe('waiting');
    await ana.app.sync.run('github:github.com');
    expect((await ana.shown(ref)).sync).toMatchObject({ state: 'settled', owed: 0 });
  });

  it('leaves no issue and no ledger unread', async () => {
    await whileWrong(ahead, () => ana.open(ref));
    ana.app.refresh.active();
    await ben.say(ref, ready);
    await ben.flush(ref);
    scene.pass(5 * minute);
    await ana.app.refresh.still(ref);
    expect(namesIn(await ana.shown(ref), 'ready')).toEqual(['ben']);
  });

  it('finds the ledger that was made since', async () => {
    const cleo = await createDevice(
      { fetch: scene.fetch, pass: scene.pass, now: () => scene.now() + wrong },
      scene.tokenOf('cleo'),
    );
    const [ledger] = scene.ledgers();
    if (!ledger) throw new Error('no ledger');
    ledger.labels = [];
    await whileWrong(ahead, () => cleo.open(ref));
    expect((await cleo.shown(ref)).sync.state).toBe('unset');
    ledger.labels = ['grooming-ledger'];
    await cleo.app.refresh.still(ref);
    expect((await cleo.shown(ref)).sync.state).not.toBe('unset');
  });

  it('keeps what opens a sealed vote, which opens when it is due', async () => {
    await ana.say(ref, { kind: 'vote', ballot: '1', value: '5' });
    await ana.flush(ref);
    await whileWrong(ahead, async () => {
      for (let turn = 0; turn < 10; turn += 1) await ana.app.store.tidy(scene.now() + wrong - 90 * day);
    });
    await ana.open(ref);
    await ana.say(ref, { kind: 'reveal', ballot: '1' });
    await ana.flush(ref);
    expect((await ana.shown(ref)).estimate?.votes.map(({ value }) => value)).toEqual(['5']);
  });
});

describe('a host that asks to wait', () => {
  it.each([
    ['as many seconds as it says', '7200', 2 * hour],
    ['until the date that it says', (now: number) => new Date(now + 2 * hour).toUTCString(), 2 * hour],
    ['a day at most', '1e12', day],
    ['a day at most, until a date in years', (now: number) => new Date(now + 4000 * day).toUTCString(), day],
    ['a minute, where its words are none', 'soon', minute],
    ['a minute, where it lies behind', '-5', minute],
  ])('is waited for %s', async (_, said, wait) => {
    await ben.say(ref, ready);
    await ben.flush(ref);
    const header = typeof said === 'string' ? said : said(scene.now());
    const slow = () =>
      new Response('{"message":"slow down"}', {
        status: 429,
        headers: { 'retry-after': header, date: new Date(scene.now()).toUTCString() },
      });
    const cleo = await createDevice(
      {
        pass: scene.pass,
        now: scene.now,
        fetch: async (url, init, from) => (init.method === 'DELETE' ? slow() : scene.fetch(url, init, from)),
      },
      scene.tokenOf('ana'),
    );
    await cleo.open(ref);
    await cleo.say(ref, { kind: 'label', name: 'bug', on: true });
    await cleo.flush(ref);
    await cleo.say(ref, { kind: 'label', name: 'bug', on: false });
    const from = scene.now();
    await cleo.app.sync.run('github:github.com');
    const { retryAt } = await cleo.app.store.tenant('github:github.com');
    expect(retryAt - from).toBeGreaterThan(wait - 2000);
    expect(retryAt - from).toBeLessThanOrEqual(wait + 5000);
  });
});
