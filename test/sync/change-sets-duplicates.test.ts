import { describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { newIssue } from '../doubles/github/world/new';
import { stateOf } from '../doubles/linear/world/world';
import { assertValidLog } from '../doubles/valid';
import { type Device, perform } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene } from './linear-scene';
import { createScene, type Scene } from './scene';
import { saying } from '../telling';

const id = 'change-set-1';
const states = async (device: Device): Promise<string[]> =>
  (await device.app.changeSets.all()).flatMap(({ parts }) => parts.map(({ state, undo }) => undo ?? state));
const planned = async (device: Device, refs: IssueRef[], of: IssueRef): Promise<string[]> =>
  (await device.app.changeSets.plan(id, refs, { kind: 'duplicate', of })).parts.map(
    ({ before, after, cannot }) => cannot ?? `${before} > ${after}`,
  );
const undone = async (device: Device): Promise<void> => {
  await device.app.changeSets.undo(id);
  await device.app.changeSets.settled();
};

const web = (number: number): IssueRef => `github:github.com/acme/web#${number}`;
const refs = [2, 4, 5, 6].map(web);

async function onGitHub(change: (scene: Scene) => void = () => undefined): Promise<{ scene: Scene; ana: Device }> {
  const scene = createScene();
  for (const number of [4, 5, 6])
    scene.repo.issues.push(newIssue(scene.world, number, `Invoice ${number}`, 'ben', 'As a clerk'));
  Object.assign(issueIn(scene, 6), { state: 'closed', stateReason: 'completed' });
  change(scene);
  const ana = await scene.device('ana');
  for (const ref of [web(3), ...refs]) await ana.open(ref);
  return { scene, ana };
}

const issueIn = (scene: Scene, number: number) =>
  scene.repo.issues.find((one) => one.number === number) ?? expect.fail(`no issue ${number}`);
const shown = (scene: Scene): string[] =>
  [2, 4, 5, 6].map((number) => {
    const { state, stateReason, duplicateOf } = issueIn(scene, number);
    return `${state} ${stateReason ?? '-'} ${scene.repo.issues.find((one) => one.id === duplicateOf)?.number ?? '-'}`;
  });

describe('duplicates marked on GitHub', () => {
  it('says beforehand what cannot be, and sends nothing', async () => {
    const { scene, ana } = await onGitHub((made) => void (issueIn(made, 4).duplicateOf = issueIn(made, 5).id));
    const before = scene.log().length;
    expect(await planned(ana, [...refs, web(3)], web(3))).toEqual([
      ' > acme/web#3',
      'marked',
      ' > acme/web#3',
      'closed',
      'itself',
    ]);
    expect(await planned(ana, [web(2)], 'linear:acme/ENG-12')).toEqual(['elsewhere']);
    expect(await planned(ana, [web(2)], 'github:ghe.example.com/acme/web#3')).toEqual(['elsewhere']);
    expect(scene.log()).toHaveLength(before);
  });

  it('closes them with their reference, tells whom the preview names, and opens again what nobody changed since', async () => {
    const { scene, ana } = await onGitHub();
    const [part] = (await ana.app.changeSets.plan(id, refs, { kind: 'duplicate', of: web(3) })).parts;
    expect(part?.tracker.tells).toEqual(saying(/is closed.*takes part in it or watches/s));
    await ana.app.changeSets.apply(id);
    await ana.flush(web(2));
    expect(shown(scene)).toEqual([...Array<string>(3).fill('closed duplicate 3'), 'closed completed -']);
    expect(await states(ana)).toEqual(['done', 'done', 'done', 'planned']);
    // Ben opens one again.
    Object.assign(issueIn(scene, 4), { state: 'open', stateReason: 'reopened', duplicateOf: undefined });
    await undone(ana);
    await ana.flush(web(2));
    expect(shown(scene)).toEqual([...Array<string>(3).fill('open reopened -'), 'closed completed -']);
    expect(await states(ana)).toEqual(['done', 'changed', 'done', 'planned']);
    await assertValidLog(scene.log());
  });

  it('keeps what was refused, says why, and does it once that is mended', async () => {
    const { scene, ana } = await onGitHub();
    scene.repo.roles['ana'] = 'read';
    await planned(ana, [web(2)], web(3));
    await ana.app.changeSets.apply(id);
    expect((await ana.flush(web(2))).receipts['duplicate']).toMatchObject({
      state: 'refused',
      told: saying(/Marking duplicates takes the Triage role/),
    });
    scene.repo.roles['ana'] = 'write';
    await ana.app.changeSets.retry(id);
    await ana.flush(web(2));
    expect(shown(scene)[0]).toBe('closed duplicate 3');
  });

  /** With TEND_EVERY=1 a worker dies at every step; where the first death is changes from run to run. */
  const every = Number(process.env['TEND_EVERY'] ?? 97);

  it('are marked once and unmarked once by a worker that dies anywhere', { timeout: 300_000 }, async () => {
    let points = 0;
    for (let last = 1 + (Date.now() % every), died = true; died; last += every) {
      const { scene, ana } = await onGitHub();
      ana.restart(last);
      const { life } = ana;
      const story: ((device: Device) => Promise<unknown>)[] = [
        (device) => planned(device, refs, web(3)),
        (device) => device.app.changeSets.apply(id),
        (device) => device.flush(web(2)),
      ];
      for (const act of story) await perform(ana, act);
      expect(shown(scene).slice(0, 3), `killed at step ${last}`).toEqual(Array(3).fill('closed duplicate 3'));
      await perform(ana, undone);
      await perform(ana, (device) => device.flush(web(2)));
      died = life.isOver();
      points += Number(died);
      ana.restart();
      await undone(ana);
      await ana.flush(web(2));
      expect(shown(scene).slice(0, 3), `killed at step ${last}`).toEqual(Array(3).fill('open reopened -'));
      const sent = scene.log().map((line) => JSON.stringify(line));
      for (const mutation of ['closeIssue', 'unmarkIssueAsDuplicate', 'reopenIssue'])
        expect(sent.filter((line) => line.includes(`${mutation}(`)).length, mutation).toBeLessThanOrEqual(3 + 1);
    }
    console.log(`killed at ${points} points of marking duplicates`);
    expect(points).toBeGreaterThan(100 / every);
  });
});

describe.each([
  ['acme', 'token'],
  ['dc', 'session'],
] as const)('duplicates marked on Jira (%s)', (site, way) => {
  it.each([
    ['as Jira ships it', {}],
    ['turned round', { name: 'Doubled', inward: 'duplicates', outward: 'is duplicated by' }],
    ['in words of its own', { inward: 'Dublette', outward: 'Original' }],
  ])('links them by the site’s own kind of link, %s, and takes the link off', async (_name, type) => {
    const { world, ref, other, ...scene } = createJiraScene(site, way);
    Object.assign(world.linkTypes.find(({ name }) => name === 'Duplicate') ?? {}, type);
    const before = world.links.length;
    const ana = await scene.device('ana');
    for (const one of [ref, other]) await ana.open(one);
    expect(await planned(ana, [ref], other)).toEqual([' > WEB-3']);
    await ana.app.changeSets.apply(id);
    await ana.flush(ref);
    const link = world.links.at(-1);
    const ends = link && [link.from, link.to];
    expect(ends).toEqual('outward' in type && type.outward.startsWith('is ') ? ['WEB-3', 'WEB-2'] : ['WEB-2', 'WEB-3']);
    expect(await planned(ana, [ref], other)).toEqual(['already']);
    await undone(ana);
    await ana.flush(ref);
    expect(world.links).toHaveLength(before);
    expect(await states(ana)).toEqual(['done']);
    await assertValidLog(scene.log());
  });

  it('says what a site without such links lacks', async () => {
    const { world, ref, other, ...scene } = createJiraScene(site, way);
    world.linkTypes = world.linkTypes.filter(({ name }) => name !== 'Duplicate');
    const ana = await scene.device('ana');
    for (const one of [ref, other]) await ana.open(one);
    await planned(ana, [ref], other);
    await ana.app.changeSets.apply(id);
    expect((await ana.flush(ref)).receipts['duplicate']).toMatchObject({
      state: 'refused',
      told: saying(/no kind of link for duplicates.*Jira admin/),
    });
  });
});

describe.each([true, false])('duplicates marked in Linear, whose status returns by itself: %s', (duplicateReturns) => {
  it('relates them, and goes back to the status that the issue had', async () => {
    const scene = createLinearScene();
    scene.world.quirks.duplicateReturns = duplicateReturns;
    const [ref, of] = ['linear:acme/ENG-12', 'linear:acme/ENG-15'] as const;
    const status = (): string => stateOf(scene.world, scene.issue('ENG-12')).name;
    const [had, relations] = [status(), scene.world.relations.length];
    const ana = await scene.device('ana');
    for (const one of [ref, of]) await ana.open(one);
    expect(await planned(ana, [ref], of)).toEqual([' > ENG-15']);
    await ana.app.changeSets.apply(id);
    await ana.flush(ref);
    expect([status(), scene.world.relations.at(-1)?.type]).toEqual(['Duplicate', 'duplicate']);
    await undone(ana);
    await ana.flush(ref);
    expect([status(), scene.world.relations.length]).toEqual([had, relations]);
    expect(await states(ana)).toEqual(['done']);
    await assertValidLog(scene.log());
  });
});
