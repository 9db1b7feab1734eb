import { describe, expect, it } from 'vitest';
import { linearAccess } from '../access';
import { type Device, perform } from './device';
import { createLinearScene, ref as linearRef } from './linear-scene';
import { beginRound, roundNow, type RoundPlace, roundPlaces } from './round-place';
import { createScene, ref } from './scene';

/** How many steps apart the deaths are; with TEND_EVERY=1 a worker dies at every one. */
const every = Number(process.env['TEND_EVERY'] ?? 12);
const first = 1 + (Date.now() % every);
const told = `every ${every} steps from the ${first}. on`;

type Step = (device: Device) => Promise<unknown>;

/**
 * Lives a story again and again, each time with a worker that dies one step later, until it outlives it. Gives how
 * often it died.
 */
async function livesThrough(begin: () => Promise<Device>, story: Step[], end: (at: string) => Promise<void>) {
  let points = 0;
  for (let last = first, died = true; died; last += every) {
    const device = await begin();
    device.restart(last);
    const { life } = device;
    for (const step of story) await perform(device, step);
    died = life.isOver();
    points += Number(died);
    device.restart();
    await end(`killed at step ${last}`);
  }
  return points;
}

describe('a worker that dies at any of its steps', () => {
  it('sends each comment, its new text and each summary once', { timeout: 300_000 }, async () => {
    let scene = createScene();
    let ana: Device | undefined;
    const points = await livesThrough(
      async () => {
        scene = createScene();
        ana = await scene.device('ana');
        await ana.open(ref);
        return ana;
      },
      [
        (device) => device.say(ref, { kind: 'comment', text: 'First' }),
        (device) => device.say(ref, { kind: 'comment', text: 'Second' }),
        (device) => device.flush(ref),
        async (device) => {
          const id = (await device.app.store.discussion(ref))?.comments[0]?.id ?? '';
          await device.say(ref, { kind: 'edit', comment: id, text: 'First, in other words' });
        },
        (device) => device.say(ref, { kind: 'summary', text: 'We export on Mondays.', set: [] }),
        (device) => device.flush(ref),
      ],
      async (at) => {
        await ana?.flush(ref);
        const said = scene.repo.issues.find(({ number }) => number === 2)?.comments ?? [];
        expect(
          said.map(({ body }) => body.split('\n')[0]),
          at,
        ).toEqual(['First, in other words', 'Second', 'We export on Mondays.']);
      },
    );
    console.log(`killed at ${points} points of writing comments, ${told}`);
    expect(points).toBeGreaterThan(60 / every);
  });

  it.each(['GitHub', 'Jira Cloud', 'Linear'])(
    'posts the agenda of a round once, on %s',
    { timeout: 300_000 },
    async (tracker) => {
      let place: RoundPlace | undefined;
      let ana: Device | undefined;
      const points = await livesThrough(
        async () => {
          place = roundPlaces[tracker]?.();
          if (!place) throw new Error(`There is no ${tracker}.`);
          ana = await beginRound(place);
          return ana;
        },
        [
          async (device) => {
            if (!place) return;
            const { reveals } = roundNow(place);
            const [shown] = await device.app.roundPosts.show('agenda', reveals, true);
            const { project = '', text = '' } = shown ?? {};
            await device.app.roundPosts.post('post-0001', { project, what: 'agenda', reveals, text });
          },
          (device) => (place ? device.flush(place.ref) : Promise.resolve()),
        ],
        async (at) => {
          if (place) await ana?.flush(place.ref);
          expect(place?.posts(), at).toHaveLength(1);
        },
      );
      console.log(`killed at ${points} points of posting on ${tracker}, ${told}`);
      expect(points).toBeGreaterThan(20 / every);
    },
  );

  it('sends each comment and each reply once, on Linear', { timeout: 300_000 }, async () => {
    let scene = createLinearScene();
    let ana: Device | undefined;
    const points = await livesThrough(
      async () => {
        scene = createLinearScene();
        ana = await scene.device('');
        await ana.connect(linearAccess(scene.tokenOf('ana')));
        await ana.open(linearRef);
        return ana;
      },
      [
        (device) => device.say(linearRef, { kind: 'comment', text: 'First' }),
        (device) => device.flush(linearRef),
        async (device) => {
          const id = (await device.app.store.discussion(linearRef))?.comments.at(-1)?.id ?? '';
          await device.say(linearRef, { kind: 'reply', to: id, text: 'To it' });
        },
        (device) => device.flush(linearRef),
      ],
      async (at) => {
        await ana?.flush(linearRef);
        const said = scene.world.comments.filter(({ body }) => /^(?:First|To it)$/.test(body));
        expect(
          said.map(({ body, parentId }) => [body, parentId !== undefined && parentId !== null]),
          at,
        ).toEqual([
          ['First', false],
          ['To it', true],
        ]);
      },
    );
    console.log(`killed at ${points} points of writing on Linear, ${told}`);
    expect(points).toBeGreaterThan(30 / every);
  });
});
