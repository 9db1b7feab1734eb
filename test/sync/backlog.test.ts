import { describe, expect, it, vi } from 'vitest';
import { type IssueRef, keyOf, projectOf } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { assertValidLog } from '../doubles/valid';
import type { Entry } from '../doubles/http/log';
import type { FaultSpec } from '../doubles/http/faults';
import { newIssue } from '../doubles/github/world/new';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createLinearScene, ref as linearIssue } from './linear-scene';
import { setUpAt } from './place';
import { createScene, ref as githubIssue, setUp, tick, up } from './scene';
import { saying } from '../telling';

/** What a double of any tracker is to this test. */
interface Place {
  project: string;
  device(name: string): Promise<Device>;
  /** Keys of the open issues that the tracker holds. */
  open(): string[];
  rename(key: string, title: string): void;
  requests(): Entry[];
  log(): Entry[];
  pass(milliseconds: number): void;
  fault(spec: FaultSpec): void;
  clearFaults(): void;
}

function github(): Place {
  const scene = createScene();
  for (let number = 10; number < 260; number += 1)
    scene.repo.issues.push(
      newIssue(scene.world, number, `Seeded ${number}`, 'cleo', 'Some text.', scene.now() - 86_400_000),
    );
  return {
    ...scene,
    project: projectOf(githubIssue),
    open: () =>
      scene.repo.issues.filter(({ state, deleted }) => state === 'open' && !deleted).map(({ number }) => `#${number}`),
    rename: (key, title) => {
      const issue = scene.repo.issues.find(({ number }) => `#${number}` === key);
      if (issue) Object.assign(issue, { title, updatedAt: scene.now() });
    },
  };
}

function linear(): Place {
  const scene = createLinearScene();
  const team = scene.issue(keyOf(linearIssue)).teamId;
  const done = new Set(
    scene.world.states.filter(({ type }) => ['completed', 'canceled', 'duplicate'].includes(type)).map(({ id }) => id),
  );
  const key = scene.world.teams.find(({ id }) => id === team)?.key ?? '';
  return {
    ...scene,
    project: projectOf(linearIssue),
    open: () =>
      scene.world.issues
        .filter(({ teamId, stateId, archivedAt }) => teamId === team && !done.has(stateId) && archivedAt === undefined)
        .map(({ number }) => `${key}-${number}`),
    rename: (name, title) => void Object.assign(scene.issue(name), { title, updatedAt: scene.now() }),
  };
}

function jira(site: 'acme' | 'dc'): Place {
  const scene = createJiraScene(site, 'token');
  return {
    ...scene,
    project: projectOf(scene.ref),
    open: () =>
      scene.project.issues
        .filter(
          ({ deleted, status }) =>
            !deleted && scene.world.statuses.find(({ id }) => id === status)?.category !== 'done',
        )
        .map(({ key }) => key),
    rename: (key, title) => {
      const issue = scene.project.issues.find((one) => one.key === key);
      if (issue) Object.assign(issue, { summary: title, updatedAt: scene.now() });
    },
  };
}

const places: Record<string, () => Place> = {
  GitHub: github,
  Linear: linear,
  'Jira Cloud': () => jira('acme'),
  'Jira Data Center': () => jira('dc'),
};

/** Reads a project to the end of what is due. */
async function read({ app }: Device, project: string): Promise<Row[]> {
  await app.backlog.read(project);
  await vi.waitFor(async () => expect(await app.rows.read(project)).toMatchObject({ state: 'done' }), 20_000);
  return app.rows.of(project);
}

/** Opens the page some minutes after the last reading. */
async function later(place: Place, { app }: Device): Promise<Row[]> {
  place.pass(6 * 60_000);
  const before = (await app.rows.read(place.project))?.began ?? 0;
  await app.backlog.open();
  await vi.waitFor(async () => {
    const { began, state } = (await app.rows.read(place.project)) ?? { began: 0, state: '' };
    expect([began > before, state]).toEqual([true, 'done']);
  }, 20_000);
  return app.rows.of(place.project);
}

const keys = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ state }) => state !== 'closed')
    .map(({ ref }) => keyOf(ref))
    .sort();

describe.each(Object.entries(places))('the backlog of %s', (_name, create) => {
  it('is read whole, asks nothing that the tracker does not know, and writes nothing', async () => {
    const place = create();
    const ana = await place.device('ana');
    place.requests();
    const rows = await read(ana, place.project);
    expect(keys(rows)).toEqual(place.open().sort());
    expect(place.requests().filter(({ method, url }) => method !== 'GET' && !/graphql/.test(url))).toEqual([]);
    assertValidLog(place.log());
  });

  it('lists no ledger, which is no work, also where the tracker keeps it open', async () => {
    const place = create();
    const ana = await place.device('ana');
    const [first] = await read(ana, place.project);
    if (!first) throw new Error('There is no issue.');
    const before = place.open().sort();
    await setUpAt(first.ref, ana);
    const rows = await later(place, ana);
    expect(keys(rows)).toEqual(before);
  });

  it('asks once where nothing changed, and then hears what did', async () => {
    const place = create();
    const ana = await place.device('ana');
    const [first] = await read(ana, place.project);
    place.requests();
    await later(place, ana);
    expect(place.requests()).toHaveLength(1);
    const key = first ? keyOf(first.ref) : '';
    place.rename(key, 'Another title by somebody else');
    const rows = await later(place, ana);
    expect(rows.find(({ ref }) => ref === first?.ref)?.title).toBe('Another title by somebody else');
    expect(keys(rows)).toEqual(place.open().sort());
  });

  it('says what is in the way, keeps what was read, and goes on with the page that was not', async () => {
    const place = create();
    const ana = await place.device('ana');
    place.fault({ kind: 'status', status: 500, match: { method: 'GET|POST' }, times: 1 });
    await ana.app.backlog.read(place.project);
    await vi.waitFor(async () => expect((await ana.app.rows.read(place.project))?.why).toEqual(saying(/\w/)), 20_000);
    place.clearFaults();
    place.pass(16 * 60_000);
    expect(keys(await read(ana, place.project))).toEqual(place.open().sort());
  });
});

describe('a backlog of several pages', () => {
  it('is read to its end by whoever goes on after any page, each issue once', async () => {
    const place = github();
    for (let pages = 1; pages <= 2; pages += 1) {
      const ana = await place.device('ana');
      let left = pages;
      const { keepPage } = ana.app.rows;
      ana.app.rows.keepPage = async (...page) => {
        await keepPage(...page);
        left -= 1;
        if (left === 0) await ana.app.backlog.stop(place.project);
      };
      await ana.app.backlog.read(place.project);
      const held = Math.min(100 * pages, place.open().length);
      await vi.waitFor(async () => expect((await ana.app.rows.of(place.project)).length).toBe(held), 20_000);
      expect((await ana.app.rows.read(place.project))?.state).toBe('stopped');
      ana.restart();
      place.requests();
      expect(keys(await read(ana, place.project))).toEqual(place.open().sort());
      expect(place.requests()).toHaveLength(3 - pages);
    }
  });

  it('stays stopped until the person says otherwise', async () => {
    const place = github();
    const ana = await place.device('ana');
    await ana.app.backlog.read(place.project);
    await ana.app.backlog.stop(place.project);
    await vi.waitFor(async () => expect((await ana.app.rows.read(place.project))?.state).toBe('stopped'), 20_000);
    place.requests();
    await ana.app.backlog.open();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(place.requests()).toEqual([]);
  });
});

describe('what is no more', () => {
  it('leaves with the next whole reading: closed, deleted, and nothing where a reading was empty', async () => {
    const scene = createScene();
    const project = projectOf(githubIssue);
    const ana = await scene.device('ana');
    expect(keys(await read(ana, project))).toEqual(['#2', '#3']);
    const [two, three] = scene.repo.issues;
    if (two) two.state = 'closed';
    if (three) three.deleted = true;
    scene.repo.issues.push(newIssue(scene.world, 9, 'New', 'cleo', 'Text.', scene.now()));
    scene.pass(25 * 3_600_000);
    const rows = await read(ana, project);
    expect(rows.map(({ ref, state }) => [keyOf(ref), state]).sort()).toEqual([
      ['#2', 'closed'],
      ['#9', 'open'],
    ]);
  });
});

describe('a row', () => {
  const rowOf = async (device: Device, ref: IssueRef): Promise<Row | undefined> =>
    (await device.app.rows.of(projectOf(ref))).find((row) => row.ref === ref);

  it('follows what this person says and what teammates said', async () => {
    const scene = createScene();
    const [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
    await setUp(ana, ben);
    await read(ana, projectOf(githubIssue));
    expect(await rowOf(ana, githubIssue)).toMatchObject({ reactions: { '+1': 0, ready: 0 }, turn: 'author' });
    await ben.say(githubIssue, { kind: 'ready', on: true });
    await ben.say(githubIssue, tick);
    await ben.say(githubIssue, up);
    await ben.flush(githubIssue);
    scene.pass(60_000);
    await ana.open(githubIssue);
    await ana.app.backlog.open();
    await vi.waitFor(
      async () =>
        expect(await rowOf(ana, githubIssue)).toMatchObject({
          reactions: { ready: 1, names: { ready: ['ben'] } },
        }),
      20_000,
    );
  });
});
