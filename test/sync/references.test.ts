import { beforeEach, describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { newIssue } from '../doubles/github/world/new';
import { setRules, votes } from './ballot';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createScene, ref, type Scene, setUp } from './scene';
import { saying } from '../telling';

const day = 24 * 3_600_000;
let scene: Scene;
let ana: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  await setUp(ana);
  setRules(scene, { scale: ['3', '5', '8'], contributors: ['ben'] });
  scene.pass(61 * 60_000);
});

/** Finished issues of a size, and how many days each took. */
async function finished(from: number, size: string, days: readonly number[], stateReason = 'completed'): Promise<void> {
  const name = `estimate: ${size}`;
  scene.repo.labels.push({ id: from, name, color: 'ededed', description: '' });
  for (const [at, took] of days.entries()) {
    const number = from + at;
    const issue = newIssue(scene.world, number, `Finished ${number}`, 'cleo', 'It was done.', scene.now() - took * day);
    scene.repo.issues.push(
      Object.assign(issue, { state: 'closed', stateReason, closedAt: scene.now(), labels: [name] }),
    );
    const closed: IssueRef = `github:github.com/acme/web#${number}`;
    await ana.open(closed);
  }
  await ana.soon();
}

describe('what sizes took', () => {
  it('is told to nobody who has not voted, and then by what was finished, not by what was given up', async () => {
    await finished(50, '3', [1, 2, 3]);
    await finished(60, '5', [6, 8, 10]);
    await finished(70, '5', [300, 300, 300, 300], 'not_planned');
    expect((await ana.open(ref)).estimate?.took).toBeUndefined();
    await votes(ana, ref, '5');
    expect((await ana.shown(ref)).estimate?.took).toEqual(
      saying('What our sizes took: 3: 2 days, mostly 1.5 to 2.5 (3 issues); 5: 8 days, mostly 7 to 9 (3 issues).'),
    );
    await votes(ana, ref, null);
    expect((await ana.shown(ref)).estimate?.took).toBeUndefined();
  });
});

describe.each(['acme', 'dc'] as const)('an issue of Jira (%s)', (site) => {
  it('was finished from its creation to its resolution, and is not while it is open', async () => {
    const jira = createJiraScene(site, 'token');
    const bea = await jira.device('ana');
    const finishedOf = async () => {
      await bea.open(jira.ref);
      return (await bea.app.store.issue(jira.ref))?.text.facts.finished;
    };
    expect(await finishedOf()).toBeUndefined();
    const issue = jira.project.issues.find(({ key }) => jira.ref.endsWith(`/${key}`)) ?? expect.fail('no issue');
    const done = jira.world.statuses.find(({ category }) => category === 'done') ?? expect.fail('no status');
    Object.assign(issue, { status: done.id, updatedAt: jira.now() });
    jira.pass(61 * 60_000);
    const finished = await finishedOf();
    expect(Date.parse(finished?.from ?? '')).toBeLessThan(Date.parse(finished?.at ?? ''));
  });
});
