import { beforeEach, describe, expect, it } from 'vitest';
import type { Device } from './device';
import { createScene, namesIn, ready, ref, type Scene, setUp, tick, up } from './scene';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
});

describe('two people, one repository', () => {
  it('shows what one says to the other', async () => {
    await ana.say(ref, ready);
    await ana.say(ref, { kind: 'waive', check: 'documents', reason: 'The customer showed us in person.' });
    expect((await ana.flush(ref)).receipts['ready']).toMatchObject({
      state: 'saved',
      told: saying('Shared with your team'),
    });
    const seen = await ben.open(ref);
    expect(seen.reactions.find(({ kind }) => kind === 'ready')).toMatchObject({
      mine: false,
      team: [{ name: 'ana', how: 'tend', stale: false }],
    });
    expect(seen.checks.find(({ id }) => id === 'documents')).toMatchObject({
      verdict: 'waived',
      why: [saying(/ana/)],
    });
  });

  it('gives 👍 on the issue itself, and takes it back', async () => {
    await ben.say(ref, up);
    expect((await ben.shown(ref)).reactions[0]).toMatchObject({ kind: '+1', mine: true });
    await ben.flush(ref);
    expect(namesIn(await ana.open(ref), '+1')).toEqual(['ben']);
    await ben.say(ref, { kind: 'react', content: '+1', on: false });
    await ben.flush(ref);
    expect(namesIn(await ana.open(ref), '+1')).toEqual([]);
  });

  for (const kind of [
    'drop-before',
    'drop-after',
    'duplicate',
    'status',
    'truncate',
    'garbage',
    'rate-limit-secondary',
    'rate-limit-primary',
  ] as const) {
    it(`loses and doubles nothing when writes meet ${kind}`, async () => {
      scene.fault({ kind, match: { method: 'POST|PATCH', host: 'api' }, times: 2 });
      await ana.say(ref, ready);
      await ana.say(ref, up);
      await ana.flush(ref);
      scene.clearFaults();
      const seen = await ben.open(ref);
      expect([namesIn(seen, 'ready'), namesIn(seen, '+1')]).toEqual([['ana'], ['ana']]);
      expect(scene.repo.issues.find(({ number }) => number === 2)?.reactions).toHaveLength(1);
      // A page that was doubled on the way is seen at the next reading, and emptied.
      await ana.open(ref);
      await ana.say(ref, tick);
      await ana.flush(ref);
      expect(new Set(scene.pagesOf('ana').map(({ body }) => body)).size).toBe(scene.pagesOf('ana').length);
      expect(scene.pagesOf('ana').filter(({ body }) => body.includes('"ready"'))).toHaveLength(1);
    });
  }

  it('keeps what was said while the worker died', async () => {
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await ana.say(ref, tick);
    ana.restart();
    scene.clearFaults();
    expect((await ana.flush(ref)).receipts['check:design']?.state).toBe('saved');
  });

  it('notifies people of the new ledger and its closing, and of each device once', async () => {
    for (const device of [ana, ben]) {
      for (const intent of [ready, up, tick, { kind: 'ready', on: false } as const]) await device.say(ref, intent);
      await device.flush(ref);
    }
    const loud = scene.log().filter(({ notifies, mayNotify }) => notifies.length + mayNotify.length > 0);
    expect(
      loud.map(({ method, url, person }) => `${person} ${method} ${new URL(url).pathname.replace(/\d+/g, 'N')}`),
    ).toEqual([
      'ana POST /repos/acme/web/issues',
      'ana PATCH /repos/acme/web/issues/N',
      'ana POST /repos/acme/web/issues/N/comments',
      'ben POST /repos/acme/web/issues/N/comments',
    ]);
    expect(loud.flatMap(({ notifies }) => notifies)).not.toContain('ana');
  });
});
