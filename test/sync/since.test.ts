import { beforeEach, describe, expect, it } from 'vitest';
import type { SinceView } from '@/utils/model/view';
import type { Intent } from '@/utils/model/intent';
import { StoreError } from '@/utils/store/store-error';
import { emptyFold } from '@/utils/views/folded';
import { createLastSeen } from '@/utils/actions/last-seen';
import { sentence } from '@/utils/words/sentence';
import { newComment } from '../doubles/github/world/new';
import type { Comment } from '../doubles/github/world/types';
import { assertValidLog } from '../doubles/valid';
import { setRules, votes } from './ballot';
import type { Device } from './device';
import { createScene, ref, type Scene, setUp } from './scene';
import { saying } from '../telling';

const hour = 60 * 60_000;
let scene: Scene;
let ana: Device;
let ben: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana);
  setRules(scene, {});
  await setUp(ana, ben);
  scene.pass(2 * hour);
});

const issue = () => scene.repo.issues.find(({ number }) => number === 2) ?? expect.fail('no issue 2');
const look = (device = ana, seen = false): Promise<void> => device.app.lastSeen.look(ref, seen);
/** Opens the issue with an open panel: what is told then, and the look is kept. */
async function lastSeen(device = ana): Promise<SinceView | undefined> {
  const { since } = await device.open(ref);
  await look(device);
  return since;
}
const short = (since: SinceView | undefined): string | undefined =>
  since && sentence(since.says).replace(/^Since you looked (?:at|on) [^:]+(?::\d\d[^:]*)?: /, '');
const says = async (device = ana): Promise<string | undefined> => short((await device.shown(ref)).since);

/** Somebody without Tend, behind everybody's back. */
function comments(author: string, body: string): Comment {
  const comment = newComment(scene.world, 2, author, body);
  issue().comments.push(comment);
  return comment;
}

async function does(device: Device, ...intents: Intent[]): Promise<void> {
  await device.open(ref);
  for (const intent of intents) await device.say(ref, intent);
  await device.flush(ref);
}

describe('what changed since somebody looked', () => {
  it('is nothing on the first visit, nor where nothing changed', async () => {
    expect(await lastSeen()).toBeUndefined();
    scene.pass(hour);
    expect(await lastSeen()).toBeUndefined();
  });

  it('is text, status, comments and votes of others, and each once', async () => {
    const old = comments('cleo', 'CSV it is.');
    issue().labels.push('needs-grooming', 'bug');
    await lastSeen();
    const at = scene.now();
    scene.pass(hour);
    issue().title = 'Export invoices and receipts, part 2';
    issue().body = issue().body.replace('tax office', 'customs office');
    old.body = 'Parquet it is.';
    old.edits.push({ id: 1, login: 'cleo', at: scene.now(), body: 'CSV it is.' });
    old.updatedAt = scene.now();
    comments('cleo', 'Which columns?');
    await votes(ben, ref, 'heron');
    await does(
      ben,
      { kind: 'status', to: 'ready-for-grooming' },
      { kind: 'label', name: 'bug', on: false },
      { kind: 'comment', text: 'All of them.' },
    );
    const since = await lastSeen();
    expect(short(since)).toBe(
      'title and text changed, status is now Ready for grooming, labels changed, 2 new comments, 1 changed, ben voted',
    );
    expect(since).toMatchObject({
      at,
      texts: [
        { of: 'title' },
        {
          of: 'text',
          runs: expect.arrayContaining([
            { kind: 'removed', text: 'tax' },
            { kind: 'added', text: 'customs' },
          ]),
        },
      ],
      facts: [saying('Status was Needs grooming before.'), saying('Labels: removed bug.')],
      comments: [{ is: 'new' }, { is: 'new' }, { is: 'changed' }],
    });
    await assertValidLog(scene.log());
  });

  it('stays told while the visit lasts, over reloads and a death of the worker, and is no news in the next', async () => {
    await lastSeen();
    scene.pass(hour);
    comments('cleo', 'Which columns?');
    for (const minutes of [0, 1, 29, 30]) {
      scene.pass(minutes * 60_000);
      ana.restart();
      expect(short(await lastSeen()), `after ${minutes} more minutes`).toBe('1 new comment');
    }
    comments('cleo', 'And which rows?');
    expect(short(await lastSeen())).toBe('2 new comments');
    scene.pass(hour);
    expect(await lastSeen()).toBeUndefined();
  });

  it('counts what came while nobody looked, however short that was', async () => {
    await lastSeen();
    scene.pass(60_000);
    comments('cleo', 'Which columns?');
    expect(short(await lastSeen())).toBe('1 new comment');
  });

  it('is over once the person says so', async () => {
    await lastSeen();
    comments('cleo', 'Which columns?');
    await lastSeen();
    await look(ana, true);
    expect(await says()).toBeUndefined();
    comments('cleo', 'And which rows?');
    expect(short(await lastSeen())).toBe('1 new comment');
  });

  it('is told to who did not look, however often it was read', async () => {
    await lastSeen();
    scene.pass(hour);
    comments('cleo', 'Which columns?');
    for (let time = 0; time < 3; time += 1) {
      scene.pass(hour);
      expect(short((await ana.open(ref)).since)).toBe('1 new comment');
    }
  });

  it('takes no request', async () => {
    await lastSeen();
    scene.requests();
    await look();
    await look(ana, true);
    await says();
    expect(scene.requests()).toEqual([]);
  });
});

describe('what somebody did themselves', () => {
  it('is no news to them, and is to others', async () => {
    issue().labels.push('needs-grooming');
    await lastSeen();
    await lastSeen(ben);
    scene.pass(hour);
    await does(
      ana,
      { kind: 'comment', text: 'Parquet, please.' },
      { kind: 'status', to: 'ready-for-planning' },
      { kind: 'label', name: 'ux', on: true },
      { kind: 'estimate', value: '5' },
      { kind: 'live', reason: 'Too much' },
    );
    await votes(ana, ref, 'heron');
    const all = 'status is now Ready for planning, estimate is now 5, labels changed, 1 new comment, ana voted';
    expect([await lastSeen(), short(await lastSeen(ben))]).toEqual([undefined, all]);
    const { id } = (await ana.app.discussions.show(ref)).comments.at(-1) ?? expect.fail('no comment');
    scene.pass(2 * hour);
    await does(ana, { kind: 'edit', comment: id, text: 'CSV, please.' });
    expect([await lastSeen(), short(await lastSeen(ben))]).toEqual([undefined, '1 changed comment']);
  });

  it('is no news in a round of votes, from the first to the number', async () => {
    setRules(scene, { owner: 'ana' });
    scene.pass(2 * hour);
    await lastSeen();
    await lastSeen(ben);
    const told = async (): Promise<unknown[]> => [short(await lastSeen()), short(await lastSeen(ben))];
    const next = async (): Promise<void> => {
      await look(ana, true);
      await look(ben, true);
      scene.pass(hour);
    };
    await votes(ana, ref, 'wren');
    await votes(ben, ref, 'stork');
    expect(await told()).toEqual(['ben voted', 'ana voted']);
    await next();
    await does(ana, { kind: 'reveal', ballot: '1' });
    expect(await told()).toEqual([undefined, 'votes were opened']);
    await next();
    await does(ben);
    await does(ana, { kind: 'agree', ballot: '1', value: 'heron' });
    expect(await told()).toEqual([undefined, 'agreed on heron']);
    await next();
    await does(ben, { kind: 'revote', ballot: 2 });
    expect(await told()).toEqual(['asked to vote again', undefined]);
  });
});

describe('without an account', () => {
  const page = (body: string, more: object = {}) => ({
    ref,
    title: 'Export',
    body: { markup: 'gfm' as const, source: body },
    facts: { labels: ['bug'] },
    readBy: 'page-data' as const,
    ...more,
  });

  it('is told from the page, and taken along by whoever connects', async () => {
    const dan = await scene.device('');
    expect((await dan.app.views.accept(page('As CSV.'))).since).toBeUndefined();
    await look(dan);
    scene.pass(hour);
    expect(short((await dan.app.views.accept(page('As Parquet.', { facts: { labels: ['bug', 'ux'] } }))).since)).toBe(
      'text changed, labels changed',
    );
    await dan.connect(scene.tokenOf('dan'));
    comments('cleo', 'A comment from before.');
    expect(short((await dan.open(ref)).since)).toMatch(/^title and text changed/);
    expect(await says(dan)).not.toContain('comment');
  });

  it('what could not be seen did not change', async () => {
    const dan = await scene.device('');
    await dan.app.views.accept(page('As CSV.'));
    await look(dan);
    scene.pass(hour);
    const blocks = {
      markup: 'blocks' as const,
      blocks: [{ kind: 'paragraph' as const, text: { text: 'As Parquet.' } }],
    };
    expect(
      (await dan.app.views.accept(page('', { body: blocks, facts: {}, readBy: 'page-text' }))).since,
    ).toBeUndefined();
    await look(dan);
    expect(short((await dan.app.views.accept(page('As Parquet.'))).since)).toBe('text changed');
  });
});

describe('a look that cannot be kept', () => {
  const broken = (warned: unknown[]) => {
    const { store, said, accounts } = ana.app;
    const full = new StoreError(new DOMException('full', 'QuotaExceededError'));
    const folded = async () => ({ row: undefined, ...emptyFold() });
    return createLastSeen({
      store: { ...store, keepLastSeen: () => Promise.reject(full) },
      said,
      accounts,
      folded,
      foldedFor: folded,
      now: scene.now,
      warn: (what) => void warned.push(what),
    });
  };

  it('costs nothing else; only who says that all is seen is told', async () => {
    await lastSeen();
    comments('cleo', 'Which columns?');
    await ana.open(ref);
    const warned: unknown[] = [];
    await broken(warned).look(ref, false);
    expect(warned).toHaveLength(1);
    await expect(broken(warned).look(ref, true)).rejects.toMatchObject({ told: saying(/^The disk is full/) });
    expect(await says()).toBe('1 new comment');
  });

  it('ends with the worker at any of its steps, and is made up for by the next', async () => {
    await lastSeen();
    scene.pass(hour);
    comments('cleo', 'Which columns?');
    await ana.open(ref);
    let points = 0;
    for (let last = 1, died = true; died; last += 1) {
      ana.restart(last);
      const { life } = ana;
      await Promise.race([look().catch(() => undefined), life.end]);
      died = life.isOver();
      points += Number(died);
      ana.restart();
      await look();
      expect(await says(), `killed at step ${last}`).toBe('1 new comment');
    }
    console.log(`killed at ${points} points of a look`);
    expect(points).toBeGreaterThan(5);
    scene.pass(hour);
    expect(await says()).toBeUndefined();
  });
});
