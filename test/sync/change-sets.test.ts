import { beforeEach, describe, expect, it } from 'vitest';
import { durationOf } from '@/utils/model/change-set';
import type { IssueRef } from '@/utils/model/ref';
import { tenantOf } from '@/utils/model/ref';
import { newIssue } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import { type Device, perform } from './device';
import { createScene, ref, type Scene } from './scene';

const refs: IssueRef[] = [2, 3, 4, 5, 6].map((number): IssueRef => `github:github.com/acme/web#${number}`);
const id = 'change-set-1';
const edit = { kind: 'status', to: 'ready-for-grooming' } as const;
let scene: Scene;
let ana: Device;

const labels = (number: number): string[] =>
  scene.repo.issues.find((one) => one.number === number)?.labels ?? expect.fail(`no issue ${number}`);

async function begin(): Promise<void> {
  scene = createScene();
  for (const number of [4, 5, 6])
    scene.repo.issues.push(newIssue(scene.world, number, `Invoice ${number}`, 'ben', 'As a clerk'));
  for (const number of [2, 3, 4]) labels(number).push('bug', 'needs-grooming');
  labels(5).push('ready-for-grooming');
  ana = await scene.device('ana');
  for (const one of refs) await ana.open(one);
}

const plan = (device = ana) => device.app.changeSets.plan(id, refs, edit);
const kept = async (device = ana) =>
  (await device.app.changeSets.all()).find((set) => set.id === id) ?? expect.fail('no change set');
const states = async () => (await kept()).parts.map(({ state, undo }) => [state, ...(undo ? [undo] : [])].join(' '));
const undone = async (device = ana): Promise<void> => {
  await device.app.changeSets.undo(id);
  await device.app.changeSets.settled();
};

describe('a change set', () => {
  beforeEach(begin);

  it('says beforehand what changes, what cannot and how long it takes, and sends nothing', async () => {
    const before = scene.log().length;
    const { parts } = await plan();
    expect(parts.map(({ before: was, after, cannot }) => cannot ?? `${was} > ${after}`)).toEqual([
      'needs-grooming > ready-for-grooming',
      'needs-grooming > ready-for-grooming',
      'needs-grooming > ready-for-grooming',
      'already',
      ' > ready-for-grooming',
    ]);
    expect(durationOf(parts)).toBe(4000);
    expect(scene.log()).toHaveLength(before);
    const priority = await ana.app.changeSets.plan('change-set-2', [ref], { kind: 'priority', to: 'High' });
    expect(priority.parts[0]?.cannot).toBe('no-priorities');
  });

  it('is applied once, and undone only where nobody changed the issue since', async () => {
    await plan();
    await ana.app.changeSets.apply(id);
    await ana.app.changeSets.apply(id);
    await ana.flush(ref);
    expect([2, 3, 4, 5, 6].map((number) => labels(number).toSorted().join(' '))).toEqual([
      'bug ready-for-grooming',
      'bug ready-for-grooming',
      'bug ready-for-grooming',
      'ready-for-grooming',
      'ready-for-grooming',
    ]);
    expect(await states()).toEqual(['done', 'done', 'done', 'planned', 'done']);
    labels(3).splice(0, 9, 'needs-estimation');
    await undone();
    await ana.flush(ref);
    expect(await states()).toEqual(['done done', 'done changed', 'done done', 'planned', 'done done']);
    expect([2, 3, 4, 5, 6].map((number) => labels(number).toSorted().join(' '))).toEqual([
      'bug needs-grooming',
      'needs-estimation',
      'bug needs-grooming',
      'ready-for-grooming',
      '',
    ]);
    await assertValidLog(scene.log());
  });

  it('goes on where one issue is refused, and stops where it is told to', async () => {
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await plan();
    await ana.app.changeSets.apply(id);
    await ana.app.sync.run(tenantOf(ref));
    await ana.app.changeSets.stop(id);
    scene.clearFaults();
    await ana.flush(ref);
    // The first was tried: nobody knows whether it arrived, so it is sent again.
    expect(await states()).toEqual(['done', 'stopped', 'stopped', 'planned', 'stopped']);
    expect(labels(3)).toContain('needs-grooming');
  });

  it('waits behind what a person says by itself', async () => {
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await plan();
    await ana.app.changeSets.apply(id);
    await ana.say(refs[4] ?? ref, { kind: 'react', content: '+1', on: true });
    scene.clearFaults();
    const before = scene.log().length;
    await ana.flush(ref);
    const sent = scene
      .log()
      .slice(before)
      .map((line) => JSON.stringify(line));
    const thumb = sent.findIndex((line) => line.includes('addReaction'));
    expect(thumb).toBeGreaterThanOrEqual(0);
    expect(thumb).toBeLessThan(sent.findIndex((line) => line.includes('/issues/3/labels')));
  });
});

describe('a worker that dies while a change set is applied and undone', () => {
  /** With TEND_EVERY=1 a worker dies at every step; where the first death is changes from run to run. */
  const every = Number(process.env['TEND_EVERY'] ?? 97);

  it('loses nothing and does nothing twice', { timeout: 300_000 }, async () => {
    let points = 0;
    for (let last = 1 + (Date.now() % every), died = true; died; last += every) {
      await begin();
      ana.restart(last);
      const { life } = ana;
      const story: ((device: Device) => Promise<unknown>)[] = [
        plan,
        (device) => device.app.changeSets.apply(id),
        (device) => device.flush(ref),
        undone,
        (device) => device.flush(ref),
      ];
      for (const act of story.slice(0, 3)) await perform(ana, act);
      expect(await done(ana), `killed at step ${last}`).toBe('done done done planned done');
      for (const act of story.slice(3)) await perform(ana, act);
      died = life.isOver();
      points += Number(died);
      ana.restart();
      await undone();
      await ana.flush(ref);
      expect(
        [2, 3, 4, 5, 6].map((number) => labels(number).toSorted().join(' ')),
        `killed at step ${last}`,
      ).toEqual(['bug needs-grooming', 'bug needs-grooming', 'bug needs-grooming', 'ready-for-grooming', '']);
      expect(await states(), `killed at step ${last}`).toEqual([
        'done done',
        'done done',
        'done done',
        'planned',
        'done done',
      ]);
    }
    console.log(`killed at ${points} points of a change set`);
    expect(points).toBeGreaterThan(100 / every);
  });
});

/** Where the worker died in a look at the database, the next one looks. */
async function done(device: Device): Promise<string> {
  let text = '';
  await perform(device, async (one) => {
    text = (await kept(one)).parts.map(({ state }) => state).join(' ');
  });
  return text;
}
