import { describe, expect, it } from 'vitest';
import { estimateOn, leaks, setRules, told } from './ballot';
import { type Device, perform } from './device';
import { createScene, ref, type Scene, setUp } from './scene';

type Act = (device: Device) => Promise<unknown>;

const inClear = (scene: Scene): string[] =>
  leaks([
    ...scene
      .ledgers()
      .flatMap(({ comments }) => comments)
      .flatMap(({ body, edits }) => [body, ...edits.map((edit) => edit.body)]),
    ...scene.log().map(({ body }) => body),
  ]);

/** With TEND_EVERY=1 a worker dies at every step; where the first death is changes from run to run. */
const every = Number(process.env['TEND_EVERY'] ?? 36);
const first = 1 + (Date.now() % every);

describe('a worker that dies at any of its steps', () => {
  for (const victim of ['ana', 'ben'] as const) {
    it(`opens every vote in the end, and none before: ${victim}`, { timeout: 300_000 }, async () => {
      let points = 0;
      for (let last = first, died = true; died; last += every) {
        const scene = createScene();
        const devices = { ana: await scene.device('ana'), ben: await scene.device('ben') };
        await setUp(devices.ana);
        setRules(scene, { contributors: ['ana', 'ben'] });
        await setUp(devices.ana, devices.ben);
        scene.pass(61 * 60_000);
        await devices.ana.open(ref);
        devices[victim].restart(last);
        const { life } = devices[victim];
        const votes =
          (value: string): Act =>
          (device) =>
            device.say(ref, { kind: 'vote', ballot: '1', value });
        const sends: Act = (device) => device.flush(ref);
        const opens: Act = (device) => device.open(ref);
        for (const act of [votes('wren'), sends, votes('stork'), sends]) await perform(devices.ana, act);
        expect(inClear(scene), `${victim} killed at step ${last}`).toEqual([]);
        for (const act of [opens, votes('heron'), sends]) await perform(devices.ben, act);
        for (const act of [opens, sends]) await perform(devices.ana, act);
        died = life.isOver();
        points += Number(died);
        devices[victim].restart();
        for (const device of Object.values(devices)) {
          await device.open(ref);
          await device.flush(ref);
        }
        expect(told(await estimateOn(devices.ana, ref)), `${victim} killed at step ${last}`).toEqual([
          'ana opened stork',
          'ben opened heron',
        ]);
        expect(new Set(inClear(scene).map((leak) => leak.split(':')[0]))).toEqual(new Set(['stork', 'heron']));
        expect(scene.ledgers().flatMap(({ comments }) => comments)).toHaveLength(2);
        expect(await devices[victim].app.said.voting(0)).toBe(false);
      }
      console.log(
        `${victim} was killed at ${points} points of a round of votes, every ${every} steps from the ${first}. on`,
      );
      expect(points).toBeGreaterThan(60 / every);
    });
  }
});
