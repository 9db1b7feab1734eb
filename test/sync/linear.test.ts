import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageBody } from '@/utils/ledger/format';
import { markdown } from '@/utils/ledger/markdown';
import type { Entries } from '@/utils/model/entry';
import type { Stamp } from '@/utils/model/stamp';
import { newComment } from '../doubles/linear/world/new';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { bare, createLinearScene, type LinearScene, other, ref, setUp } from './linear-scene';
import { namesIn, ready, tick, up } from './scene';
import { sentence } from '@/utils/words/sentence';
import { saying } from '../telling';

let scene: LinearScene;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  scene = createLinearScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
});
afterEach(() => assertValidLog(scene.log()));

const reactionsOn = (key: string) => scene.world.reactions.filter(({ issueId }) => issueId === scene.issue(key).id);

describe('two people, one team of Linear', () => {
  it('sets the team up with one issue: labelled, open, at the bottom, and quiet for its creator', async () => {
    const [ledger, ...more] = scene.ledgers();
    expect(more).toEqual([]);
    expect(ledger).toMatchObject({
      title: 'Grooming ledger (kept by Tend)',
      priority: 4,
      completedAt: undefined,
      canceledAt: undefined,
      subscriberIds: [],
    });
    expect(ledger?.description).toContain('tend-policy');
    expect((await ana.shown(ref)).sync.ledger).toMatch(/^https:\/\/linear\.app\/acme\/issue\/ENG-\d+/);
    expect(scene.world.comments.filter(({ issueId }) => issueId === ledger?.id)).toEqual([]);
  });

  it("shows what one says to the other, through Linear's own way of writing Markdown", async () => {
    await ana.open(bare);
    await ana.say(bare, ready);
    await ana.say(bare, { kind: 'waive', check: 'documents', reason: 'The customer showed us in person.' });
    expect((await ana.flush(bare)).receipts['ready']).toMatchObject({
      state: 'saved',
      told: saying('Shared with your team'),
    });
    const seen = await ben.open(bare);
    expect(seen.reactions.find(({ kind }) => kind === 'ready')).toMatchObject({
      mine: false,
      team: [{ name: 'ana', how: 'tend', stale: false }],
    });
    expect(seen.checks.find(({ id }) => id === 'documents')).toMatchObject({
      verdict: 'waived',
      why: [saying(/ana/)],
    });
    expect(scene.pagesOf('ana')).toHaveLength(1);
  });

  it('notices that the text changed after a ✅, and by which words', async () => {
    await ana.say(ref, ready);
    await ana.flush(ref);
    const issue = scene.issue('ENG-12');
    Object.assign(issue, { description: `${issue.description}\n\nAnd a fax.`, updatedAt: scene.now() });
    const view = await ana.open(ref);
    const mine = view.reactions.find(({ kind }) => kind === 'ready');
    expect(mine?.team).toMatchObject([{ stale: true }]);
    expect(JSON.stringify(mine?.changed)).toContain('fax');
  });

  it('gives 👍 on the issue itself, and takes it back', async () => {
    await ben.say(ref, up);
    await ben.flush(ref);
    expect(reactionsOn('ENG-12')).toHaveLength(1);
    expect((await ben.shown(ref)).receipts['+1']).toMatchObject({
      state: 'saved',
      told: saying('On the issue itself'),
    });
    expect(namesIn(await ana.open(ref), '+1')).toEqual(['ben']);
    await ben.say(ref, { kind: 'react', content: '+1', on: false });
    await ben.flush(ref);
    expect(reactionsOn('ENG-12')).toEqual([]);
    expect(namesIn(await ana.open(ref), '+1')).toEqual([]);
  });

  it.each([true, false])('knows its own 👍 by whatever name Linear keeps it (renamed: %s)', async (renamesEmoji) => {
    scene.world.quirks.renamesEmoji = renamesEmoji;
    await ben.say(ref, up);
    await ben.flush(ref);
    await ben.open(ref);
    await ben.say(ref, { kind: 'react', content: '+1', on: false });
    await ben.flush(ref);
    expect(reactionsOn('ENG-12')).toEqual([]);
  });

  for (const kind of [
    'drop-before',
    'drop-after',
    'duplicate',
    'status',
    'truncate',
    'garbage',
    'rate-limit-secondary',
    'rate-limit-primary',
  ] as const) {
    it(`loses and doubles nothing when requests meet ${kind}`, async () => {
      scene.fault({ kind, match: { method: 'POST', host: 'api.linear.app' }, skip: 1, times: 3 });
      await ana.say(ref, ready);
      await ana.say(ref, up);
      await ana.flush(ref);
      scene.clearFaults();
      const seen = await ben.open(ref);
      expect([namesIn(seen, 'ready'), namesIn(seen, '+1')]).toEqual([['ana'], ['ana']]);
      expect(reactionsOn('ENG-12')).toHaveLength(1);
      expect(scene.pagesOf('ana')).toHaveLength(1);
      expect((await ana.flush(ref)).receipts['ready']?.state).toBe('saved');
    });
  }

  it('sets a team up once, whatever becomes of the answers', async () => {
    for (const kind of ['drop-after', 'duplicate', 'truncate'] as const) {
      scene = createLinearScene();
      const cleo = await scene.device('cleo');
      await cleo.open(ref);
      scene.fault({ kind, match: { method: 'POST', host: 'api.linear.app' }, times: 2, skip: 1 });
      for (let tries = 0; tries < 4; tries += 1) await cleo.app.actions.setup(ref).catch(() => undefined);
      expect(scene.ledgers(), kind).toHaveLength(1);
      expect(scene.world.labels.filter(({ name }) => name === 'grooming-ledger')).toHaveLength(1);
      expect(scene.ledgers()[0]?.subscriberIds, kind).toEqual([]);
    }
  });

  it('keeps what was said while the worker died', async () => {
    scene.fault({ kind: 'offline', match: { host: 'api.linear.app' } });
    await ana.say(ref, tick);
    ana.restart();
    scene.clearFaults();
    expect((await ana.flush(ref)).receipts['check:design']?.state).toBe('saved');
  });

  it('notifies nobody but who follows the issue, of nothing but what was announced', async () => {
    for (const device of [ana, ben]) {
      for (const intent of [ready, tick, { kind: 'ready', on: false } as const]) await device.say(ref, intent);
      await device.flush(ref);
    }
    expect(scene.log().flatMap(({ notifies, mayNotify }) => [...notifies, ...mayNotify])).toEqual([]);
    expect(scene.ledgers()[0]?.subscriberIds).toEqual([]);
  });
});

describe('a ledger of Linear that is not as it was', () => {
  beforeEach(async () => {
    await ana.say(ref, ready);
    await ana.flush(ref);
  });
  const archive = (more: object = {}): void =>
    void Object.assign(scene.ledgers()[0] ?? {}, { archivedAt: scene.now(), ...more });

  it('is said to be archived, waits, and goes on once it is restored', async () => {
    const [ledger] = scene.ledgers();
    archive();
    await ana.say(ref, tick);
    await ana.app.sync.run('linear:acme');
    expect((await ana.shown(ref)).sync).toMatchObject({
      state: 'refused',
      told: saying(/was archived in Linear.*restore/),
    });
    expect((await ana.shown(ref)).receipts['check:design']?.state).toBe('refused');
    Object.assign(ledger ?? {}, { archivedAt: undefined });
    await ana.app.actions.retry(ref);
    expect((await ana.flush(ref)).receipts['check:design']?.state).toBe('saved');
    expect(scene.pagesOf('ana')).toHaveLength(1);
  });

  it('is restored, with all in it, by whoever sets the team up anew', async () => {
    archive({ completedAt: scene.now() });
    const cleo = await scene.device('cleo');
    await cleo.open(ref);
    expect((await cleo.shown(ref)).sync.state).toBe('unset');
    await cleo.app.actions.setup(ref);
    expect(scene.ledgers()).toHaveLength(1);
    expect(namesIn(await cleo.open(ref), 'ready')).toEqual(['ana']);
  });

  it.each(['deleted', 'moved'])('is written anew after it was %s', async (what) => {
    const [ledger] = scene.ledgers();
    if (ledger)
      scene.world.issues.push(
        Object.assign(structuredClone(ledger), {
          id: scene.world.nextId(),
          number: ledger.number + 1,
          labelIds: [],
          title: 'Numbers are not given twice',
        }),
      );
    if (what === 'deleted') archive({ trashed: true });
    else
      Object.assign(ledger ?? {}, {
        teamId: scene.world.teams.find(({ key }) => key === 'OPS')?.id,
        number: 99,
        previousIdentifiers: [`ENG-${ledger?.number}`],
        labelIds: [],
      });
    await ana.open(ref);
    expect((await ana.shown(ref)).sync.state).toBe('unset');
    await ana.app.actions.setup(ref);
    await ana.flush(ref);
    expect(scene.pagesOf('ana')).toHaveLength(1);
    expect(namesIn(await ben.open(ref), 'ready')).toEqual(['ana']);
  });

  it('gets a page that was deleted again', async () => {
    scene.world.comments = scene.world.comments.filter(({ body }) => !body.includes('tend-entries'));
    await ana.say(ref, tick);
    expect((await ana.flush(ref)).receipts['ready']?.state).toBe('saved');
    expect(scene.pagesOf('ana')).toHaveLength(1);
  });

  it('is adopted from an open issue, not from a closed one', async () => {
    const dan = await scene.device('dan');
    const ops = 'linear:acme/OPS-1';
    await dan.open(ops);
    await dan.app.actions.adopt(ops, 'OPS-1');
    expect(scene.ledgers().map(({ number }) => number)).toContain(1);
    const done = scene.world.issues.find(
      ({ completedAt, archivedAt, teamId }) =>
        completedAt !== undefined && archivedAt === undefined && teamId === scene.issue('ENG-12').teamId,
    );
    await expect(dan.app.actions.adopt(ref, `ENG-${done?.number}`)).rejects.toMatchObject({
      kind: 'invalid',
      told: saying(/closed or archived/),
    });
  });
});

describe('what Linear refuses of a person', () => {
  it.each([
    ['revoked', /connect again/i],
    ['read-only', /permissions Read and Write/],
  ])('is said where they look: a key that is %s', async (what, text) => {
    const token = scene.world.tokens.find(({ value }) => value === scene.tokenOf('ana'));
    Object.assign(token ?? {}, what === 'revoked' ? { revoked: true } : { scopes: ['read'] });
    await ana.say(ref, tick);
    await ana.app.sync.run('linear:acme');
    expect(sentence((await ana.shown(ref)).sync.told)).toMatch(text);
    expect((await ana.shown(ref)).receipts['check:design']?.state).not.toBe('saved');
  });

  it('hides teams that are not theirs', async () => {
    const eve = await scene.device('eve');
    await expect(eve.app.refresh.open('linear:acme/OPS-1')).rejects.toMatchObject({ kind: 'gone' });
  });

  it('waits as long as the limit says', async () => {
    scene.fault({ kind: 'rate-limit-primary', match: { host: 'api.linear.app' }, times: 1, ms: 600_000 });
    await ana.say(ref, tick);
    await ana.app.sync.run('linear:acme');
    const { sync } = await ana.shown(ref);
    expect(sync).toMatchObject({ state: 'waiting', told: saying(/rate limit/) });
    expect((sync.retryAt ?? 0) - scene.now()).toBeGreaterThan(590_000);
  });
});

describe('requests to Linear', () => {
  it('are at most two for an issue opened with a warm cache, and 30 in a quiet hour', async () => {
    await ana.say(ref, ready);
    await ana.flush(ref);
    scene.pass(10 * 60_000);
    scene.requests();
    await ana.open(ref);
    expect(scene.requests().length).toBeLessThanOrEqual(2);
    await ana.open(other);
    expect(scene.requests().length).toBeLessThanOrEqual(2);
    const counts: number[] = [];
    for (let hour = 0; hour < 4; hour += 1) {
      for (let half = 0; half < 120; half += 1) {
        await ana.app.refresh.still(ref);
        scene.pass(30_000);
      }
      counts.push(scene.requests().length);
    }
    console.log(`quiet hours on Linear: ${counts.join(', ')} requests`);
    expect(Math.max(...counts)).toBeLessThanOrEqual(30);
  });
});

describe('joining a team of Linear', () => {
  it('takes at most 25 requests where 20 people groomed 1,000 issues', async () => {
    await setUpWith(20, 1000);
    const cleo = await scene.device('cleo');
    scene.requests();
    await cleo.open(other);
    await cleo.app.actions.join(other);
    await cleo.say(other, ready);
    await cleo.flush(other);
    const joining = scene.requests();
    console.log(
      `joining on Linear: ${joining.length} requests, ${Math.round(joining.reduce((sum, { answer }) => sum + answer.length, 0) / 1024)} KB`,
    );
    expect(joining.length).toBeLessThanOrEqual(25);
    expect((await cleo.open(other)).reactions.find(({ kind }) => kind === 'ready')?.team).toHaveLength(21);
  });
});

/** Pages of many people about many issues, written before. */
async function setUpWith(people: number, issues: number): Promise<void> {
  const { world } = scene;
  const [ledger] = scene.ledgers();
  const [someone] = world.people;
  if (!ledger || !someone) throw new Error('nothing to plant in');
  for (let person = 1; person <= people; person += 1) {
    const id = world.nextId();
    world.people.push({
      ...someone,
      id,
      displayName: `mate${person}`,
      name: `Mate ${person}`,
      email: `mate${person}@acme.example`,
    });
    const device = `mate${person}`;
    const stamp: Stamp = `${scene.now().toString(36).padStart(9, '0')}-0000-${device}`;
    for (let at = 0; at < issues; at += 180) {
      const numbers = Array.from({ length: Math.min(180, issues - at) }, (_, add) => at + add + 1);
      const entries: Entries = Object.fromEntries(
        numbers.map((number) => [
          `ENG-${number}`,
          { ready: [{ text: number.toString(16).padStart(32, 'a') }, stamp], 'check:design': [true, stamp] },
        ]),
      );
      world.comments.push(
        newComment(
          world,
          ledger,
          id,
          String(pageBody({ device, number: at / 180, entries, extra: {} }, device, markdown)),
          scene.now() - 1000,
        ),
      );
    }
  }
}
