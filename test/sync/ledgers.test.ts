import { beforeEach, describe, expect, it } from 'vitest';
import { pageBody } from '@/utils/ledger/format';
import { markdown } from '@/utils/ledger/markdown';
import type { Entry } from '@/utils/model/entry';
import type { Stamp } from '@/utils/model/stamp';
import { rename } from '../doubles/github/acts/rename';
import type { Issue } from '../doubles/github/world/types';
import { newIssue } from '../doubles/github/world/new';
import type { Device } from './device';
import { comment, createScene, namesIn, ready, ref, type Scene, setUp, tick, up } from './scene';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
});

async function reads(device: Device): Promise<string[]> {
  scene.pass(2 * 60 * 60_000);
  return namesIn(await device.open(ref), 'ready');
}

/** A second ledger, as made by somebody who set the repository up at the same moment. */
function another(number: number): Issue {
  const issue = newIssue(scene.world, number, 'Grooming ledger (kept by Tend)', 'dan', '');
  scene.repo.issues.push(Object.assign(issue, { labels: ['grooming-ledger'], state: 'closed' }));
  return issue;
}

const stamp = (): Stamp => `${scene.now().toString(36).padStart(9, '0')}-0000-cleo`;
const pageOf = (entry: Entry): string =>
  String(pageBody({ device: 'cleo', number: 0, entries: { 2: entry }, extra: {} }, 'cleo', markdown));

describe('somebody who takes another name', () => {
  it('goes by it within a day, though nothing they wrote has changed', async () => {
    await setUp(ana, ben);
    await ben.say(ref, ready);
    await ben.flush(ref);
    expect(await reads(ana)).toEqual(['ben']);
    rename(scene.world, 'ben', 'benny');
    scene.pass(24 * 60 * 60_000);
    expect(await reads(ana)).toEqual(['benny']);
  });
});

describe('two ledgers', () => {
  it('are both read, and the one that was joined stays the one written to', async () => {
    await setUp(ana, ben);
    await ana.say(ref, ready);
    await ana.flush(ref);
    expect(scene.ledgers().map(({ number }) => number)).toEqual([4]);
    const second = another(1);
    comment(scene, 'cleo', pageOf({ 'waive:documents': [{ reason: 'None needed.' }, stamp()] }), second);
    expect(await reads(ben)).toEqual(['ana']);
    expect((await ben.shown(ref)).checks.find(({ id }) => id === 'documents')?.verdict).toBe('waived');
    await ben.say(ref, ready);
    await ben.flush(ref);
    expect(second.comments.map(({ author }) => author)).toEqual(['cleo']);
    expect(
      scene
        .ledgers()
        .find(({ number }) => number === 4)
        ?.comments.map(({ author }) => author),
    ).toEqual(['ana', 'ben']);
  });

  it('made at the same moment become one for everybody', async () => {
    for (const device of [ana, ben]) await device.open(ref);
    scene.repo.roles['ben'] = 'write';
    await Promise.all([ana.app.actions.setup(ref), ben.app.actions.setup(ref)]);
    for (const device of [ana, ben]) await device.say(ref, ready);
    for (const device of [ana, ben, ana, ben]) {
      await reads(device);
      await device.flush(ref);
    }
    const written = scene.ledgers().map(({ comments }) => comments.map(({ author }) => author).sort());
    expect(written[0]).toEqual(['ana', 'ben']);
    for (const device of [ana, ben]) expect(await reads(device)).toEqual(['ana', 'ben']);
  });

  it('set up a second time are one all the same', async () => {
    await setUp(ana);
    await ben.open(ref);
    scene.repo.roles['ben'] = 'write';
    await ben.app.actions.setup(ref);
    expect(scene.ledgers()).toHaveLength(1);
  });
});

describe('setting up', () => {
  it('mutes the ledger before the first comment, so that nobody is subscribed to it', async () => {
    await setUp(ana, ben);
    await ana.say(ref, ready);
    await ben.say(ref, ready);
    await ana.flush(ref);
    await ben.flush(ref);
    expect(scene.ledgers()[0]?.subscriptions).toEqual({ ana: 'IGNORED', ben: 'IGNORED' });
    const writes = scene
      .log()
      .filter(
        ({ person, method, body }) =>
          person === 'ben' && method === 'POST' && (/updateSubscription/.test(body) || /tend-entries/.test(body)),
      );
    expect(writes.map(({ url }) => new URL(url).pathname)).toEqual(['/graphql', '/repos/acme/web/issues/4/comments']);
  });

  it.each([1, 2, 3, 4, 5])(
    'that breaks off at write %i is brought to its end by the next try, with one ledger out of the way',
    async (nth) => {
      for (const kind of ['drop-before', 'drop-after', 'status'] as const) {
        const other = createScene();
        const dan = await other.device('dan');
        await dan.open(ref);
        other.fault({ kind, match: { method: 'POST|PATCH' }, skip: nth - 1, times: 1 });
        for (let tries = 0; tries < 3; tries += 1) {
          if (
            await dan.app.actions.setup(ref).then(
              () => true,
              () => false,
            )
          )
            break;
          other.pass(16 * 60_000);
        }
        await dan.say(ref, ready);
        await dan.flush(ref);
        expect(
          other.ledgers().map(({ state, stateReason, subscriptions }) => [state, stateReason, subscriptions['dan']]),
          kind,
        ).toEqual([['closed', 'not_planned', 'IGNORED']]);
        expect(other.pagesOf('dan'), kind).toHaveLength(1);
      }
    },
  );

  it('takes an existing issue, and refuses one where comments cannot be kept', async () => {
    await ana.open(ref);
    await ana.app.actions.adopt(ref, '#3');
    await ana.say(ref, ready);
    await ana.flush(ref);
    expect(scene.ledgers().map(({ number }) => number)).toEqual([3]);
    expect(await reads(ben)).toEqual(['ana']);
    const two = scene.repo.issues.find(({ number }) => number === 2);
    if (two) two.locked = true;
    await expect(ana.app.actions.adopt(ref, '2')).rejects.toMatchObject({ told: saying(/locked/) });
    await expect(ana.app.actions.adopt(ref, 'nonsense')).rejects.toMatchObject({ told: saying(/no issue/) });
    await expect(ana.app.actions.adopt(ref, '999')).rejects.toMatchObject({ kind: 'gone' });
    expect(scene.ledgers().map(({ number }) => number)).toEqual([3]);
  });
});

describe('two devices of one person', () => {
  it('are one voice, each with its own page, the later word counting', async () => {
    await setUp(ana, ben);
    const phone = await scene.device('ana', -3 * 60 * 60_000);
    await phone.open(ref);
    await phone.app.actions.join(ref);
    await ana.say(ref, ready);
    await ana.say(ref, tick);
    await ana.flush(ref);
    scene.pass(10 * 60_000);
    expect((await phone.open(ref)).reactions.find(({ kind }) => kind === 'ready')).toMatchObject({ mine: true });
    await phone.say(ref, { kind: 'ready', on: false });
    await phone.flush(ref);
    expect(await reads(ben), 'a clock three hours slow does not make the word an earlier one').toEqual([]);
    expect(scene.pagesOf('ana')).toHaveLength(2);
    expect((await ana.open(ref)).reactions.find(({ kind }) => kind === 'ready')).toMatchObject({ mine: false });
    await ana.say(ref, ready);
    await ana.flush(ref);
    expect(await reads(ben)).toEqual(['ana']);
    expect(namesIn(await phone.open(ref), 'ready')).toEqual(['ana']);
  });
});

describe('an account', () => {
  it('takes over what was said without one', async () => {
    await setUp(ana, ben);
    const fresh = await scene.device('');
    const text = {
      ref,
      title: 'Export invoices, part 2',
      body: { markup: 'gfm', source: scene.repo.issues.find(({ number }) => number === 2)?.body ?? '' },
      facts: {},
      readBy: 'page-data',
    } as const;
    await fresh.app.views.accept(text);
    await fresh.say(ref, ready);
    await fresh.say(ref, { kind: 'waive', check: 'documents', reason: 'Shown.' });
    expect((await fresh.shown(ref)).receipts['ready']).toMatchObject({
      state: 'here',
      told: saying(expect.stringContaining('Connect')),
    });
    scene.requests();
    await fresh.connect(scene.tokenOf('cleo'));
    await fresh.open(ref);
    expect((await fresh.shown(ref)).sync.state).toBe('unjoined');
    expect(
      scene.requests().filter(({ method, url }) => method !== 'GET' && !url.endsWith('/graphql')),
      'nothing is written unasked',
    ).toEqual([]);
    await fresh.app.actions.join(ref);
    await fresh.flush(ref);
    expect(await reads(ben)).toEqual(['cleo']);
    expect((await fresh.shown(ref)).own).toEqual(['waive:documents']);
  });

  it('that is switched leaves each person their own words', async () => {
    await setUp(ana, ben);
    scene.fault({ kind: 'offline' });
    await ana.say(ref, ready);
    await ana.say(ref, up);
    scene.clearFaults();
    await ana.connect(scene.tokenOf('dan'));
    await ana.flush(ref);
    expect((await ana.shown(ref)).reactions.find(({ kind }) => kind === 'ready')).toMatchObject({ mine: false });
    expect(
      [scene.pagesOf('dan'), scene.repo.issues.find(({ number }) => number === 2)?.reactions],
      'nothing of ana is said as dan',
    ).toEqual([[], []]);
    await ana.connect(scene.tokenOf('ana'));
    await ana.flush(ref);
    expect(await reads(ben)).toEqual(['ana']);
    expect(namesIn(await ben.shown(ref), '+1')).toEqual(['ana']);
  });

  it('is not written with while the page is signed in as somebody else', async () => {
    await setUp(ana, ben);
    scene.requests();
    ben.app.views.meet('github:github.com', 'Dan');
    await expect(ben.say(ref, up)).rejects.toMatchObject({
      kind: 'forbidden',
      told: saying(/signed in as Dan.*connected as ben/),
    });
    await ben.say(ref, ready);
    await ben.app.sync.run('github:github.com');
    expect((await ben.shown(ref)).sync).toMatchObject({
      state: 'refused',
      told: saying(expect.stringContaining('signed in as Dan')),
    });
    await expect(ben.app.actions.setup(ref)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(scene.requests()).toEqual([]);
    ben.app.views.meet('github:github.com', 'Ben');
    await ben.flush(ref);
    expect(await reads(ana)).toEqual(['ben']);
  });
});

describe('a page that a repeated request made twice', () => {
  const long = (at: number) =>
    ({ kind: 'waive', check: `check-${at}`, reason: `${at} ${'because '.repeat(240)}` }) as const;

  it('is emptied, and taken for the next page when one is needed: nobody is notified again, nothing is doubled or lost', async () => {
    await setUp(ana, ben);
    scene.fault({ kind: 'duplicate', match: { method: 'POST', path: 'comments' }, times: 1 });
    await ana.say(ref, ready);
    await ana.flush(ref);
    expect(scene.pagesOf('ana')).toHaveLength(2);
    scene.pass(10 * 60_000);
    await ana.open(ref);
    await ana.flush(ref);
    expect(scene.pagesOf('ana').map(({ body }) => body.includes('There are none on this page now.'))).toEqual([
      false,
      true,
    ]);
    expect(namesIn(await ben.open(ref), 'ready')).toEqual(['ana']);
    const loud = () => scene.log().filter(({ notifies }) => notifies.length > 0).length;
    const before = loud();
    for (let at = 0; at < 20; at += 1) await ana.say(ref, long(at));
    await ana.flush(ref);
    expect(scene.pagesOf('ana').map(({ body }) => body.length > 1000 && body.length < 30_000)).toEqual([true, true]);
    expect(loud()).toBe(before);
    const waived = JSON.stringify(
      scene
        .pagesOf('ana')
        .flatMap(({ body }) => [...body.matchAll(/waive:check-\d+/g)].map(([field]) => field))
        .sort(),
    );
    expect(waived).toBe(JSON.stringify(Array.from({ length: 20 }, (_, at) => `waive:check-${at}`).sort()));
  });
});
