import { beforeEach, describe, expect, it } from 'vitest';
import type { IssueRef } from '@/utils/model/ref';
import { newIssue } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createJiraScene } from './jira-scene';
import { createScene, type Scene } from './scene';

const id = 'change-set-1';
const numbers = [2, 3, 4, 5];
const refs = numbers.map((number): IssueRef => `github:github.com/acme/web#${number}`);
const [first = 'github:'] = refs;
let scene: Scene;
let ana: Device;

const assignees = (): string[] =>
  numbers.map((number) => (scene.repo.issues.find((one) => one.number === number)?.assignees ?? []).join(' '));
const give = async (to: string | null): Promise<string[]> => {
  const { parts } = await ana.app.changeSets.plan(id, refs, { kind: 'assign', to });
  return parts.map(({ before, after, cannot }) => cannot ?? `${before} > ${after}`);
};
const apply = async (): Promise<void> => {
  await ana.app.changeSets.apply(id);
  await ana.flush(first);
};
const undo = async (): Promise<void> => {
  await ana.app.changeSets.undo(id);
  await ana.app.changeSets.settled();
  await ana.flush(first);
};

describe('giving many issues to somebody at once', () => {
  beforeEach(async () => {
    scene = createScene();
    for (const number of [4, 5]) scene.repo.issues.push(newIssue(scene.world, number, `Invoice ${number}`, 'ben', ''));
    const had = [[], ['ben'], ['cleo'], ['ben', 'cleo']];
    numbers.forEach((number, n) =>
      Object.assign(scene.repo.issues.find((one) => one.number === number) ?? {}, { assignees: had[n] }),
    );
    ana = await scene.device('ana');
    for (const one of refs) await ana.open(one);
  });

  it('asks once a project, and offers oneself first', async () => {
    const before = scene.log().length;
    const { people } = await ana.app.changeSets.choices(refs, 'assign');
    expect(people.slice(0, 2)).toEqual(['@me', expect.any(String)]);
    expect(people).toContain('ben');
    expect((await ana.app.changeSets.choices(refs, 'assign', 'cle')).people).toEqual(['cleo']);
    expect(scene.log().length - before).toBe(2);
  });

  it('adds them where a tracker holds many, and undoing takes off them alone', async () => {
    expect(await give('Ben')).toEqual([' > Ben', 'already', 'cleo > Ben', 'already']);
    await apply();
    expect(assignees()).toEqual(['ben', 'ben', 'cleo ben', 'ben cleo']);
    await undo();
    expect(assignees()).toEqual(['', 'ben', 'cleo', 'ben cleo']);
    await assertValidLog(scene.log());
  });

  it('gives them to oneself and to nobody, but takes none of several off', async () => {
    expect(await give('nobody-of-that-name')).toEqual(Array(4).fill('no-such-person'));
    expect(await give('@me')).toEqual([' > @me', 'ben > @me', 'cleo > @me', 'ben, cleo > @me']);
    expect(await give(null)).toEqual(['already', 'ben > ', 'cleo > ', 'several-people']);
    await apply();
    expect(assignees()).toEqual(['', '', '', 'ben cleo']);
    await undo();
    expect(assignees()).toEqual(['', 'ben', 'cleo', 'ben cleo']);
  });
});

it('gives a Jira issue to one person, and undoing gives it back to whom it was taken from', async () => {
  const jira = createJiraScene('dc', 'session');
  const issue = jira.project.issues.find(({ key }) => key === 'WEB-2') ?? expect.fail('no WEB-2');
  issue.assignee = 'ana';
  const device = await jira.device('ana');
  await device.open(jira.ref);
  const { people } = await device.app.changeSets.choices([jira.ref], 'assign', 'dan');
  await device.app.changeSets.plan(id, [jira.ref], { kind: 'assign', to: people[0] ?? 'nobody' });
  await device.app.changeSets.apply(id);
  await device.flush(jira.ref);
  expect(issue.assignee).toBe('dan');
  await device.app.changeSets.undo(id);
  await device.app.changeSets.settled();
  const { receipts } = await device.flush(jira.ref);
  expect(issue.assignee, JSON.stringify(receipts)).toBe('ana');
});
