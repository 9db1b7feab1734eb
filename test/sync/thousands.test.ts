import { describe, expect, it, vi } from 'vitest';
import { projectOf } from '@/utils/model/ref';
import { crowdGithub, crowdJira, crowdLinear } from '../doubles/crowd';
import type { Entry } from '../doubles/http/log';
import { limits } from '../bench/backlog-limits';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, ref as linearIssue } from './linear-scene';
import { createScene, ref as githubIssue } from './scene';

/** A fifth of what the goals of the backlog speak of, so a fifth of the requests; the bench reads them all. */
const share = 1 / 5;
const many = 10_000 * share;

interface Crowd {
  project: string;
  device(name: string): Promise<Device>;
  requests(): Entry[];
  pass(milliseconds: number): void;
}

const crowds: Record<string, { create(): Crowd; most: number }> = {
  GitHub: {
    create: () => {
      const scene = createScene();
      crowdGithub(scene.world, many);
      return { ...scene, project: projectOf(githubIssue) };
    },
    most: limits.requests.github,
  },
  'Jira Cloud': {
    create: () => {
      const scene = createJiraScene('acme', 'token');
      crowdJira(scene.world, many);
      return { ...scene, project: projectOf(scene.ref) };
    },
    most: limits.requests.jira,
  },
  Linear: {
    create: () => {
      const scene = createLinearScene();
      crowdLinear(scene.world, many);
      return { ...scene, project: projectOf(linearIssue) };
    },
    most: limits.requests.linear,
  },
};

describe.each(Object.entries(crowds))('thousands of issues of %s', (name, { create, most }) => {
  it('are read in few requests, and one more tells that nothing changed', async () => {
    const crowd = create();
    const { app } = await crowd.device('ana');
    const done = (): Promise<unknown> =>
      vi.waitFor(async () => expect(await app.rows.read(crowd.project)).toMatchObject({ state: 'done' }), 50_000);
    crowd.requests();
    await app.backlog.read(crowd.project);
    await done();
    const first = crowd.requests();
    const points = first.reduce((sum, { answerHeaders }) => sum + Number(answerHeaders['x-complexity'] ?? 0), 0);
    console.log(`${name}: ${first.length} requests${points > 0 ? `, ${points} points` : ''} for ${many} issues`);
    expect(points).toBeLessThanOrEqual(limits.points * share);
    expect((await app.rows.of(crowd.project)).length).toBeGreaterThanOrEqual(many);
    expect(first.length).toBeLessThanOrEqual(most * share);
    crowd.pass(6 * 60_000);
    await app.backlog.read(crowd.project);
    await done();
    const again = crowd.requests();
    expect(again.map(({ method, url }) => `${method} ${url}`)).toHaveLength(1);
  });
});
