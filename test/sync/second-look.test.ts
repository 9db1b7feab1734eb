import { beforeEach, describe, expect, it } from 'vitest';
import { createDevice, type Device } from './device';
import { createScene, namesIn, ready, ref, type Scene, setUp } from './scene';

const day = 24 * 60 * 60_000;
let scene: Scene;
let ana: Device;
let ben: Device;
/** Whether the replica that ana reads from lags: it lists comments as long as none was written. */
let lags = false;

beforeEach(async () => {
  lags = false;
  scene = createScene();
  const behind: typeof scene.fetch = async (url, init, from) =>
    lags && init.method === 'GET' && /issues\/\d+\/comments\?/.test(url)
      ? new Response('[]', { headers: { 'content-type': 'application/json' } })
      : scene.fetch(url, init, from);
  ana = await createDevice({ ...scene, fetch: behind }, scene.tokenOf('ana'));
  ben = await scene.device('ben');
  await setUp(ana, ben);
  for (const one of [ana, ben]) {
    await one.say(ref, ready);
    await one.flush(ref);
  }
  await ana.open(ref);
});

describe('a ledger that is empty once', () => {
  it('loses nobody’s word, and gets no second page', async () => {
    scene.pass(day + 1);
    lags = true;
    expect(namesIn(await ana.open(ref), 'ready')).toEqual(['ana', 'ben']);
    await ana.say(ref, { kind: 'waive', check: 'criteria', reason: 'A spike' });
    await ana.flush(ref);
    lags = false;
    for (let look = 0; look < 3; look += 1) {
      scene.pass(2 * 60_000);
      await ana.open(ref);
      await ana.flush(ref);
    }
    expect(scene.pagesOf('ana')).toHaveLength(1);
    expect(namesIn(await ana.shown(ref), 'ready')).toEqual(['ana', 'ben']);
  });

  it('is looked at again at the next look, and is believed then', async () => {
    const [ledger] = scene.ledgers();
    if (!ledger) throw new Error('no ledger');
    ledger.comments = ledger.comments.filter(({ author }) => author !== 'ben');
    scene.pass(day + 1);
    expect(namesIn(await ana.open(ref), 'ready')).toEqual(['ana', 'ben']);
    scene.pass(1000);
    expect(namesIn(await ana.open(ref), 'ready'), 'too soon to be another look').toEqual(['ana', 'ben']);
    scene.pass(2 * 60_000);
    expect(namesIn(await ana.open(ref), 'ready')).toEqual(['ana']);
  });
});
