import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '@/utils/model/intent';
import type { Device } from './device';
import { createScene, ref, setUp } from './scene';

const shown = (device: Device) => device.shown(ref);
const isUp = async (device: Device) => (await shown(device)).reactions.find(({ kind }) => kind === '+1')?.mine;
const tagged = async (device: Device) => (await shown(device)).workflow.tags.find(({ id }) => id === 'high-impact')?.on;

describe("a reading that one's own write overtakes", () => {
  let ana: Device;
  /** Lets the next reading of an issue begin, and holds its answer back. */
  let hold: () => { began: Promise<void>; letThrough: () => void };

  beforeEach(async () => {
    const scene = createScene();
    const { fetch } = scene;
    let gate: ((body: string) => Promise<void>) | undefined;
    scene.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (typeof init?.body === 'string' && init.body.includes('query Issue(')) await gate?.(init.body);
      return answer;
    };
    hold = () => {
      const began = resolvers();
      const released = resolvers();
      gate = () => {
        gate = undefined;
        began.resolve();
        return released.promise;
      };
      return { began: began.promise, letThrough: () => released.resolve() };
    };
    ana = await scene.device('ana');
    await setUp(ana, await scene.device('ben'));
    await ana.open(ref);
  });

  it.each<[string, Intent, (device: Device) => Promise<unknown>]>([
    ['a 👍', { kind: 'react', content: '+1', on: true }, isUp],
    ['a tag', { kind: 'label', name: 'high-impact', on: true }, tagged],
  ])('does not take %s off the screen', async (_, intent, seen) => {
    const { began, letThrough } = hold();
    const reading = ana.app.refresh.open(ref);
    await began;
    await ana.say(ref, intent);
    await ana.flush(ref);
    expect(await seen(ana)).toBe(true);
    letThrough();
    await reading;
    expect(await seen(ana)).toBe(true);
  });
});

function resolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
