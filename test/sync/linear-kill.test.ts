import { describe, expect, it } from 'vitest';
import { linearAccess } from '../access';
import { assertValidLog } from '../doubles/valid';
import { type Device, perform } from './device';
import { createLinearScene, ref } from './linear-scene';
import { ready, up } from './scene';

type Step = (device: Device) => Promise<unknown>;

/** How many steps apart the deaths are; with TEND_EVERY=1 a worker dies at every one. */
const every = Number(process.env['TEND_EVERY'] ?? 12);
const first = 1 + (Date.now() % every);

describe('a worker that dies at any of its steps, on Linear', () => {
  it('sets up one ledger, gives one 👍 and writes one page in the end', { timeout: 300_000 }, async () => {
    let points = 0;
    for (let last = first, died = true; died; last += every) {
      const scene = createLinearScene();
      const ana = await scene.device('');
      ana.restart(last);
      const { life } = ana;
      const story: Step[] = [
        (device) => device.connect(linearAccess(scene.tokenOf('ana'))),
        (device) => device.open(ref),
        (device) => device.app.actions.setup(ref),
        (device) => device.say(ref, ready),
        (device) => device.say(ref, up),
        (device) => device.flush(ref),
      ];
      for (const step of story) await perform(ana, step);
      died = life.isOver();
      points += Number(died);
      ana.restart();
      await ana.open(ref);
      const view = await ana.flush(ref);
      const held = {
        ledgers: scene.ledgers().map(({ subscriberIds }) => subscriberIds),
        pages: scene.pagesOf('ana').length,
        thumbs: scene.world.reactions.length,
        ready: view.receipts['ready']?.state,
      };
      expect(held, `killed at step ${last}`).toEqual({ ledgers: [[]], pages: 1, thumbs: 1, ready: 'saved' });
      assertValidLog(scene.log());
    }
    console.log(
      `killed at ${points} points of connecting and setting up on Linear, every ${every} steps from the ${first}. on`,
    );
    expect(points).toBeGreaterThan(50 / every);
  });
});
