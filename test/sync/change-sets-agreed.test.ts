import { beforeEach, describe, expect, it } from 'vitest';
import { durationOf } from '@/utils/model/change-set';
import type { Policy } from '@/utils/model/policy';
import { checks } from '@/utils/model/readiness/checks/all';
import type { IssueRef } from '@/utils/model/ref';
import { roundAt } from '@/utils/model/rounds/times';
import { newIssue } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import { setRules } from './ballot';
import { type Device, perform } from './device';
import { createScene, type Scene, setUp } from './scene';

const numbers = [2, 3, 4, 5];
const refs = numbers.map((number): IssueRef => `github:github.com/acme/web#${number}`);
const [two, three, four, five] = refs as [IssueRef, IssueRef, IssueRef, IssueRef];
const id = 'change-set-1';
const cadence = { weeks: 1, day: 4, time: '12:00', zone: 'UTC', talk: 2 };
const policy: Partial<Policy> = {
  cadence,
  owner: 'ana',
  contributors: ['ana'],
  scale: ['1', '2', '3', '5', '8'],
  checks: Object.fromEntries(checks.map((check) => [check.id, { level: 'off' as const }])),
};
const hour = 60 * 60_000;
let scene: Scene;
let ana: Device;

const issue = (number: number) =>
  scene.repo.issues.find((one) => one.number === number) ?? expect.fail(`no issue ${number}`);
const labels = (): string[] => numbers.map((number) => issue(number).labels.toSorted().join(' '));
/** When the votes of the round are opened that is under way when everything is said. */
let reveals: number;

/**
 * Four issues in a round whose votes are open: voted 5 and 8, objected to, and one that was sized before and is agreed
 * to.
 */
async function begin(): Promise<void> {
  scene = createScene();
  for (const number of [4, 5])
    scene.repo.issues.push(newIssue(scene.world, number, `Invoice ${number}`, 'ben', 'As a clerk'));
  for (const name of [
    'bug',
    'needs-estimation',
    'needs-discovery',
    'in-review',
    ...['1', '3', '13'].map((n) => `estimate: ${n}`),
  ])
    if (!scene.repo.labels.some((label) => label.name === name))
      scene.repo.labels.push({ id: scene.world.nextId(), name, color: 'ededed', description: '' });
  issue(2).labels.push('bug', 'needs-estimation');
  issue(3).labels.push('needs-grooming', 'estimate: 13');
  issue(5).labels.push('estimate: 3', 'needs-discovery', 'ready-for-planning');
  ana = await scene.device('ana');
  await setUp(ana);
  setRules(scene, policy);
  scene.pass(2 * hour);
  for (const one of refs) await ana.open(one);
  const round = roundAt(cadence, scene.now()) ?? expect.fail('no round');
  ({ reveals } = round);
  for (const [at, one] of refs.entries()) await ana.say(one, { kind: 'put-in', round: round.id, put: { at } });
  await ana.say(two, { kind: 'vote', ballot: '1', value: '5' });
  await ana.say(three, { kind: 'vote', ballot: '1', value: '8' });
  await ana.flush(two);
  await ana.say(three, { kind: 'agree', ballot: '1', value: '8' });
  await ana.say(four, { kind: 'react', content: '-1', on: true });
  await ana.say(five, { kind: 'ready', on: true });
  await ana.flush(two);
  scene.pass(reveals - scene.now() + hour);
  await looked(ana);
}

/** A device that is open after the votes were opened has its rows in step. */
async function looked(device: Device): Promise<void> {
  for (const one of refs) await device.open(one);
  await device.app.backlog.open();
  await device.soon();
  await device.app.refreshRows(refs);
}

const plan = (device = ana) => device.app.changeSets.plan(id, refs, { kind: 'agreed', reveals });
const kept = async (device = ana) =>
  (await device.app.changeSets.all()).find((set) => set.id === id) ?? expect.fail('no change set');
const states = async () => (await kept()).parts.map(({ state, undo }) => undo ?? state).join(' ');
const undone = async (device = ana): Promise<void> => {
  await device.app.changeSets.undo(id);
  await device.app.changeSets.settled();
};
const before = [
  'bug needs-estimation',
  'estimate: 13 needs-grooming',
  '',
  'estimate: 3 needs-discovery ready-for-planning',
];
const after = [
  'bug estimate: 5 ready-for-planning',
  'estimate: 8 ready-for-planning',
  '',
  'estimate: 3 ready-for-planning',
];

describe('what agrees in a round, as one change set', () => {
  beforeEach(begin);

  it('is status, size and tags of each issue that nobody differs about, and sends nothing yet', async () => {
    const sent = scene.log().length;
    const { parts } = await plan();
    expect(
      parts.map(({ ref: of, edit, before: was, after: is, cannot }) => [
        of.split('#')[1],
        edit?.kind,
        cannot ?? `${was} > ${is}`,
      ]),
    ).toEqual([
      ['2', 'status', 'needs-estimation > ready-for-planning'],
      ['2', 'estimate', ' > 5'],
      ['3', 'status', 'needs-grooming > ready-for-planning'],
      ['3', 'estimate', '13 > 8'],
      ['4', undefined, 'not-agreed'],
      ['5', 'tag', 'needs-discovery > '],
    ]);
    expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
    expect(durationOf(parts)).toBe(5000);
    expect(scene.log()).toHaveLength(sent);
    expect(labels()).toEqual(before);
  });

  it('is nobody’s but the owner’s, of the round that it was offered for, before its reveal nobody’s at all', async () => {
    const ben = await scene.device('ben');
    await ben.open(two);
    await ben.app.actions.join(two);
    await ben.flush(two);
    await looked(ben);
    const cannot = async (device: Device, moment: number): Promise<Set<string | undefined>> => {
      const { parts } = await device.app.changeSets.plan('another-set', refs, { kind: 'agreed', reveals: moment });
      return new Set(parts.map((part) => part.cannot));
    };
    expect(await cannot(ben, reveals)).toEqual(new Set(['not-agreed']));
    expect(await cannot(ana, reveals + hour)).toEqual(new Set(['not-agreed']));
    // A ✅ is for the text it was given to: whoever offers it looks again.
    issue(5).body = 'As a clerk I want something else altogether.';
    scene.pass(hour);
    await looked(ana);
    const { parts } = await plan();
    expect(parts.find((part) => part.ref === five)?.cannot).toBe('not-agreed');
  });

  it('goes on where one change of an issue is refused, and sends that alone again', async () => {
    scene.fault({ kind: 'status', status: 410, match: { path: '/issues/2/labels', method: 'POST' } });
    await plan();
    await ana.app.changeSets.apply(id);
    await ana.app.sync.run('github:github.com');
    expect(labels().slice(1)).toEqual(after.slice(1));
    expect(await states()).toBe('owed owed done done planned done');
    scene.clearFaults();
    await ana.app.changeSets.retry(id);
    await ana.flush(two);
    expect(await states()).toBe('done done done done planned done');
    expect(labels()).toEqual(after);
    await assertValidLog(scene.log());
  });

  it('is taken back change by change, where what stands there is what it wrote; each issue is read once', async () => {
    await plan();
    await ana.app.changeSets.apply(id);
    await ana.flush(two);
    expect(labels()).toEqual(after);
    issue(2).labels.splice(0, 9, 'bug', 'estimate: 5', 'in-review');
    issue(3).labels.splice(0, 9, 'estimate: 1', 'ready-for-planning');
    scene.pass(hour);
    const sent = scene.log().length;
    await undone();
    const reads = scene
      .log()
      .slice(sent)
      .filter(({ body }) => JSON.stringify(body).includes('query Issue'));
    expect(reads).toHaveLength(3);
    await ana.flush(two);
    expect(await states()).toBe('changed done done changed planned done');
    expect(labels()).toEqual(['bug in-review', 'estimate: 1 needs-grooming', '', before[3]]);
    await assertValidLog(scene.log());
  });
});

describe('a worker that dies while what agrees is set and taken back', () => {
  /** With TEND_EVERY=1 a worker dies at every step; where the first death is changes from run to run. */
  const every = Number(process.env['TEND_EVERY'] ?? 97);

  it('loses no change of an issue and does none twice', { timeout: 300_000 }, async () => {
    let points = 0;
    for (let last = 1 + (Date.now() % every), died = true; died; last += every) {
      await begin();
      ana.restart(last);
      const { life } = ana;
      await perform(ana, plan);
      await perform(ana, (device) => device.app.changeSets.apply(id));
      await perform(ana, (device) => device.flush(two));
      expect(labels(), `killed at step ${last}`).toEqual(after);
      await perform(ana, undone);
      await perform(ana, (device) => device.flush(two));
      died = life.isOver();
      points += Number(died);
      ana.restart();
      await undone();
      await ana.flush(two);
      expect(labels(), `killed at step ${last}`).toEqual(before);
      expect(await states(), `killed at step ${last}`).toBe('done done done done planned done');
    }
    console.log(`killed at ${points} points of setting what agrees`);
    expect(points).toBeGreaterThan(100 / every);
  });
});
