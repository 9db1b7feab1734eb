import { beforeEach, describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { newIssue } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createLinearScene } from './linear-scene';
import { createScene, type Scene } from './scene';

const numbers = [2, 3, 4, 5];
const refs: IssueRef[] = numbers.map((number): IssueRef => `github:github.com/acme/web#${number}`);
const id = 'change-set-1';
const payments = { kind: 'plan', place: 'milestone', to: 'Payments' } as const;
let scene: Scene;
let ana: Device;

const milestone = (title: string): number =>
  scene.repo.milestones.find((one) => one.title === title)?.number ?? expect.fail(`no milestone ${title}`);
const issue = (number: number) =>
  scene.repo.issues.find((one) => one.number === number) ?? expect.fail(`no issue ${number}`);
/** What each issue is planned into, as GitHub has it. */
const planned = (): string[] =>
  numbers.map((number) => scene.repo.milestones.find((one) => one.number === issue(number).milestone)?.title ?? '');
const states = async () =>
  (await ana.app.changeSets.all()).map(({ parts }) => parts.map(({ state, undo }) => undo ?? state));

describe('planning many issues at once', () => {
  beforeEach(async () => {
    scene = createScene();
    for (const number of [4, 5])
      scene.repo.issues.push(newIssue(scene.world, number, `Invoice ${number}`, 'ben', 'As a clerk'));
    issue(3).milestone = milestone('Autumn release');
    issue(4).milestone = milestone('Payments');
    issue(5).milestone = milestone('Summer release');
    ana = await scene.device('ana');
    for (const one of refs) await ana.open(one);
  });

  it('offers what the projects have, and asks a tracker once for all issues of a project', async () => {
    const before = scene.log().length;
    const { plan } = await ana.app.changeSets.choices(refs, 'plan');
    expect(plan).toEqual(['Autumn release', 'Payments'].map((name) => ({ kind: 'milestone', name })));
    await ana.app.changeSets.plan(id, refs, payments);
    expect(scene.log().length - before).toBe(1);
    await ana.app.changeSets.choices(refs, 'status');
    expect(scene.log().length - before).toBe(1);
  });

  it('shows from what into what, and why an issue stays', async () => {
    const { parts } = await ana.app.changeSets.plan(id, refs, payments);
    expect(parts.map(({ before, after, cannot }) => cannot ?? `${before} > ${after}`)).toEqual([
      ' > Payments',
      'Autumn release > Payments',
      'already',
      'Summer release > Payments',
    ]);
    for (const edit of [
      { ...payments, to: 'Never' },
      { ...payments, place: 'sprint' },
    ] as const) {
      const { parts: none } = await ana.app.changeSets.plan('change-set-2', refs, edit);
      expect(new Set(none.map(({ cannot }) => cannot))).toEqual(new Set(['no-such-place']));
    }
    const first = scene.repo.milestones.find(({ title }) => title === 'Payments');
    if (first) scene.repo.milestones.push({ ...first, number: 99 });
    scene.pass(11 * 60_000);
    const two = await ana.app.changeSets.plan('change-set-4', refs, payments);
    expect(new Set(two.parts.map(({ cannot }) => cannot))).toEqual(new Set(['several-places']));
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    scene.pass(11 * 60_000);
    const offline = await ana.app.changeSets.plan('change-set-3', refs, payments);
    expect(new Set(offline.parts.map(({ cannot }) => cannot))).toEqual(new Set(['not-told']));
  });

  it('puts back what can be found again, and leaves what somebody else planned since', async () => {
    await ana.app.changeSets.plan(id, refs, payments);
    await ana.app.changeSets.apply(id);
    for (const one of refs) await ana.flush(one);
    expect(planned()).toEqual(['Payments', 'Payments', 'Payments', 'Payments']);
    issue(2).milestone = milestone('Autumn release');
    await ana.app.changeSets.undo(id);
    await ana.app.changeSets.settled();
    for (const one of refs) await ana.flush(one);
    // Nothing leads back into a milestone that is closed, so its issue stays and is said to.
    expect(planned()).toEqual(['Autumn release', 'Autumn release', 'Payments', 'Payments']);
    expect(await states()).toEqual([['changed', 'done', 'planned', 'no-way']]);
    await assertValidLog(scene.log());
  });

  it('takes issues out of what they are in, and puts them back', async () => {
    await ana.app.changeSets.plan(id, refs.slice(0, 3), { ...payments, to: null });
    await ana.app.changeSets.apply(id);
    for (const one of refs) await ana.flush(one);
    expect(planned()).toEqual(['', '', '', 'Summer release']);
    await ana.app.changeSets.undo(id);
    await ana.app.changeSets.settled();
    for (const one of refs) await ana.flush(one);
    expect(planned()).toEqual(['', 'Autumn release', 'Payments', 'Summer release']);
    expect(await states()).toEqual([['planned', 'done', 'done']]);
  });
});

describe('planning issues of Linear at once', () => {
  it('offers cycles and projects, not the milestones of the one project that an issue is in', async () => {
    const linear = createLinearScene();
    const ben = await linear.device('ben');
    const all: IssueRef[] = linear.world.issues
      .filter(({ projectId }) => linear.world.milestones.some((one) => one.projectId === projectId))
      .map(({ number }): IssueRef => `linear:acme/ENG-${number}`);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) await ben.open(one);
    const { plan } = await ben.app.changeSets.choices(all, 'plan');
    expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(['cycle', 'project']));
    const name = linear.world.milestones[0]?.name ?? expect.fail('no milestone');
    const { parts } = await ben.app.changeSets.plan(id, all, { kind: 'plan', place: 'milestone', to: name });
    expect(new Set(parts.map(({ cannot }) => cannot))).toEqual(new Set(['no-such-place']));
  });
});
