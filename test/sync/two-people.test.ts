import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { createDevice, type Device } from './device';

const ref = 'github:github.com/acme/web#2' as const;
let sandbox: Sandbox;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  sandbox = await startSandbox();
  ana = await createDevice(sandbox, 'ana');
  ben = await createDevice(sandbox, 'ben');
});
afterEach(() => sandbox.close());

async function setUp(): Promise<void> {
  await ana.open(ref);
  await ana.house.sync.setup(ref);
  await ben.open(ref);
  await ben.house.sync.join(ref);
}

const ready = async (device: Device) => (await device.open(ref)).reactions.find(({ kind }) => kind === 'ready');

describe('two people, one repository', () => {
  it('shows what one says to the other', async () => {
    await setUp();
    await ana.say(ref, { field: 'ready', value: true });
    await ana.say(ref, { field: 'waive:documents', value: 'The customer showed us in person.' });
    const view = await ana.flush(ref);
    expect(view.receipts['ready']?.state).toBe('saved');
    const seen = await ready(ben);
    expect(seen?.team).toContainEqual({ name: 'ana', how: 'tend', stale: false });
    expect(seen?.mine).toBe(false);
  });

  it('gives 👍 on the issue itself, and takes it back', async () => {
    await setUp();
    await ben.say(ref, { field: '+1', value: true });
    expect((await ben.house.desk.recall(ref))?.reactions[0]).toMatchObject({ kind: '+1', mine: true });
    await ben.flush(ref);
    expect((await ana.open(ref)).reactions[0]?.team.map(({ name }) => name)).toContain('ben');
    await ben.say(ref, { field: '+1', value: null });
    await ben.flush(ref);
    expect((await ana.open(ref)).reactions[0]?.team.map(({ name }) => name)).not.toContain('ben');
  });

  for (const kind of ['drop-before', 'drop-after', 'duplicate', 'status', 'truncate', 'garbage', 'rate-limit-secondary'] as const) {
    it(`loses and doubles nothing when writes meet ${kind}`, async () => {
      await setUp();
      sandbox.clearLog();
      sandbox.fault({ kind, match: { method: 'POST|PATCH', host: 'api' }, times: 2 });
      await ana.say(ref, { field: 'ready', value: true });
      await ana.say(ref, { field: '+1', value: true });
      await ana.flush(ref);
      sandbox.clearFaults();
      const seen = await ben.open(ref);
      expect(seen.reactions.find((one) => one.kind === 'ready')?.team.map(({ name }) => name)).toContain('ana');
      expect(seen.reactions[0]?.team.filter(({ name }) => name === 'ana')).toHaveLength(1);
    });
  }

  it('keeps what was said while the worker died', async () => {
    await setUp();
    sandbox.fault({ kind: 'offline', match: { host: 'api' } });
    await ana.say(ref, { field: 'check:design', value: true });
    ana.restart();
    sandbox.clearFaults();
    expect((await ana.flush(ref)).receipts['check:design']?.state).toBe('saved');
  });
});
