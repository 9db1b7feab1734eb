import { describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { newIssue } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import { createJiraScene } from './jira-scene';
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
    expect(await ana.app.paces([ref, 'github:github.com/acme/web#3'])).toEqual([
      {
        project: 'github:github.com/acme/web',
        finished: [
          { kind: 'milestone', name: 'Release 2', points: 8, without: 1 },
          { kind: 'milestone', name: 'Release 3', points: 2, without: 0 },
          { kind: 'milestone', name: 'Release 1', points: 0, without: 0 },
        ],
      },
    ]);
    await ana.app.paces([ref]);
    expect(scene.log()).toHaveLength(sent + 1);
    scene.pass(61 * 60_000);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    expect(await ana.app.paces([ref])).toEqual([{ project: 'github:github.com/acme/web', finished: [] }]);
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
    expect(await ben.app.paces([ref12])).toEqual([
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

  describe.each([
    ['acme', 'token'],
    ['dc', 'session'],
  ] as const)('on Jira (%s)', (site, way) => {
    const begin = async () => {
      const scene = createJiraScene(site, way);
      const { world, project, ref: two } = scene;
      const board = world.boards.find(({ type, project: of }) => type === 'scrum' && of === 'WEB');
      const first = world.sprints.find(({ boardId, state }) => boardId === board?.id && state === 'closed');
      if (!board || !first) throw new Error('no board with a closed sprint');
      const ana = await scene.device('ana');
      await ana.open(two);
      return { scene, world, project, two, board, first, ana };
    };
    const asked = async ({ scene, ana, two }: Awaited<ReturnType<typeof begin>>) => {
      const sent = scene.log().length;
      const [pace] = await ana.app.paces([two]);
      await assertValidLog(scene.log());
      return { finished: pace?.finished, requests: scene.log().length - sent };
    };

    it('is told by the last closed sprints of the board, each issue in the one in which it was done', async () => {
      const given = await begin();
      const { scene, world, project, first } = given;
      // Sixty older ones: the last page is what counts.
      for (let n = 0; n < 63; n += 1)
        world.sprints.push({
          ...first,
          id: 5000 + n,
          name: `Sprint ${n}`,
          startAt: scene.now() - (200 - n) * day,
          endAt: scene.now() - (199 - n) * day,
        });
      Object.assign(first, { endAt: scene.now() - 500 * day });
      const active = world.sprints.find(({ boardId, state }) => boardId === first.boardId && state === 'active');
      const issues = project.issues.filter(({ labels }) => !labels.includes('grooming-ledger')).slice(0, 5);
      const places = [
        { sprint: 5062, points: 5, status: '10003' },
        { sprint: 5062, points: null, status: '10003', formerSprints: [5061] },
        { sprint: 5061, points: 3, status: '10003', formerSprints: [5060] },
        { sprint: 5060, points: 8, status: '3' },
        { sprint: active?.id, points: 13, status: '10003', formerSprints: [5062] },
      ];
      for (const issue of project.issues) Object.assign(issue, { sprint: undefined });
      for (const [n, issue] of issues.entries()) Object.assign(issue, places[n]);
      expect(await asked(given)).toEqual({
        finished: [
          { kind: 'sprint', name: 'Sprint 62', points: 5, without: 1 },
          { kind: 'sprint', name: 'Sprint 61', points: 3, without: 0 },
          { kind: 'sprint', name: 'Sprint 60', points: 0, without: 0 },
        ],
        // Boards, what this one estimates with, two pages of sprints, issues.
        requests: 5,
      });
    });

    it('is not known without a board, without an estimate in points, or without a sprint that is over', async () => {
      const given = await begin();
      const { scene, world, board, first } = given;
      const again = async (change: () => unknown) => {
        change();
        scene.pass(61 * 60_000);
        return (await asked(given)).finished;
      };
      const mine = world.boards.filter(({ project }) => project === 'WEB');
      for (const one of mine) if (one !== board) world.boards.splice(world.boards.indexOf(one), 1);
      expect(await again(() => void (board.estimates = 'timeoriginalestimate'))).toEqual([]);
      expect(await again(() => void (board.estimates = undefined))).toEqual([]);
      expect(await again(() => Object.assign(board, { estimates: world.pointsField }))).toHaveLength(1);
      expect(await again(() => void (first.state = 'active'))).toEqual([]);
      expect(await again(() => void world.boards.splice(world.boards.indexOf(board), 1))).toEqual([]);
    });
  });
});
