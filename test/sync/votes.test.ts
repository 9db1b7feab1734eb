import { beforeEach, describe, expect, it } from 'vitest';
import { pageBody } from '@/utils/ledger/format';
import { markdown } from '@/utils/ledger/markdown';
import type { Entry } from '@/utils/model/entry';
import type { Policy } from '@/utils/model/policy';
import type { Stamp } from '@/utils/model/stamp';
import { newComment } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import { estimateOn, leaks, setRules, scale, told, votes } from './ballot';
import type { Device } from './device';
import { comment, createScene, ref, type Scene, setUp } from './scene';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;
let ben: Device;

/** A repository that two people groom by these rules. */
async function team(policy: Partial<Policy>): Promise<void> {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana);
  setRules(scene, policy);
  await setUp(ana, ben);
  scene.pass(61 * 60_000);
  await ana.open(ref);
}

const said = (): string[] => [
  ...scene.repo.issues
    .flatMap((issue) => [issue, ...issue.comments])
    .flatMap(({ body, edits }) => [body, ...edits.map((edit) => edit.body)]),
  ...scene.log().flatMap(({ url, body, answer }) => [url, body, answer]),
];
const logged = async (device: Device): Promise<string> => JSON.stringify(await device.app.store.requests());

describe('votes of two people, both asked', () => {
  beforeEach(() => team({ contributors: ['ana', 'ben'] }));

  it('are sealed until both have voted, and then open by themselves', async () => {
    await votes(ana, ref, 'stork');
    expect(await estimateOn(ana, ref)).toMatchObject({
      phase: 'voting',
      mine: { state: 'sealed', value: 'stork' },
      awaited: ['ben'],
    });
    const seen = await ben.open(ref);
    expect(seen.estimate).toMatchObject({ phase: 'voting', awaited: ['ben'], votes: [{ name: 'ana', how: 'sealed' }] });
    expect(
      leaks([
        JSON.stringify({ ...seen, estimate: { ...seen.estimate, scale: [] } }),
        ...said(),
        await logged(ana),
        await logged(ben),
      ]),
    ).toEqual([]);
    await votes(ben, ref, 'heron');
    expect(told(await estimateOn(ben, ref))).toEqual(['ana sealed', 'ben opened heron']);
    expect(leaks(said().map((text) => text.replaceAll('heron', '')))).toEqual([]);
    await ana.open(ref);
    await ana.flush(ref);
    for (const device of [ana, ben]) {
      const estimate = await estimateOn(device, ref);
      expect(told(estimate)).toEqual(['ana opened stork', 'ben opened heron']);
      expect(estimate).toMatchObject({ phase: 'revealed', spread: { min: 'heron', max: 'stork', median: 'stork' } });
    }
    expect(await ana.app.said.voting(0)).toBe(false);
    await assertValidLog(scene.log());
  });

  it('would be found in clear by this test if they were', async () => {
    await votes(ana, ref, 'stork');
    await votes(ben, ref, 'heron');
    await ana.open(ref);
    await ana.flush(ref);
    expect(new Set(leaks(said()).map((leak) => leak.split(':')[0]))).toEqual(new Set(['stork', 'heron']));
  });

  it('are opened by a worker that nobody looks at', async () => {
    await votes(ana, ref, 'stork');
    ana.restart();
    await ben.open(ref);
    await votes(ben, ref, 'heron');
    scene.pass(16 * 60_000);
    await ana.app.sync.runAll();
    expect(told(await estimateOn(ben, ref))).toEqual(['ana opened stork', 'ben opened heron']);
  });

  it('can be changed and taken back while they are sealed', async () => {
    await votes(ana, ref, 'stork');
    await votes(ana, ref, null);
    expect(await estimateOn(ben, ref)).toMatchObject({ phase: 'idle', votes: [], awaited: ['ana', 'ben'] });
    await votes(ana, ref, 'wren');
    await votes(ana, ref, 'condor');
    await votes(ben, ref, 'heron');
    await ana.open(ref);
    await ana.flush(ref);
    expect(told(await estimateOn(ben, ref))).toEqual(['ana opened condor', 'ben opened heron']);
  });

  it('that come late open at once, and are called late', async () => {
    await team({ contributors: ['ana'] });
    await votes(ana, ref, 'stork');
    await ben.open(ref);
    await votes(ben, ref, 'heron');
    const estimate = await estimateOn(ana, ref);
    expect(told(estimate)).toEqual(['ana opened stork', 'ben opened heron late']);
    expect(estimate.spread).toMatchObject({ min: 'stork', max: 'stork' });
  });

  it('are of one device: another of the same person says that it knows nothing, and opens nothing', async () => {
    const phone = await scene.device('ana');
    await votes(ana, ref, 'stork');
    expect((await estimateOn(phone, ref)).mine).toEqual({ state: 'elsewhere' });
    await phone.app.actions.join(ref);
    await votes(phone, ref, null);
    await ana.open(ref);
    await ana.flush(ref);
    expect(await estimateOn(ana, ref)).toMatchObject({ phase: 'idle', votes: [] });
    expect(await ana.app.said.voting(0)).toBe(false);
  });

  it('off the scale, or for another round, are not kept', async () => {
    await expect(ana.say(ref, { kind: 'vote', ballot: '1', value: 'ostrich' })).rejects.toMatchObject({
      told: saying(expect.stringContaining('not on this team')),
    });
    await expect(ana.say(ref, { kind: 'vote', ballot: '2', value: 'stork' })).rejects.toMatchObject({
      told: saying(expect.stringContaining('vote again')),
    });
    expect(await ana.app.said.voting(0)).toBe(false);
  });

  it('begin again in another round that both call for, and end in a number', async () => {
    await votes(ana, ref, 'stork');
    await votes(ben, ref, 'wren');
    await ana.open(ref);
    await ana.flush(ref);
    await ben.open(ref);
    for (const device of [ana, ben, ana]) {
      await device.say(ref, { kind: 'revote', ballot: 2 });
      await device.flush(ref);
    }
    expect(await estimateOn(ben, ref)).toMatchObject({
      ballot: '2',
      phase: 'idle',
      past: [{ ballot: '1', spread: { min: 'wren', max: 'stork' } }],
    });
    await votes(ana, ref, 'heron', '2');
    await votes(ben, ref, 'heron', '2');
    await ana.open(ref);
    await ana.say(ref, { kind: 'agree', ballot: '2', value: 'heron' });
    await ana.flush(ref);
    const view = await ben.open(ref);
    expect(view.estimate).toMatchObject({ phase: 'agreed', agreed: { value: 'heron', by: 'ana' } });
    expect(view.checks.find(({ id }) => id === 'size')).toMatchObject({
      verdict: 'pass',
      why: [saying(/heron/)],
    });
  });
});

describe('votes that nobody in particular is asked for', () => {
  it('are opened by the owner alone', async () => {
    await team({ owner: 'ana' });
    await votes(ben, ref, 'heron');
    expect(await estimateOn(ben, ref)).toMatchObject({ phase: 'voting', mayReveal: false, owner: 'ana' });
    await expect(ben.say(ref, { kind: 'reveal', ballot: '1' })).rejects.toMatchObject({
      told: saying(expect.stringContaining('Only ana')),
    });
    expect(await estimateOn(ana, ref)).toMatchObject({ mayReveal: true });
    await ana.say(ref, { kind: 'reveal', ballot: '1' });
    await ana.flush(ref);
    await ben.open(ref);
    await ben.flush(ref);
    expect(told(await estimateOn(ana, ref))).toEqual(['ben opened heron']);
  });

  it('open at the deadline, not before', async () => {
    await team({ cadence: { weeks: 1, day: 2, time: '12:00', zone: 'Europe/Berlin' } });
    await votes(ben, ref, 'heron');
    const { deadline = 0 } = await estimateOn(ben, ref);
    expect(new Date(deadline).toISOString()).toBe('2026-11-24T11:00:00.000Z');
    scene.pass(deadline - scene.now() - 1000);
    await ben.app.sync.runAll();
    expect(told(await estimateOn(ana, ref))).toEqual(['ben sealed']);
    expect(leaks(said())).toEqual([]);
    scene.pass(10 * 60_000);
    await ben.app.sync.runAll();
    expect(told(await estimateOn(ana, ref))).toEqual(['ben opened heron']);
  });

  it('in a comment of somebody without Tend are theirs, and not shown before the others', async () => {
    await team({ owner: 'ana' });
    scene.repo.issues
      .find(({ number }) => number === 2)
      ?.comments.push(newComment(scene.world, 2, 'ben', '/estimate heron it is small'));
    await votes(ana, ref, 'stork');
    const before = await estimateOn(ana, ref);
    expect(told(before)).toEqual(['ana sealed', 'ben comment']);
    expect(leaks([JSON.stringify(before.votes)])).toEqual([]);
    await ana.say(ref, { kind: 'reveal', ballot: '1' });
    const after = await estimateOn(ana, ref);
    expect(told(after)).toEqual(['ana opened stork', 'ben comment heron']);
    expect(after.spread, 'of what nobody could adapt').toMatchObject({ min: 'stork', max: 'stork' });
    expect(after.votes.find(({ name }) => name === 'ben')?.note).toEqual(
      saying(/^said openly, not in the spread.*it is small$/),
    );
  });
});

describe('a vote on a device', () => {
  it('without an account stays there, and is sealed once somebody connects', async () => {
    await team({ contributors: ['ana', 'ben'], scale: [...scale, '8'] });
    const alone = await scene.device('');
    const native = await ana.shown(ref);
    await alone.app.views.accept({
      ref,
      title: native.title,
      body: { markup: 'gfm', source: 'x' },
      facts: {},
      readBy: 'page-data',
    });
    await alone.say(ref, { kind: 'vote', ballot: '1', value: '8' });
    expect((await alone.shown(ref)).estimate?.mine).toEqual({ state: 'here', value: '8' });
    expect((await alone.shown(ref)).sync).toMatchObject({ state: 'alone' });
    await alone.connect(scene.tokenOf('ben'));
    await alone.open(ref);
    await alone.app.actions.join(ref);
    await alone.flush(ref);
    expect(told(await estimateOn(ana, ref))).toEqual(['ben sealed']);
    expect(leaks(said())).toEqual([]);
    await votes(ana, ref, 'stork');
    await alone.open(ref);
    await alone.flush(ref);
    expect(told(await estimateOn(ana, ref))).toEqual(['ana opened stork', 'ben opened 8']);
  });
});

describe('what a page claims', () => {
  const stamp = (minutes: number): Stamp =>
    `${(scene.now() + minutes * 60_000).toString(36).padStart(9, '0')}-0000-evil`;
  const page = (entry: Entry): string =>
    String(pageBody({ device: 'evil', number: 0, entries: { 2: entry }, extra: {} }, 'Dan', markdown));
  const fieldOf = (name: string, field: string) =>
    new RegExp(`"${field}":(\\[\\{[^}]*\\},"[^"]+"\\])`).exec(scene.pagesOf(name)[0]?.body ?? '')?.[1] ?? '[]';

  beforeEach(async () => {
    await team({ contributors: ['ana', 'ben', 'dan'] });
    await votes(ana, ref, 'stork');
    await votes(ben, ref, 'heron');
  });

  it('with a seal copied from another is void, and shown', async () => {
    comment(scene, 'dan', page({ 'seal:1': JSON.parse(fieldOf('ana', 'seal:1')) }));
    scene.pass(61 * 60_000);
    await ana.open(ref);
    await ana.flush(ref);
    scene.ledgers()[0]?.comments.pop();
    const [{ value, salt }] = JSON.parse(fieldOf('ana', 'open:1'));
    comment(
      scene,
      'dan',
      page({ 'seal:1': JSON.parse(fieldOf('ana', 'seal:1')), 'open:1': [{ value, salt }, stamp(1)] }),
    );
    scene.pass(61 * 60_000);
    expect(told(await estimateOn(ben, ref)).at(-1)).toBe('dan opened copied');
  });

  it('opened to what was not sealed is void, and shown', async () => {
    comment(
      scene,
      'dan',
      page({
        'seal:1': [{ hash: 'a'.repeat(64) }, stamp(-5)],
        'open:1': [{ value: 'condor', salt: 'b'.repeat(32) }, stamp(-4)],
      }),
    );
    scene.pass(61 * 60_000);
    await ana.open(ref);
    await ana.flush(ref);
    expect(told(await estimateOn(ben, ref)).at(-1)).toBe('dan opened mismatch');
    expect((await estimateOn(ben, ref)).spread).toMatchObject({ max: 'stork' });
  });
});

describe('questions and wishes', () => {
  beforeEach(async () => {
    await team({});
    const issue = scene.repo.issues.find(({ number }) => number === 2);
    for (const [login, body] of [
      ['ben', 'CSV or Parquet'],
      ['ana', 'Parquet.'],
      ['cleo', '/question @ben Who pays?'],
    ] as const) {
      scene.pass(1000);
      issue?.comments.push(newComment(scene.world, 2, login, body));
    }
    await ana.open(ref);
  });
  const ids = async (): Promise<string[]> => (await ana.app.discussions.show(ref)).comments.map(({ id }) => id);

  it('are put to somebody, answered by a comment, opened again and withdrawn, for all and for the check', async () => {
    const [asked = '', reply = ''] = await ids();
    const person = (await ana.shown(ref)).people.find(({ name }) => name === 'ben');
    await ana.say(ref, { kind: 'ask', comment: asked, asked: { to: [person?.id ?? ''] } });
    await ana.flush(ref);
    const seen = await ben.open(ref);
    expect(seen.questions).toMatchObject([
      { text: 'CSV or Parquet', state: 'open', to: ['ben'], toMe: true, mine: true },
      { text: 'Who pays?', by: 'cleo', to: ['ben'], toMe: true, mine: false },
    ]);
    expect(seen.checks.find(({ id }) => id === 'questions')).toMatchObject({
      verdict: 'fail',
      why: [saying('2 questions are open.')],
    });
    await ben.say(ref, { kind: 'ask', comment: asked, asked: { answer: reply } });
    await ben.flush(ref);
    expect((await ana.open(ref)).questions[0]).toMatchObject({
      state: 'answered',
      to: ['ben'],
      answer: { comment: reply, saidBy: 'ben' },
    });
    await ana.say(ref, { kind: 'ask', comment: asked, asked: {} });
    await ana.flush(ref);
    expect((await ben.open(ref)).questions[0]).toMatchObject({ state: 'open', to: ['ben'] });
    await ben.say(ref, { kind: 'ask', comment: asked, asked: null });
    await ana.say(ref, { kind: 'ask', comment: asked, asked: null });
    await ana.flush(ref);
    await ben.flush(ref);
    expect((await ana.open(ref)).questions.map(({ text }) => text)).toEqual(['Who pays?']);
  });

  it('to talk in person are shown to all with their reason until they are taken back', async () => {
    await ana.say(ref, { kind: 'live', reason: 'We go round in circles.' });
    await ana.flush(ref);
    expect((await ben.open(ref)).live).toMatchObject([{ by: { name: 'ana' }, why: 'We go round in circles.' }]);
    expect((await ana.shown(ref)).live).toMatchObject([{ me: true }]);
    expect((await ana.shown(ref)).receipts['live']).toMatchObject({ state: 'saved' });
    await ana.say(ref, { kind: 'live', reason: null });
    await ana.flush(ref);
    expect((await ben.open(ref)).live).toEqual([]);
  });

  it("and a ✅ in plain comments count as their authors'", async () => {
    scene.repo.issues
      .find(({ number }) => number === 2)
      ?.comments.push(
        newComment(scene.world, 2, 'ben', '/ready'),
        newComment(scene.world, 2, 'ben', '/live too many unknowns'),
      );
    const view = await ana.open(ref);
    expect(view.reactions.find(({ kind }) => kind === 'ready')?.team).toMatchObject([{ name: 'ben', how: 'native' }]);
    expect(view.live).toMatchObject([{ by: { name: 'ben' }, why: 'too many unknowns' }]);
  });
});
