import { describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { newIssue } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import { createLinearScene } from './linear-scene';
import { createScene, ref } from './scene';

const day = 24 * 60 * 60_000;

describe('what a team finished lately', () => {
  it('is told by GitHub’s closed milestones, by when they were closed, without what was not planned; asked for once an hour', async () => {
    const scene = createScene();
    const { repo, world } = scene;
    const [first] = repo.milestones;
    if (!first) throw new Error('no milestone');
    repo.milestones = [4, 3, 2, 1].map((number) => ({
      ...first,
      id: world.nextId(),
      number,
      title: `Release ${number}`,
      state: number === 4 ? 'open' : 'closed',
      // The second one was closed last.
      ...(number < 4 && { closedAt: scene.now() - (number === 2 ? 1 : 10 - number) * day }),
    }));
    for (const size of [1, 2, 3, 5, 8])
      repo.labels.push({ id: world.nextId(), name: `estimate: ${size}`, color: '0', description: '' });
    const closed = (
      number: number,
      milestone: number,
      label: string[],
      reason: 'completed' | 'not_planned' = 'completed',
    ) =>
      repo.issues.push({
        ...newIssue(world, number, `Invoice ${number}`, 'ben', 'As a clerk'),
        state: 'closed',
        stateReason: reason,
        milestone,
        labels: label,
      });
    closed(10, 2, ['estimate: 5']);
    closed(11, 2, ['estimate: 3']);
    closed(12, 2, ['estimate: 8'], 'not_planned');
    closed(13, 2, []);
    closed(14, 3, ['estimate: 2']);
    closed(15, 4, ['estimate: 8']);
    const ana = await scene.device('ana');
    await ana.open(ref);
    const sent = scene.log().length;
    expect(await ana.house.paces([ref, 'github:github.com/acme/web#3'])).toEqual([
      {
        project: 'github:github.com/acme/web',
        finished: [
          { kind: 'milestone', name: 'Release 2', points: 8, without: 1 },
          { kind: 'milestone', name: 'Release 3', points: 2, without: 0 },
          { kind: 'milestone', name: 'Release 1', points: 0, without: 0 },
        ],
      },
    ]);
    await ana.house.paces([ref]);
    expect(scene.log()).toHaveLength(sent + 1);
    scene.pass(61 * 60_000);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    expect(await ana.house.paces([ref])).toEqual([{ project: 'github:github.com/acme/web', finished: [] }]);
    await assertValidLog(scene.log());
  });

  it('is told by Linear’s cycles that are over, the last first, by what was completed in them', async () => {
    const scene = createLinearScene();
    const { world } = scene;
    const issue = scene.issue('ENG-12');
    const done = world.states.find(({ teamId, type }) => teamId === issue.teamId && type === 'completed');
    const cycle = world.cycles.find(({ teamId, endsAt }) => teamId === issue.teamId && endsAt > scene.now());
    if (!done || !cycle) throw new Error('no completed state or cycle');
    const over = (id: string, number: number, ago: number) => ({
      ...cycle,
      id,
      number,
      name: `Sprint ${number}`,
      startsAt: scene.now() - (ago + 14) * day,
      endsAt: scene.now() - ago * day,
    });
    world.cycles = [cycle, over('cycle-a', 90, 20), over('cycle-b', 91, 6), over('cycle-old', 1, 400)];
    const others = world.issues.filter(({ teamId, id }) => teamId === issue.teamId && id !== issue.id).slice(0, 4);
    for (const [n, one] of others.entries())
      Object.assign(one, {
        cycleId: n < 3 ? 'cycle-a' : 'cycle-b',
        stateId: n === 0 ? issue.stateId : done.id,
        estimate: n === 1 ? undefined : n + 1,
      });
    const ben = await scene.device('ben');
    const ref12: IssueRef = 'linear:acme/ENG-12';
    await ben.open(ref12);
    expect(await ben.house.paces([ref12])).toEqual([
      {
        project: 'linear:acme/ENG',
        finished: [
          { kind: 'cycle', name: 'Sprint 91', points: 4, without: 0 },
          { kind: 'cycle', name: 'Sprint 90', points: 3, without: 1 },
        ],
      },
    ]);
    await assertValidLog(scene.log());
  });
});
