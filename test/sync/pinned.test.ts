import { describe, expect, it } from 'vitest';
import { adf } from '@/utils/ledger/adf';
import { markdown } from '@/utils/ledger/markdown';
import { policyBody } from '@/utils/ledger/policy';
import type { Policy } from '@/utils/model/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import { type IssueRef, projectOf } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import { newIssue } from '../doubles/github/world/new';
import { createDevice, type Device } from './device';
import { createJiraScene, setUpJira } from './jira-scene';
import * as linear from './linear-scene';
import { createScene, ready, ref as githubRef, setUp } from './scene';
import { saying } from '../telling';

/** One tracker, as far as these tests need it. */
interface Case {
  ref: IssueRef;
  ana: Device;
  ben: Device;
  pass(milliseconds: number): void;
  /** The ledger's key for people. */
  key: string;
  /** Somebody labels an older issue as ledger, and writes rules into it; gives its key. */
  label(rules: Policy): string;
  takeLabelOff(): void;
  remove(): void;
  /** Moves the ledger into another project; gives its name there. */
  move(): string;
  /** How many comments are in the ledger, and in the issue that somebody labelled. */
  written(): { ledger: number; other: number };
}

const loose: Policy = { ...defaultPolicy(), checks: { criteria: { level: 'off' }, story: { level: 'off' } } };

async function onGithub(): Promise<Case> {
  const scene = createScene();
  const [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await setUp(ana, ben);
  const [ledger] = scene.ledgers();
  if (!ledger) throw new Error('no ledger');
  const decoy = newIssue(scene.world, 1, 'An older issue', 'dan', '');
  scene.repo.issues.push(decoy);
  return {
    ref: githubRef,
    ana,
    ben,
    pass: scene.pass,
    key: '#4',
    label: (rules) => {
      Object.assign(decoy, { labels: ['grooming-ledger'], body: String(policyBody(rules, markdown)) });
      return '#1';
    },
    takeLabelOff: () => void (ledger.labels = []),
    remove: () => void (ledger.deleted = true),
    move: () => {
      const other = scene.world.repos.find(({ name }) => name !== 'web') ?? { ...scene.repo, id: 777, name: 'ops' };
      if (other.id === 777) scene.world.repos.push(other);
      other.issues = [{ ...ledger, number: 3 }];
      const name = `acme/${other.name}`;
      ledger.movedTo = `${name}#3`;
      return `${name}#3`;
    },
    written: () => ({ ledger: ledger.comments.length, other: decoy.comments.length }),
  };
}

async function onJira(): Promise<Case> {
  const scene = createJiraScene('acme', 'token');
  const [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await setUpJira(scene, ana, ben);
  const [ledger] = scene.ledgers();
  const decoy = scene.project.issues.find(({ key }) => key === 'WEB-1');
  if (!ledger || !decoy) throw new Error('no ledger');
  return {
    ref: scene.ref,
    ana,
    ben,
    pass: scene.pass,
    key: ledger.key,
    label: (rules) => {
      decoy.labels.push('grooming-ledger');
      Object.assign(decoy, { description: policyBody(rules, adf) });
      return decoy.key;
    },
    takeLabelOff: () => void (ledger.labels = []),
    remove: () => void (ledger.deleted = true),
    move: () => {
      const other = scene.world.projects.find(({ key, kind }) => key !== 'WEB' && kind === 'software');
      if (!other) throw new Error('no other project');
      scene.project.issues = scene.project.issues.filter((one) => one !== ledger);
      other.issues.push(ledger);
      ledger.formerKeys.push(ledger.key);
      ledger.key = `${other.key}-977`;
      return ledger.key;
    },
    written: () => ({ ledger: ledger.comments.length, other: decoy.comments.length }),
  };
}

async function onLinear(): Promise<Case> {
  const scene = linear.createLinearScene();
  const [ana, ben] = [await scene.device('ana'), await scene.device('ben')];
  await linear.setUp(ana, ben);
  const [ledger] = scene.ledgers();
  if (!ledger) throw new Error('no ledger');
  const decoy = scene.issue('ENG-7');
  const written = (id: string): number => scene.world.comments.filter(({ issueId }) => issueId === id).length;
  const before = written(decoy.id);
  return {
    ref: linear.ref,
    ana,
    ben,
    pass: scene.pass,
    key: `ENG-${ledger.number}`,
    label: (rules) => {
      decoy.labelIds.push(...ledger.labelIds);
      decoy.description = String(policyBody(rules, markdown));
      return 'ENG-7';
    },
    takeLabelOff: () => void (ledger.labelIds = []),
    remove: () => void Object.assign(ledger, { trashed: true, archivedAt: scene.now() }),
    move: () => {
      const other = scene.world.teams.find(({ key }) => key !== 'ENG');
      if (!other) throw new Error('no other team');
      ledger.previousIdentifiers.push(`ENG-${ledger.number}`);
      ledger.teamId = other.id;
      ledger.number = 977;
      return `${other.key}-977`;
    },
    written: () => ({ ledger: written(ledger.id), other: written(decoy.id) - before }),
  };
}

const hour = 61 * 60_000;

describe.each([
  ['GitHub', onGithub],
  ['Jira', onJira],
  ['Linear', onLinear],
] as const)('the ledger that a person joined, on %s', (_, create) => {
  const checked = (view: View): string[] =>
    view.checks.map(({ id }) => id).filter((id) => id === 'criteria' || id === 'story');

  it('stays theirs when somebody labels another issue: nothing is written there, and its rules do not count', async () => {
    const { ref, ana, pass, key, label, written } = await create();
    const before = written();
    const other = label(loose);
    pass(hour);
    const view = await ana.open(ref);
    expect(checked(view)).toEqual(['story', 'criteria']);
    expect(view.sync.notice).toMatchObject({
      told: [saying(new RegExp(`${other} is labelled .*Yours stays ${key}`))],
      instead: [other],
      means: saying(/team's rules/),
    });
    await ana.say(ref, ready);
    await ana.flush(ref);
    expect(written()).toEqual({ ledger: before.ledger + 1, other: 0 });
    const rules = await ana.app.rules.read(projectOf(ref));
    expect(rules?.policy.checks).toEqual({});
    expect(rules?.notice?.instead).toEqual([other]);
  });

  it('is exchanged when the person says so', async () => {
    const { ref, ana, ben, pass, label, written } = await create();
    await ana.say(ref, ready);
    await ana.flush(ref);
    const other = label(loose);
    pass(hour);
    await ana.open(ref);
    await ana.app.actions.join(ref, other);
    await ana.flush(ref);
    expect(written().other).toBe(1);
    expect(checked(await ana.shown(ref))).toEqual([]);
    expect(checked(await ben.open(ref)), 'for nobody else').toEqual(['story', 'criteria']);
    await expect(ana.app.actions.join(ref, 'NO-1')).rejects.toMatchObject({ kind: 'gone' });
  });

  it('stays theirs without its label, and that is said', async () => {
    const { ref, ana, pass, key, takeLabelOff, label, written } = await create();
    const before = written();
    takeLabelOff();
    label(loose);
    pass(hour);
    expect((await ana.open(ref)).sync.notice?.told[0]).toEqual(saying(new RegExp(`label .* taken off ${key}`)));
    await ana.say(ref, ready);
    await ana.flush(ref);
    expect(written()).toEqual({ ledger: before.ledger + 1, other: 0 });
  });

  it('has no heir when it is deleted: what is said stays here, and the rules stay', async () => {
    const { ref, ana, pass, key, remove, label, written } = await create();
    await ana.say(ref, ready);
    await ana.flush(ref);
    const other = label(loose);
    remove();
    pass(hour);
    const view = await ana.open(ref);
    expect(view.sync).toMatchObject({
      state: 'unset',
      notice: {
        told: expect.arrayContaining([saying(expect.stringContaining(`${key} was deleted`))]),
        instead: [other],
      },
    });
    expect(checked(view)).toEqual(['story', 'criteria']);
    expect(view.receipts['ready']?.state).toBe('here');
    await ana.say(ref, { kind: 'waive', check: 'documents', reason: 'None needed.' });
    await ana.app.sync.runAll();
    await expect(ana.app.actions.setup(ref), 'nor by setting up').rejects.toMatchObject({
      told: saying(/labelled as a grooming ledger/),
    });
    expect(written().other).toBe(0);
    const rules = await ana.app.rules.read(projectOf(ref));
    expect([rules?.mayEdit, rules?.policy.checks, rules?.notice?.instead]).toEqual([false, {}, [other]]);
    await ana.app.actions.join(ref, other);
    const after = await ana.flush(ref);
    expect(written().other).toBe(1);
    expect([after.receipts['ready']?.state, after.sync.notice]).toEqual(['saved', undefined]);
  });

  it('is not followed into another project', async () => {
    const { ref, ana, pass, key, move, written } = await create();
    await ana.say(ref, ready);
    await ana.flush(ref);
    const before = written();
    const there = move();
    pass(hour);
    const { sync } = await ana.open(ref);
    expect(sync).toMatchObject({
      state: 'unset',
      notice: {
        told: expect.arrayContaining([saying(expect.stringContaining(`${key} was moved: it is ${there} now`))]),
        instead: [],
      },
    });
    await ana.say(ref, { kind: 'waive', check: 'documents', reason: 'None needed.' });
    await ana.app.sync.runAll();
    expect(written()).toEqual(before);
  });
});

describe('a ledger on GitHub', () => {
  it('that was not there yet is looked for, though the clock was a year ahead at the last look', async () => {
    const scene = createScene();
    let skew = 365 * 24 * 3_600_000;
    const wrong = { fetch: scene.fetch, pass: scene.pass, now: () => scene.now() + skew };
    const ben = await createDevice(wrong, scene.tokenOf('ben'));
    await ben.open(githubRef);
    skew = 0;
    const ana = await scene.device('ana');
    await setUp(ana);
    await ana.say(githubRef, ready);
    await ana.flush(githubRef);
    scene.pass(hour);
    expect((await ben.open(githubRef)).reactions.find(({ kind }) => kind === 'ready')?.team).toHaveLength(1);
  });

  it('that is locked says who can unlock it', async () => {
    const scene = createScene();
    const ana = await scene.device('ana');
    await setUp(ana);
    const [ledger] = scene.ledgers();
    if (ledger) ledger.locked = true;
    scene.pass(hour);
    expect((await ana.open(githubRef)).sync.notice?.told).toEqual([saying(/#4 is locked/)]);
  });

  it('that came back is used again', async () => {
    const scene = createScene();
    const ana = await scene.device('ana');
    await setUp(ana);
    const [ledger] = scene.ledgers();
    if (!ledger) throw new Error('no ledger');
    ledger.deleted = true;
    scene.pass(hour);
    expect((await ana.open(githubRef)).sync.state).toBe('unset');
    ledger.deleted = false;
    scene.pass(hour);
    await ana.say(githubRef, ready);
    expect((await ana.open(githubRef)).sync.notice).toBeUndefined();
    await ana.flush(githubRef);
    expect(scene.pagesOf('ana')).toHaveLength(1);
  });
});
