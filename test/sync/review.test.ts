import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Policy } from '@/utils/model/policy';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { returnsOf } from '@/utils/model/review/returns';
import { reviewRulesIn, reviewRulesKey } from '@/utils/model/review/rules';
import { reviewStateOf, type ReviewStep } from '@/utils/model/review/state';
import { saying } from '../telling';
import type { Entry } from '../doubles/http/log';
import { newIssue } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import { setRules } from './ballot';
import { type Device, perform } from './device';
import { comment, createScene, type Scene, setUp } from './scene';

const hour = 60 * 60_000;
const day = 24 * hour;
const numbers = [2, 3, 4, 5];
const refs = numbers.map((number): IssueRef => `github:github.com/acme/web#${number}`);
const [two] = refs as [IssueRef];
const six: IssueRef = 'github:github.com/acme/web#6';
const project = projectOf(two);
const policy: Partial<Policy> = { owner: 'ana', contributors: ['ana', 'ben'] };
let scene: Scene;
let ana: Device;
let ben: Device;

const issue = (number: number) =>
  scene.repo.issues.find((one) => one.number === number) ?? expect.fail(`no issue ${number}`);
const labels = (): string[] => numbers.map((number) => issue(number).labels.toSorted().join(' '));
const closed = (): string[] => numbers.map((number) => `${issue(number).state} ${issue(number).stateReason ?? '-'}`);

/** Two of a team, and four issues that were left alone for more than half a year. */
async function begin(): Promise<void> {
  scene = createScene();
  for (const number of [4, 5, 6])
    scene.repo.issues.push(newIssue(scene.world, number, `Invoice ${number}`, 'ben', 'As a clerk'));
  const long = scene.now() - 200 * day;
  for (const number of numbers) Object.assign(issue(number), { createdAt: long, updatedAt: long });
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
  setRules(scene, policy);
  // Their first pages in the ledger tell whoever watches the repository, which they agreed to.
  for (const device of [ana, ben]) {
    await device.open(six);
    await device.say(six, { kind: 'ready', on: true });
    await device.flush(six);
  }
  scene.pass(hour);
  for (const device of [ana, ben]) await looked(device);
}

/** The backlog page is opened: what changed is read, and rows are made. */
async function looked(device: Device): Promise<void> {
  scene.pass(hour);
  await device.app.sync.read(two, true);
  await device.app.backlog.open();
  await vi.waitFor(async () => {
    const read = await device.app.rows.read(project);
    expect(read?.state).toBe('done');
    expect(read?.began).toBeGreaterThan(scene.now() - hour);
  }, 20_000);
  await device.soon();
  await device.app.refreshRows(refs);
}

async function pass(days: number): Promise<void> {
  scene.pass(days * day);
  for (const device of [ana, ben]) await looked(device);
}

let sets = 0;
async function plan(step: ReviewStep, device = ana, some = refs): Promise<string> {
  const id = `review-set-${(sets += 1)}`;
  await device.app.changeSets.plan(id, some, { kind: 'review', step });
  return id;
}
const kept = async (id: string, device = ana) =>
  (await device.app.changeSets.all()).find((set) => set.id === id) ?? expect.fail('no change set');
const parts = async (id: string, device = ana) =>
  (await kept(id, device)).parts.map(({ before, after, cannot }) => cannot ?? `${before} > ${after}`);
async function apply(id: string, device = ana): Promise<void> {
  await device.app.changeSets.apply(id);
  await device.flush(two);
  for (const one of [ana, ben]) await looked(one);
}
const statesOn = async (device: Device, ahead = 0) =>
  (await device.app.rows.get(refs)).map((row) => reviewStateOf(row, scene.now() + ahead * day) ?? '-');
const factsOn = async (device: Device) =>
  (await device.app.rows.get(refs)).map(({ review }) => review?.dormant.map(({ from, since }) => [from, since]));
const told = (entries: readonly Entry[]) => entries.flatMap(({ notifies, mayNotify }) => [...notifies, ...mayNotify]);
const returns = async (device: Device) => {
  const found = reviewRulesIn(await device.app.store.setting(reviewRulesKey(project)));
  return returnsOf(found ? [found] : [], await device.app.rows.of(project));
};

describe('the quarterly review of a repository', () => {
  beforeEach(begin);

  it('labels what nobody touched, tells nobody, and every device has the same date', async () => {
    expect(await statesOn(ana)).toEqual(Array(4).fill('untouched'));
    const before = scene.log().length;
    const id = await plan('label');
    expect(await parts(id)).toEqual(Array(4).fill(' > dormant'));
    expect((await kept(id)).parts[0]?.tracker.tells).toEqual(saying(/notifies only the people you assign/));
    expect(scene.log()).toHaveLength(before);
    await apply(id);
    expect(labels()).toEqual(Array(4).fill('dormant'));
    expect(told(scene.log().slice(before))).toEqual([]);
    expect(await statesOn(ben)).toEqual(Array(4).fill('waiting'));
    expect(await factsOn(ben)).toEqual(await factsOn(ana));
    expect(await statesOn(ben, 29)).toEqual(Array(4).fill('waiting'));
    expect(await statesOn(ben, 30)).toEqual(Array(4).fill('closable'));
    await assertValidLog(scene.log());
  });

  it('closes on that date what nobody objected to, after each was read anew, and tells whom it says', async () => {
    await apply(await plan('label'));
    await pass(20);
    expect(await parts(await plan('close'))).toEqual(Array(4).fill('not-in-review'));
    await pass(11);
    // GitHub tells no list of a 👍: only reading the issue anew shows it.
    issue(3).reactions.push({ id: 77, login: 'cleo', content: '+1', createdAt: scene.now() });
    issue(4).comments.push({ ...comment(scene, 'cleo', 'We need this.'), id: 4711 });
    expect(await statesOn(ben)).toEqual(Array(4).fill('closable'));
    const id = await plan('close', ben);
    expect(await parts(id, ben)).toEqual(['open > closed', 'not-in-review', 'not-in-review', 'open > closed']);
    expect((await kept(id, ben)).parts[0]?.tracker.tells).toEqual(
      saying(/Closing or reopening notifies everyone who takes part/),
    );
    await apply(id, ben);
    expect(closed()).toEqual(['closed not_planned', 'open -', 'open -', 'closed not_planned']);
    for (const device of [ana, ben]) for (const ref of refs) await device.open(ref);
    for (const device of [ana, ben]) await looked(device);
    expect(await returns(ana)).toEqual([
      expect.objectContaining({ labelled: 4, back: 2, waiting: 0, bare: 0, gone: 2 }),
    ]);
    expect(await returns(ben)).toEqual(await returns(ana));
    // Those that came back lose the label, silently.
    const before = scene.log().length;
    await apply(await plan('unlabel'));
    expect(labels()).toEqual(['dormant', '', '', 'dormant']);
    expect(told(scene.log().slice(before))).toEqual([]);
    await ben.app.changeSets.undo(id);
    await ben.app.changeSets.settled();
    await ben.flush(two);
    expect(closed()).toEqual(['open reopened', 'open -', 'open -', 'open reopened']);
    await assertValidLog(scene.log());
  });

  it('is undone with its date', async () => {
    const id = await plan('label');
    await apply(id);
    issue(3).labels.push('bug');
    await ana.app.changeSets.undo(id);
    await ana.app.changeSets.settled();
    await ana.flush(two);
    for (const device of [ana, ben]) await looked(device);
    expect(labels()).toEqual(['', 'bug', '', '']);
    expect(await factsOn(ben)).toEqual([[], [], [], []]);
    expect(await returns(ana)).toEqual([]);
  });

  it('holds what changes in between: the rules, a label renamed or taken off, an issue closed by hand', async () => {
    await apply(await plan('label'));
    setRules(scene, { ...policy, review: { after: 90, label: 'sleeping', wait: 60 } });
    Object.assign(scene.repo.labels.find(({ name }) => name === 'dormant') ?? {}, { name: 'sleeping' });
    for (const number of [2, 3, 5]) issue(number).labels = ['sleeping'];
    issue(4).labels = [];
    Object.assign(issue(5), { state: 'closed', updatedAt: scene.now() });
    await pass(31);
    for (const ref of refs) await ana.open(ref);
    await looked(ana);
    expect(await statesOn(ana)).toEqual(['waiting', 'waiting', '-', '-']);
    await pass(30);
    await looked(ana);
    expect(await statesOn(ana)).toEqual(['closable', 'closable', '-', '-']);
    expect(await parts(await plan('close'))).toEqual([
      'open > closed',
      'open > closed',
      'not-in-review',
      'not-in-review',
    ]);
  });

  it('gives issues that were labelled by hand their date, and leaves them that label where it is undone', async () => {
    scene.repo.labels.push({ id: scene.world.nextId(), name: 'dormant', color: 'ededed', description: '' });
    issue(2).labels.push('dormant');
    scene.pass(25 * hour);
    await looked(ana);
    const id = await plan('label', ana, [two]);
    expect(await parts(id)).toEqual(['dormant > dormant']);
    await apply(id);
    expect((await statesOn(ben))[0]).toBe('waiting');
    await ana.app.changeSets.undo(id);
    await ana.app.changeSets.settled();
    await ana.flush(two);
    expect(labels()[0]).toBe('dormant');
  });

  it('is looked at anew where it is pressed long after it was shown', async () => {
    await apply(await plan('label'));
    await pass(31);
    const id = await plan('close');
    scene.pass(hour);
    issue(3).reactions.push({ id: 77, login: 'cleo', content: '+1', createdAt: scene.now() });
    await apply(id);
    expect(closed()).toEqual(Array(4).fill('open -'));
    expect(await parts(id)).toEqual(['open > closed', 'not-in-review', 'open > closed', 'open > closed']);
  });

  it('proposes nothing for closing that the tracker does not give anew', async () => {
    await apply(await plan('label'));
    await pass(31);
    scene.fault({ kind: 'status', status: 502, match: { path: '/graphql' }, times: 40 });
    expect(new Set(await parts(await plan('close')))).toEqual(new Set(['not-read-now']));
  });

  /** With TEND_EVERY=1 a worker dies at every step; where the first death is changes from run to run. */
  const every = Number(process.env['TEND_EVERY'] ?? 61);

  it('has each label and its date once by a worker that dies anywhere', { timeout: 300_000 }, async () => {
    let points = 0;
    for (let last = 1 + (Date.now() % every), died = true; died; last += every) {
      await begin();
      ana.restart(last);
      const { life } = ana;
      const id = `review-killed-${last}`;
      await perform(ana, (device) => device.app.changeSets.plan(id, refs, { kind: 'review', step: 'label' }));
      await perform(ana, (device) => device.app.changeSets.apply(id));
      await perform(ana, (device) => device.flush(two));
      died = life.isOver();
      points += Number(died);
      ana.restart();
      await ana.flush(two);
      await looked(ben);
      expect(labels(), `killed at step ${last}`).toEqual(Array(4).fill('dormant'));
      expect(await statesOn(ben, 31), `killed at step ${last}`).toEqual(Array(4).fill('closable'));
    }
    console.log(`killed at ${points} points of labelling in a review`);
    expect(points).toBeGreaterThan(100 / every);
  });
});
