import { describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { reviewStateOf, type ReviewStep } from '@/utils/model/review/state';
import { saying } from '../telling';
import { stateOf } from '../doubles/linear/world/world';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createJiraScene, setUpJira } from './jira-scene';
import { createLinearScene } from './linear-scene';
import { setUpAt } from './place';

const day = 24 * 60 * 60_000;
let sets = 0;

async function plan(device: Device, refs: readonly IssueRef[], step: ReviewStep): Promise<string> {
  const id = `review-there-${(sets += 1)}`;
  await device.app.changeSets.plan(id, refs, { kind: 'review', step });
  return id;
}
const parts = async (device: Device, id: string) =>
  ((await device.app.changeSets.all()).find((set) => set.id === id) ?? expect.fail('no change set')).parts;
const shown = async (device: Device, id: string) =>
  (await parts(device, id)).map(({ before, after, cannot }) => cannot ?? `${before} > ${after}`);
async function apply(device: Device, ref: IssueRef, id: string): Promise<void> {
  await device.app.changeSets.apply(id);
  await device.flush(ref);
}
async function looked(device: Device, refs: readonly IssueRef[]): Promise<void> {
  for (const ref of refs) await device.open(ref);
  await device.soon();
  await device.app.refreshRows(refs);
}
const states = async (device: Device, refs: readonly IssueRef[], now: number) =>
  (await device.app.rows.get(refs)).map((row) => reviewStateOf(row, now));

describe.each([
  ['acme', 'token'],
  ['dc', 'session'],
] as const)('the quarterly review on Jira (%s)', (site, way) => {
  const begin = async () => {
    const scene = createJiraScene(site, way);
    const { project, ref, other } = scene;
    const refs = [ref, other];
    const issue = (key: string) => project.issues.find((one) => one.key === key) ?? expect.fail(`no issue ${key}`);
    for (const key of ['WEB-2', 'WEB-3'])
      Object.assign(issue(key), { updatedAt: scene.now() - 200 * day, comments: [], status: '10000' });
    const ana = await scene.device('ana');
    await setUpJira(scene, ana);
    await looked(ana, refs);
    return { scene, refs, ref, issue, ana };
  };

  it('labels, and closes in the one status in which the workflow lets an issue end', async () => {
    const { scene, refs, ref, issue, ana } = await begin();
    const label = await plan(ana, refs, 'label');
    expect(await shown(ana, label)).toEqual([' > dormant', ' > dormant']);
    expect((await parts(ana, label))[0]?.tracker.tells).toEqual(saying(/Jira emails/));
    await apply(ana, ref, label);
    expect(refs.map((one) => issue(one.split('/').at(-1) ?? '').labels.includes('dormant'))).toEqual([true, true]);
    scene.pass(31 * day);
    await looked(ana, refs);
    expect(await states(ana, refs, scene.now())).toEqual(['closable', 'closable']);
    // From “To Do” the workflow knows one end; from work under way two, of which one says that it was done.
    issue('WEB-3').status = '3';
    const close = await plan(ana, refs, 'close');
    expect(await shown(ana, close)).toEqual(['To Do > Rejected', 'several-closings']);
    await apply(ana, ref, close);
    expect(issue('WEB-2').status).toBe('10004');
    await assertValidLog(scene.log());
  });

  it('says of each issue what keeps Jira from closing it', async () => {
    const { scene, refs, ref, issue, ana } = await begin();
    await apply(ana, ref, await plan(ana, refs, 'label'));
    scene.pass(31 * day);
    await looked(ana, refs);
    const { project } = scene;
    const wants = { id: 'resolution', name: 'Resolution' };
    const { transitions } = project.workflow;
    project.workflow = {
      ...project.workflow,
      transitions: transitions.map((one) => (one.to === '10004' ? { ...one, wants } : one)),
    };
    // A status that is an end already leads to none.
    issue('WEB-3').status = '10002';
    project.workflow.transitions = project.workflow.transitions.map((one) => ({
      ...one,
      ...(one.from?.includes('10002') && { from: one.from.filter((id) => id !== '10002') }),
    }));
    expect(await shown(ana, await plan(ana, refs, 'close'))).toEqual(['closing-wants', 'no-closing']);
  });
});

describe('the quarterly review in Linear', () => {
  it('labels in silence, and closes in the state for what is given up', async () => {
    const scene = createLinearScene();
    const refs = ['linear:acme/ENG-12', 'linear:acme/ENG-15'] as const;
    const [ref] = refs;
    for (const key of ['ENG-12', 'ENG-15']) {
      scene.issue(key).updatedAt = scene.now() - 200 * day;
      scene.world.comments = scene.world.comments.filter(({ issueId }) => issueId !== scene.issue(key).id);
    }
    const status = (key: string): string => stateOf(scene.world, scene.issue(key)).name;
    const had = status('ENG-12');
    const ana = await scene.device('ana');
    await setUpAt(ref, ana);
    await looked(ana, refs);
    await apply(ana, ref, await plan(ana, refs, 'label'));
    scene.pass(31 * day);
    await looked(ana, refs);
    expect(await states(ana, refs, scene.now())).toEqual(['closable', 'closable']);
    const close = await plan(ana, refs, 'close');
    expect(await shown(ana, close)).toEqual([`${had} > Canceled`, `${status('ENG-15')} > Canceled`]);
    await apply(ana, ref, close);
    expect([status('ENG-12'), status('ENG-15')]).toEqual(['Canceled', 'Canceled']);
    await ana.app.changeSets.undo(close);
    await ana.app.changeSets.settled();
    await ana.flush(ref);
    expect(status('ENG-12')).toBe(had);
    await assertValidLog(scene.log());
  });
});
