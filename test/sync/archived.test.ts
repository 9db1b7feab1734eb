import { describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, ref as linearRef } from './linear-scene';
import { createScene, ref } from './scene';
import { saying } from '../telling';

/** What a screen says can be done to an issue: to its place, its reactions, its discussion. */
async function blocked(device: Device, of: IssueRef) {
  const { workflow, reactions } = await device.open(of);
  const { blocked: discussion } = await device.app.discussions.show(of);
  return [workflow.blocked, reactions.find(({ kind }) => kind === '+1')?.blocked, discussion];
}

describe('an issue that nothing can be changed of', () => {
  it.each([
    ['archived', false, /archived in Linear.*restore/],
    ['deleted', true, /deleted in Linear.*restore/],
  ])('is said to be %s in Linear, and what would be refused is not offered', async (_, trashed, words) => {
    const scene = createLinearScene();
    const ana = await scene.device('ana');
    expect(await blocked(ana, linearRef)).toEqual([undefined, undefined, undefined]);
    const issue = scene.issue('ENG-12');
    Object.assign(issue, { archivedAt: scene.now(), updatedAt: scene.now() + 1, trashed });
    const says = expect.stringMatching(words);
    expect(await blocked(ana, linearRef)).toEqual([saying(says), saying(says), saying(says)]);
    Object.assign(issue, { archivedAt: undefined, updatedAt: scene.now() + 2, trashed: undefined });
    expect(await blocked(ana, linearRef)).toEqual([undefined, undefined, undefined]);
    assertValidLog(scene.log());
  });

  it('is said to be archived in Jira Data Center, and is not once it is restored', async () => {
    const scene = createJiraScene('dc', 'session');
    const ana = await scene.device('ana');
    const issue = scene.project.issues.find(({ key }) => key === 'WEB-2') ?? expect.fail('no issue');
    expect(await blocked(ana, scene.ref)).toEqual([undefined, undefined, undefined]);
    Object.assign(issue, { archived: true });
    const says = expect.stringMatching(/archived in Jira.*admin/);
    // 👍 is kept in the ledger, which can be written to.
    expect(await blocked(ana, scene.ref)).toEqual([saying(says), undefined, saying(says)]);
    Object.assign(issue, { archived: false });
    expect(await blocked(ana, scene.ref)).toEqual([undefined, undefined, undefined]);
    assertValidLog(scene.log());
  });

  it('is said to be in an archived repository of GitHub', async () => {
    const scene = createScene();
    const ana = await scene.device('ana');
    scene.repo.archived = true;
    const says = expect.stringMatching(/repository is archived.*admin/);
    expect(await blocked(ana, ref)).toEqual([saying(says), saying(says), saying(says)]);
  });
});
