import { describe, expect, it } from 'vitest';
import { TrackerError } from '@/utils/trackers/failure';
import { createScene } from './scene';

describe('what is noted of a host', () => {
  const tenant = 'github:github.com';

  it('has an account that was refused wait for the person, whatever ends well after it', async () => {
    const { lanes } = (await createScene().device('ana')).app;
    await lanes.unwell(
      tenant,
      new TrackerError('signed-out', { key: 'tracker.status', tracker: 'GitHub', status: 401 }),
    );
    await lanes.well(tenant);
    expect(await lanes.isOpen(tenant)).toBe(false);
    await lanes.clear(tenant);
    expect(await lanes.isOpen(tenant)).toBe(true);
  });

  it('is all kept, also where a refusal and a write are noted at once', async () => {
    const { lanes, store } = (await createScene().device('ana')).app;
    const busy = new TrackerError('busy', { key: 'tracker.status', tracker: 'GitHub', status: 503 });
    await Promise.all([lanes.pace(tenant), lanes.unwell(tenant, busy)]);
    expect(await lanes.isOpen(tenant)).toBe(false);
    expect((await store.tenant(tenant)).wroteAt).toBeGreaterThan(0);
  });
});
