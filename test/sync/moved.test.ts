import { describe, expect, it } from 'vitest';
import { adf } from '@/utils/ledger/adf';
import { entryKeyOf } from '@/utils/model/entry-key';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import { Dexie } from 'dexie';
import type { View } from '@/utils/model/view';
import { Database } from '@/utils/store/database';
import { transfer } from '../doubles/github/acts/transfer';
import { seedRepo } from '../doubles/github/seed/repos';
import type { Device } from './device';
import { createJiraScene, setUpJira } from './jira-scene';
import { createScene, namesIn, ready, ref as githubRef, setUp } from './scene';
import { saying } from '../telling';
import 'fake-indexeddb/auto';
import * as linear from './linear-scene';

interface Case {
  ref: IssueRef;
  ana: Device;
  ben: Device;
  /** One who comes later, and never opened the issue where it was. */
  cleo(): Promise<Device>;
  pass(milliseconds: number): void;
  /** Moves the issue to another project; gives what it is called there. */
  move(): IssueRef;
  /** How many comments all ledgers of the project that it came from have. */
  written(): number;
}

async function onGithub(): Promise<Case> {
  const scene = createScene();
  const other = scene.world.repos.find(({ name }) => name !== 'web') ?? seedRepo(scene.world, 'ops', 'Operations', {});
  other.issues = [];
  const [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await setUp(ana, ben);
  return {
    ref: githubRef,
    ana,
    ben,
    cleo: () => scene.device('cleo'),
    pass: scene.pass,
    move: () => `github:github.com/${other.owner}/${other.name}#${transfer(scene.repo, 2, other).number}`,
    written: () => scene.ledgers().flatMap(({ comments }) => comments).length,
  };
}

async function onJira(): Promise<Case> {
  const scene = createJiraScene('acme', 'token');
  const [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await setUpJira(scene, ana, ben);
  const other = scene.world.projects.find(({ key, kind }) => key !== 'WEB' && kind === 'software');
  const issue = scene.project.issues.find(({ key }) => key === entryKeyOf(scene.ref));
  if (!other || !issue) throw new Error('no other project');
  // One that lacks something, so that there is a check to waive.
  Object.assign(issue, { description: adf.sentence('Export.') });
  return {
    ref: scene.ref,
    ana,
    ben,
    cleo: () => scene.device('cleo'),
    pass: scene.pass,
    move: () => {
      scene.project.issues = scene.project.issues.filter((one) => one !== issue);
      other.issues.push(issue);
      issue.formerKeys.push(issue.key);
      issue.key = `${other.key}-977`;
      return `jira:acme.atlassian.net/${issue.key}`;
    },
    written: () => scene.ledgers().flatMap(({ comments }) => comments).length,
  };
}

async function onLinear(): Promise<Case> {
  const scene = linear.createLinearScene();
  const [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await linear.setUp(ana, ben);
  const other = scene.world.teams.find(({ key }) => key !== 'ENG');
  const issue = scene.issue(entryKeyOf(linear.ref));
  const [ledger] = scene.ledgers();
  if (!other) throw new Error('no other team');
  return {
    ref: linear.ref,
    ana,
    ben,
    cleo: () => scene.device('cleo'),
    pass: scene.pass,
    move: () => {
      issue.previousIdentifiers.push(`ENG-${issue.number}`);
      Object.assign(issue, { teamId: other.id, number: 977 });
      return `linear:acme/${other.key}-977`;
    },
    written: () => scene.world.comments.filter(({ issueId }) => issueId === ledger?.id).length,
  };
}

const failingIn = (view: View): string => view.checks.find(({ verdict }) => verdict === 'fail')?.id ?? 'none fails';

describe.each([
  ['GitHub', onGithub],
  ['Jira', onJira],
  ['Linear', onLinear],
] as const)('an issue that was moved, on %s,', (_, create) => {
  it('keeps ✅, waivers and votes, also for whoever never saw it where it was', async () => {
    const { ref, ana, ben, cleo, pass, move } = await create();
    const failing = failingIn(await ana.open(ref));
    await ana.say(ref, ready);
    await ana.say(ref, { kind: 'waive', check: failing, reason: 'None needed.' });
    await ana.say(ref, { kind: 'vote', ballot: '1', value: '5' });
    await ana.flush(ref);
    await ben.open(ref);
    const name = (await ana.shown(ref)).reactions.find(({ kind }) => kind === 'ready')?.team[0]?.name ?? '';
    const now = move();
    pass(60_000);
    for (const device of [ana, ben, await cleo()]) {
      const view = await device.open(now);
      expect(namesIn(view, 'ready')).toEqual([name]);
      expect(view.checks.find(({ id }) => id === failing)?.verdict).toBe('waived');
      expect(view.estimate?.votes.map((vote) => vote.name)).toEqual([name]);
      expect(view.notices).toEqual([]);
    }
    expect((await ana.shown(now)).estimate?.mine).toMatchObject({ state: 'sealed', value: '5' });
  });

  it('is written about under its new name with the next change, and not before', async () => {
    const { ref, ana, ben, pass, move, written } = await create();
    await ana.say(ref, ready);
    await ana.flush(ref);
    const now = move();
    await ana.open(now);
    await ana.app.actions.setup(now);
    await ana.flush(now);
    const place = { person: (await ana.app.accounts.all())[0]?.person.id ?? '', project: projectOf(now) };
    expect(await ana.app.said.entries(place.person, place.project)).toEqual({});
    const before = written();
    const failing = failingIn(await ana.shown(now));
    await ana.say(now, { kind: 'waive', check: failing, reason: 'None needed.' });
    expect((await ana.flush(now)).receipts).toMatchObject({
      ready: { state: 'saved' },
      [`waive:${failing}`]: { state: 'saved' },
    });
    expect(written()).toBe(before);
    pass(60_000);
    const view = await ben.open(now);
    expect(view.checks.find(({ id }) => id === failing)?.verdict).toBe('waived');
    await ana.say(now, { kind: 'ready', on: false });
    await ana.flush(now);
    pass(60_000);
    expect(namesIn(await ben.open(now), 'ready')).toEqual([]);
  });

  it('keeps drafts, and what was seen when it was looked at last', async () => {
    const { ref, ana, ben, pass, move } = await create();
    await ana.app.store.draft(ref, 'comment', 'Half a thought', 1);
    await ben.app.lastSeen.look(ref, true);
    const now = move();
    await ana.open(now);
    expect(await ana.app.store.drafts(now)).toEqual({ comment: 'Half a thought' });
    await ben.open(now);
    const person = (await ben.app.accounts.all())[0]?.person.id ?? '';
    expect(await ben.app.store.lastSeen(person, now)).toBeDefined();
    pass(60_000);
    await ana.open(now);
    expect(await ana.app.store.drafts(now)).toEqual({ comment: 'Half a thought' });
  });

  it('has votes opened that were sealed under its former name', async () => {
    const { ref, ana, ben, pass, move } = await create();
    await ana.say(ref, { kind: 'vote', ballot: '1', value: '5' });
    await ana.flush(ref);
    const now = move();
    await ana.open(now);
    await ana.app.actions.setup(now);
    await ben.open(now);
    await ben.app.actions.join(now);
    await ben.say(now, { kind: 'reveal', ballot: '1' });
    await ben.flush(now);
    pass(60_000);
    await ana.open(now);
    await ana.flush(now);
    pass(60_000);
    const { votes, phase } = (await ben.open(now)).estimate ?? {};
    expect([phase, votes?.map(({ value, fault }) => [value, fault])]).toEqual(['revealed', [['5', undefined]]]);
  });
});

describe('an issue of GitHub that was transferred', () => {
  it('says that more may have been said, where nobody can tell what it was called', async () => {
    const scene = createScene();
    const other =
      scene.world.repos.find(({ name }) => name !== 'web') ?? seedRepo(scene.world, 'ops', 'Operations', {});
    other.issues = [];
    const moved = transfer(scene.repo, 2, other);
    scene.repo.issues = scene.repo.issues.filter(({ number }) => number !== 2);
    const ana = await scene.device('ana');
    const view = await ana.open(`github:github.com/${other.owner}/${other.name}#${moved.number}`);
    expect(view.notices).toEqual([
      { id: 'moved', told: saying(/moved here from acme\/web\. What was said .* cannot be found/) },
    ]);
  });
});

describe('the database', () => {
  it('of an earlier Tend opens, and its issues can be found by their ids from the next reading on', async () => {
    const old = new Dexie('moved-upgrade');
    old.version(5).stores({ issues: 'ref, readAt', hosts: 'host' });
    const row = { ref: githubRef, text: { ref: githubRef, title: 'x' }, readAt: 1 };
    await old.table('issues').put(row);
    old.close();
    const db = new Database('moved-upgrade');
    expect(await db.issues.get(githubRef)).toEqual(row);
    await db.issues.update(githubRef, { id: 'I_1' });
    expect(await db.issues.where({ id: 'I_1' }).count()).toBe(1);
    db.close();
  });
});
