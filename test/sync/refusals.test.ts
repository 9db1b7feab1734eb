import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToken } from '../doubles/github/world/tokens';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createScene, namesIn, ready, ref, type Scene, setUp, tick, up } from './scene';
import { sentence } from '@/utils/words/sentence';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
});
afterEach(() => assertValidLog(scene.log()), 60_000);

const ledger = () => {
  const [first] = scene.ledgers();
  if (!first) throw new Error('no ledger');
  return first;
};
const tokensOf = (login: string) => scene.world.tokens.filter((one) => one.login === login);

/** Sends what ben owes, once; and what his panel then says. */
async function tried(): Promise<{
  text: string;
  state: string;
  receipts: Record<string, string>;
  owed: number;
  retryAt: number | undefined;
}> {
  await ben.app.sync.run('github:github.com');
  const { sync, receipts } = await ben.shown(ref);
  const told = Object.entries(receipts).map(([field, receipt]) => [
    field,
    `${receipt.state}: ${sentence(receipt.told)}`,
  ]);
  return {
    text: sentence(sync.told),
    state: sync.state,
    owed: sync.owed,
    retryAt: sync.retryAt,
    receipts: Object.fromEntries(told),
  };
}

/** What ana sees in the end. */
async function seenByAna(): Promise<{ ready: string[]; up: string[] }> {
  scene.pass(10 * 60_000);
  const view = await ana.open(ref);
  return { ready: namesIn(view, 'ready'), up: namesIn(view, '+1') };
}

async function sayBoth(): Promise<void> {
  await ben.say(ref, ready);
  await ben.say(ref, up);
}

const both = { ready: ['ben'], up: ['ben'] };
const neither = { ready: [], up: [] };

describe('a token', () => {
  it('that is revoked half-way is said to be, and a new one brings all of it over', async () => {
    for (const token of tokensOf('ben')) token.revoked = true;
    await sayBoth();
    const told = await tried();
    const said = 'Your token was revoked or has expired: connect again.';
    expect(told).toMatchObject({ state: 'refused', text: said, owed: 2, retryAt: undefined });
    expect(told.receipts).toMatchObject({ ready: `refused: ${said}`, '+1': `refused: ${said}` });
    expect((await ben.shown(ref)).sync.signedOut).toBe(true);
    expect(await seenByAna()).toEqual(neither);
    addToken(scene.world, { login: 'ben' });
    await ben.connect(scene.tokenOf('ben'));
    expect((await ben.shown(ref)).sync).not.toHaveProperty('signedOut');
    await ben.flush(ref);
    expect(await seenByAna()).toEqual(both);
  });

  it('that is revoked is asked with no more, over a restart, until the person says so', async () => {
    for (const token of tokensOf('ben')) token.revoked = true;
    await sayBoth();
    await tried();
    scene.requests();
    scene.pass(24 * 60 * 60_000);
    ben.restart();
    await tried();
    await ben.open(ref);
    await ben.app.refresh.still(ref);
    expect(scene.requests(), 'no retries').toEqual([]);
    await ben.say(ref, tick);
    expect((await tried()).receipts).toMatchObject({
      'check:design': expect.stringMatching(/^refused: Your token was revoked/),
    });
    for (const token of tokensOf('ben')) token.revoked = false;
    await ben.app.actions.retry(ref);
    await ben.flush(ref);
    expect(await seenByAna()).toEqual(both);
  });

  it('that is revoked while one only looks is said to be, too', async () => {
    for (const token of tokensOf('ben')) token.revoked = true;
    scene.pass(10 * 60_000);
    await ben.open(ref);
    expect((await ben.shown(ref)).sync).toMatchObject({ state: 'refused', signedOut: true, owed: 0 });
  });

  it('that may only read is refused with the right it lacks, and tried again when the person says so', async () => {
    for (const token of tokensOf('ben')) token.issues = 'read';
    await sayBoth();
    const told = await tried();
    expect(told).toMatchObject({ state: 'refused', owed: 2, text: expect.stringMatching(/Issues.*write/i) });
    expect(told.receipts).toMatchObject({
      ready: expect.stringMatching(/^refused: .*Issues/),
      '+1': expect.stringMatching(/^refused: .*Issues/),
    });
    scene.requests();
    scene.pass(60 * 60_000);
    await tried();
    expect(scene.requests(), 'what waits for the person is not sent again').toEqual([]);
    for (const token of tokensOf('ben')) token.issues = 'write';
    await ben.app.actions.retry(ref);
    await ben.flush(ref);
    expect(await seenByAna()).toEqual(both);
  });
});

describe('a role', () => {
  it.each(['read', 'triage'] as const)('%s is enough to share and to react', async (role) => {
    scene.repo.roles['ben'] = role;
    await sayBoth();
    await ben.flush(ref);
    expect(await seenByAna()).toEqual(both);
  });

  it.each(['read', 'triage'] as const)('%s does not set a repository up, and is told who can', async (role) => {
    scene.repo.issues = scene.repo.issues.filter((issue) => issue !== ledger());
    scene.repo.roles['cleo'] = role;
    const cleo = await scene.device('cleo');
    await cleo.open(ref);
    await expect(cleo.app.actions.setup(ref)).rejects.toMatchObject({
      kind: 'forbidden',
      told: saying(/takes the Write role.*admin/),
    });
    expect(scene.ledgers()).toEqual([]);
    expect((await cleo.shown(ref)).sync.state).toBe('unset');
  });
});

describe('the ledger', () => {
  it('that is locked is said to be, and what was said goes over once it is not', async () => {
    ledger().locked = true;
    await sayBoth();
    const told = await tried();
    expect(told).toMatchObject({ state: 'refused', text: expect.stringMatching(/locked.*(Write|admin)/) });
    expect(told.receipts).toMatchObject({ ready: expect.stringMatching(/^refused: .*locked/) });
    expect(await seenByAna()).toEqual({ ready: [], up: ['ben'] });
    ledger().locked = false;
    await ben.app.actions.retry(ref);
    await ben.flush(ref);
    expect(await seenByAna()).toEqual(both);
  });

  it('that is deleted is said to be; the next one gets all of it from everybody', async () => {
    await sayBoth();
    await ana.say(ref, tick);
    await Promise.all([ana.flush(ref), ben.flush(ref)]);
    ledger().deleted = true;
    await ben.say(ref, tick);
    await tried();
    const told = await tried();
    expect(told).toMatchObject({ state: 'unset', text: expect.stringContaining('stays on this device') });
    expect((await ben.shown(ref)).sync.notice?.told[0]).toEqual(saying(/was deleted/));
    expect(Object.values(told.receipts).filter((text) => text.startsWith('saved'))).toEqual([
      'saved: On the issue itself',
    ]);
    expect((await ben.shown(ref)).reactions.find(({ kind }) => kind === 'ready')?.mine).toBe(true);
    scene.pass(60 * 60_000);
    await ana.open(ref);
    await ana.app.actions.setup(ref);
    await ana.flush(ref);
    scene.pass(60 * 60_000);
    const [another] = (await ben.open(ref)).sync.notice?.instead ?? [];
    await ben.app.actions.join(ref, another);
    await ben.flush(ref);
    expect(await seenByAna()).toEqual(both);
    expect((await ben.open(ref)).checks.map(({ id }) => id)).toContain('title');
    expect(scene.pagesOf('ana')).toHaveLength(1);
    expect(scene.pagesOf('ben')).toHaveLength(1);
  });

  it('whose page was deleted gets it again, as a new comment', async () => {
    await sayBoth();
    await ben.flush(ref);
    ledger().comments = ledger().comments.filter(({ author }) => author !== 'ben');
    await ben.say(ref, tick);
    await ben.flush(ref);
    expect(scene.pagesOf('ben')).toHaveLength(1);
    expect(scene.pagesOf('ben')[0]?.body).toMatch(/"ready".*"check:design"|"check:design".*"ready"/);
    expect(await seenByAna()).toEqual(both);
  });

  it('whose page was deleted unseen gets it again within a day, without anybody saying anything', async () => {
    await sayBoth();
    await ben.flush(ref);
    ledger().comments = ledger().comments.filter(({ author }) => author !== 'ben');
    scene.pass(25 * 60 * 60_000);
    await ben.open(ref);
    // What one reading lacks is believed to be deleted at the next.
    scene.pass(5 * 60_000);
    await ben.open(ref);
    await ben.flush(ref);
    expect(scene.pagesOf('ben')).toHaveLength(1);
    expect(await seenByAna()).toEqual(both);
  });
});

describe('a limit', () => {
  const cases = [
    [
      'primary, of writes to the ledger',
      { kind: 'rate-limit-primary', match: { method: 'PATCH' }, ms: 3_600_000 },
      3_600_000,
    ],
    [
      'primary, of GraphQL, which answers 200',
      { kind: 'rate-limit-primary', match: { path: 'graphql', body: 'eact' }, ms: 1_800_000 },
      1_800_000,
    ],
    ['secondary, with a wait', { kind: 'rate-limit-secondary', match: { method: 'PATCH' }, ms: 120_000 }, 120_000],
    [
      'secondary, with status 429',
      { kind: 'rate-limit-secondary', match: { method: 'PATCH' }, status: 429, ms: 120_000 },
      120_000,
    ],
    ['secondary, without a wait', { kind: 'rate-limit-secondary', match: { method: 'PATCH' }, ms: 0 }, 60_000],
    [
      'secondary, of GraphQL',
      { kind: 'rate-limit-secondary', match: { path: 'graphql', body: 'eact' }, ms: 90_000 },
      90_000,
    ],
  ] as const;

  it.each(cases)('%s, is waited for as long as GitHub asks, over a restart', async (_, fault, wait) => {
    await ben.say(ref, tick);
    await ben.flush(ref);
    scene.fault({ ...fault, times: 1 });
    const from = scene.now();
    await sayBoth();
    const told = await tried();
    expect(told).toMatchObject({ state: 'waiting', text: expect.stringContaining('rate limit') });
    expect(told.owed).toBeGreaterThan(0);
    expect((told.retryAt ?? 0) - from).toBeGreaterThanOrEqual(wait - 1000);
    expect((told.retryAt ?? 0) - from).toBeLessThanOrEqual(wait + 10_000);
    expect(ben.wokenAt()).toBe(told.retryAt);
    ben.restart();
    scene.requests();
    await tried();
    await ben.app.refresh.still(ref);
    await ben.open(ref);
    expect(scene.requests(), 'nothing is asked while it is waited').toEqual([]);
    scene.pass((told.retryAt ?? 0) - scene.now());
    expect(await tried()).toMatchObject({ state: 'settled', owed: 0 });
    expect(await seenByAna()).toEqual(both);
  });

  it.each([-5, 5])('is waited for as long by a clock that is %i hours wrong', async (hours) => {
    const odd = await scene.device('cleo', hours * 3_600_000);
    await odd.open(ref);
    await odd.app.actions.join(ref);
    scene.fault({ kind: 'rate-limit-primary', match: { method: 'POST' }, ms: 1_800_000, times: 1 });
    await odd.say(ref, ready);
    await odd.app.sync.run('github:github.com');
    const { sync } = await odd.shown(ref);
    const left = (sync.retryAt ?? 0) - hours * 3_600_000 - scene.now();
    expect([left > 1_790_000, left <= 1_801_000]).toEqual([true, true]);
    await odd.flush(ref);
    scene.pass(10 * 60_000);
    expect(namesIn(await ana.open(ref), 'ready')).toEqual(['cleo']);
  });

  it("of the double's own budget is kept to, and comes to an end", async () => {
    const tight = createScene({ limits: { restPointsPerMinute: 12, graphqlPointsPerMinute: 12, createdPerMinute: 2 } });
    const [one, two] = [await tight.device('ana'), await tight.device('ben')];
    await one.open(ref);
    for (let tries = 0; tries < 9 && tight.ledgers()[0]?.state !== 'closed'; tries += 1) {
      await one.app.actions.setup(ref).catch(() => tight.pass(61_000));
      tight.pass(61_000);
      await one.app.actions.retry(ref);
    }
    await one.flush(ref);
    tight.pass(61_000);
    await two.open(ref);
    await two.app.actions.join(ref);
    for (const intent of [ready, up, tick, { kind: 'react', content: '+1', on: false } as const, up])
      await two.say(ref, intent);
    await two.flush(ref);
    tight.pass(61_000);
    expect(namesIn(await one.open(ref), 'ready')).toEqual(['ben']);
    expect(tight.ledgers()).toHaveLength(1);
  });
});

describe('no connection', () => {
  it('is said, tried again ever more slowly, and loses nothing', async () => {
    scene.fault({ kind: 'offline' });
    await sayBoth();
    const waits: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const { state, retryAt = 0, text } = await tried();
      expect([state, text]).toEqual(['waiting', expect.stringContaining('did not answer')]);
      waits.push(retryAt - scene.now());
      scene.pass(retryAt - scene.now());
    }
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(waits[0]).toBeLessThanOrEqual(10_000);
    expect(waits.at(-1)).toBe(15 * 60_000);
    scene.clearFaults();
    await ben.flush(ref);
    expect(await seenByAna()).toEqual(both);
  });
});
