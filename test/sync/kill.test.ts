import { describe, expect, it } from 'vitest';
import { markdown } from '@/utils/ledger/markdown';
import { readLedger } from '@/utils/ledger/read';
import { fold, voices } from '@/utils/model/fold';
import type { Json } from '@/utils/model/json';
import type { Intent } from '@/utils/model/intent';
import { type Device, perform } from './device';
import { createScene, ref, type Scene, setUp } from './scene';

/** One thing a person does, and who. */
type Step = [who: 'ana' | 'ben', act: (device: Device) => Promise<unknown>];

const say = (who: Step[0], intent: Intent): Step => [who, (device) => device.say(ref, intent)];
const opens = (who: Step[0]): Step => [who, (device) => device.open(ref)];
const sends = (who: Step[0]): Step => [who, (device) => device.flush(ref)];

/** What the tracker holds in the end: who said what, by whom reacted, and how many comments and ledgers there are. */
function held(scene: Scene): object {
  const comments = scene.ledgers().flatMap((ledger) => ledger.comments);
  const read = readLedger(
    comments.map(({ id, author, body }) => ({
      id: String(id),
      author: { id: author, name: author, insider: true, asOf: '' },
      editor: undefined,
      body,
    })),
    markdown,
  );
  const said = voices(fold(read.pages), '2').map(({ author, entry }) => [author.name, valuesOf(entry)]);
  const reactions = scene.repo.issues.find(({ number }) => number === 2)?.reactions ?? [];
  return {
    said: Object.fromEntries(said),
    reactions: reactions.map(({ login, content }) => `${login} ${content}`).sort(),
    comments: comments.map(({ author }) => author).sort(),
    ledgers: scene.ledgers().map(({ state, subscriptions }) => [state, subscriptions]),
    problems: read.problems,
  };
}

function valuesOf(entry: Record<string, [Json, string]>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry)
      .map(([name, [value]]) => [name, name === 'ready' ? value !== null : value])
      .sort(),
  );
}

/**
 * How many steps apart the deaths are; with TEND_EVERY=1 a worker dies at every one. Where the first is changes from
 * run to run.
 */
const every = Number(process.env['TEND_EVERY'] ?? 13);
const first = 1 + (Date.now() % every);
const told = `every ${every} steps from the ${first}. on`;
const muted = { ana: 'IGNORED', ben: 'IGNORED' };

describe('a worker that dies at any of its steps', () => {
  it('loses and doubles nothing while two people work', { timeout: 300_000 }, async () => {
    const scene = createScene();
    const devices = { ana: await scene.device('ana'), ben: await scene.device('ben') };
    await setUp(devices.ana, devices.ben);
    let points = 0;
    let round = 0;
    for (const victim of ['ana', 'ben'] as const) {
      let died = true;
      for (let last = first; died; last += every) {
        round += 1;
        const on = round % 2 === 0;
        const reason = `Round ${round}`;
        devices[victim].restart(last);
        const { life } = devices[victim];
        const story = [
          say('ana', { kind: 'ready', on }),
          say('ana', { kind: 'react', content: '+1', on }),
          sends('ana'),
          opens('ben'),
          say('ben', { kind: 'waive', check: 'criteria', reason }),
          say('ben', { kind: 'decide', mark: 'c1~1a', decision: { text: reason } }),
          say('ben', { kind: 'react', content: '-1', on }),
          sends('ben'),
          opens('ana'),
        ];
        for (const [who, act] of story) await perform(devices[who], act);
        died = life.isOver();
        points += Number(died);
        devices[victim].restart();
        for (const device of [devices.ana, devices.ben]) await device.flush(ref);
        expect(held(scene), `${victim} killed at step ${last}`).toEqual({
          said: {
            ana: { ready: on === true },
            ben: { 'decide:c1~1a': { text: reason }, 'waive:criteria': { reason } },
          },
          reactions: on ? ['ana +1', 'ben -1'] : [],
          comments: ['ana', 'ben'],
          ledgers: [['closed', muted]],
          problems: [],
        });
        scene.pass(61 * 60_000);
      }
    }
    console.log(`killed at ${points} points of a story of two people, ${told}`);
    expect(points).toBeGreaterThan(300 / every);
  });

  it('is connected, sets up one ledger and writes one page in the end', { timeout: 300_000 }, async () => {
    let points = 0;
    for (let last = first, died = true; died; last += every) {
      const scene = createScene();
      const ana = await scene.device('');
      ana.restart(last);
      const { life } = ana;
      const story: Step[] = [
        ['ana', (device) => device.connect(scene.tokenOf('ana'))],
        opens('ana'),
        ['ana', (device) => device.app.actions.setup(ref)],
        say('ana', { kind: 'ready', on: true }),
        say('ana', { kind: 'react', content: '+1', on: true }),
        sends('ana'),
      ];
      for (const [, act] of story) await perform(ana, act);
      died = life.isOver();
      points += Number(died);
      ana.restart();
      await ana.open(ref);
      await ana.flush(ref);
      expect(held(scene), `killed at step ${last}`).toEqual({
        said: { ana: { ready: true } },
        reactions: ['ana +1'],
        comments: ['ana'],
        ledgers: [['closed', { ana: 'IGNORED' }]],
        problems: [],
      });
    }
    console.log(`killed at ${points} points of connecting and setting up, ${told}`);
    expect(points).toBeGreaterThan(50 / every);
  });
});
