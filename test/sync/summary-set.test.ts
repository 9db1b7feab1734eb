import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOfCommand } from '@/utils/model/command';
import type { IntentOf } from '@/utils/model/intent';
import { assertValidLog } from '../doubles/valid';
import { saying } from '../telling';
import { type Device, perform } from './device';
import { createScene, ref, type Scene } from './scene';

/** How many steps apart the deaths are; with TEND_EVERY=1 a worker dies at every one. */
const every = Number(process.env['TEND_EVERY'] ?? 5);

const summary: IntentOf<'summary'> = {
  kind: 'summary',
  text: 'Decisions:\n\n- CSV',
  set: [
    { kind: 'status', to: 'ready-for-planning' },
    { kind: 'estimate', value: '5' },
    { kind: 'assign', person: '4202', login: 'ben' },
  ],
};
const fields = ['loop', 'status', 'estimate', 'assign:4202'];

let scene: Scene;
let ana: Device;

const issue = () => scene.repo.issues.find(({ number }) => number === 2) ?? expect.fail('no issue 2');
const posted = () => issue().comments.filter(({ body }) => body.startsWith('Decisions:'));
/** What is owed, by field, in its order. */
const owed = async (): Promise<string[]> => {
  const [account] = await ana.app.accounts.all();
  const rows = await ana.app.said.owed('github.com', account?.person.id ?? '');
  return rows.map(({ command, id }) => fieldOfCommand(command, id));
};

async function begin(): Promise<void> {
  scene = createScene();
  ana = await scene.device('ana');
  await ana.open(ref);
}

beforeEach(begin);

describe('a summary and what is set with it', () => {
  it('are kept by one intent in their order, each with its receipt, and arrive', async () => {
    await ana.say(ref, summary);
    expect(await owed()).toEqual(fields);
    const { receipts } = await ana.flush(ref);
    expect(fields.map((field) => receipts[field]?.state)).toEqual(fields.map(() => 'saved'));
    expect(posted()).toHaveLength(1);
    expect(issue().labels.toSorted()).toEqual(['estimate: 5', 'ready-for-planning']);
    expect(issue().assignees).toEqual(['ben']);
    await assertValidLog(scene.log());
  });

  it.each([
    ['what is set second', { ...summary, set: [summary.set[0], { kind: 'plan', place: 'milestone', to: 'gone' }] }],
    ['the words', { ...summary, text: 'x'.repeat(66_600) }],
    ['what it would change', { ...summary, comment: 'gone' }],
  ] as [string, IntentOf<'summary'>][])('are kept not at all where %s cannot be', async (_, intent) => {
    await ana.app.store.draft(ref, 'loop', 'Decisions', scene.now());
    scene.requests();
    await expect(ana.say(ref, intent)).rejects.toThrow();
    expect(await owed()).toEqual([]);
    await ana.app.sync.run('github:github.com');
    expect(scene.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await ana.app.store.drafts(ref)).toEqual({ loop: 'Decisions' });
  });

  it('owe nothing for what is so already, and can be nothing but what is set', async () => {
    issue().labels.push('ready-for-planning');
    await ana.open(ref);
    await ana.say(ref, { ...summary, text: ' ' });
    expect(await owed()).toEqual(['estimate', 'assign:4202']);
    await ana.flush(ref);
    expect(posted()).toEqual([]);
    expect(issue().assignees).toEqual(['ben']);
  });

  it('go on without the one that is refused, which is tried again or dropped alone', async () => {
    const cleo = await scene.device('cleo');
    await cleo.open(ref);
    await cleo.say(ref, { ...summary, set: summary.set.slice(0, 2) });
    const { receipts } = await cleo.flush(ref);
    expect(['loop', 'status', 'estimate'].map((field) => receipts[field]?.state)).toEqual([
      'saved',
      'refused',
      'refused',
    ]);
    expect((await cleo.app.actions.drop(ref, 'status'))?.receipts).not.toHaveProperty('status');
    scene.repo.roles['cleo'] = 'write';
    await cleo.app.actions.retry(ref, 'estimate');
    await cleo.flush(ref);
    expect(issue().labels).toEqual(['estimate: 5']);
    expect(posted()).toHaveLength(1);
  });

  it('said twice are said once, also where something else was said of a part since', async () => {
    const say = (intent: typeof summary, id: string) => ana.app.actions.say(ref, intent, id);
    await Promise.all([say(summary, 'intent-one'), say(summary, 'intent-one')]);
    expect(await owed()).toEqual(fields);
    await ana.flush(ref);
    await ana.say(ref, { kind: 'estimate', value: '8' });
    await ana.flush(ref);
    await say(summary, 'intent-one');
    expect(await owed()).toEqual([]);
    expect(posted()).toHaveLength(1);
    expect(issue().labels.toSorted()).toEqual(['estimate: 8', 'ready-for-planning']);
  });

  it('are all there or none of them, wherever the worker dies, and once in the end', { timeout: 300_000 }, async () => {
    const found = new Set<number>();
    let points = 0;
    for (let last = 1 + (Date.now() % every), died = true; died; last += every) {
      await begin();
      scene.fault({ kind: 'offline', match: { host: 'api' } });
      ana.restart(last);
      const { life } = ana;
      await Promise.race([ana.say(ref, summary).catch(() => undefined), life.end]);
      died = life.isOver();
      points += Number(died);
      ana.restart();
      const kept = await owed();
      found.add(kept.length);
      expect([[], fields], `killed at step ${last}`).toContainEqual(kept);
      scene.clearFaults();
      ana.repeat(0);
      await perform(ana, (device) => device.say(ref, summary));
      await ana.flush(ref);
      expect(posted(), `killed at step ${last}`).toHaveLength(1);
      expect(issue().labels.toSorted()).toEqual(['estimate: 5', 'ready-for-planning']);
    }
    console.log(`killed at ${points} points of keeping a summary and what is set with it`);
    expect([...found].toSorted((a, b) => a - b)).toEqual([0, fields.length]);
  });

  it('are one question of the screen, which says what is in the way', async () => {
    await expect(ana.say(ref, { ...summary, text: 'x'.repeat(66_600) })).rejects.toMatchObject({
      told: saying(expect.stringContaining('GitHub takes at most 65,536 characters')),
    });
  });
});
