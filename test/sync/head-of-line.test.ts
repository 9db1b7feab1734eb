import { beforeEach, describe, expect, it } from 'vitest';
import { tenantOf, type IssueRef } from '@/utils/model/ref';
import type { Fetch } from '@/utils/sync/send';
import { linearAccess } from '../access';
import { createDevice, type Device } from './device';
import { createLinearScene, other as otherLinear, ref as linearRef } from './linear-scene';
import { createScene, ready, ref, type Scene, setUp, up } from './scene';
import { sentence } from '@/utils/words/sentence';

const other: IssueRef = 'github:github.com/acme/web#3';
let scene: Scene;
let ana: Device;
/** What is answered instead of the double; undefined: the double answers. */
let instead: (body: string, url: string) => Response | undefined;

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
const graphqlError = (type: string | undefined, message: string): Response =>
  json({ data: { addComment: null }, errors: [{ ...(type && { type }), message, path: ['addComment'] }] });
const behind =
  (fetch: Fetch): Fetch =>
  async (url, init, from) =>
    instead(String(init.body ?? ''), url) ?? fetch(url, init, from);
const bodiesOf = (number: number): string[] =>
  scene.repo.issues.find((issue) => issue.number === number)?.comments.map(({ body }) => body.split('\n')[0] ?? '') ??
  [];
const run = () => ana.app.sync.run('github:github.com');
const receiptsOf = async (of: IssueRef): Promise<Record<string, string>> => {
  const { receipts } = await ana.shown(of);
  return Object.fromEntries(
    Object.entries(receipts).map(([field, { state, told }]) => [field, `${state}: ${sentence(told)}`]),
  );
};

beforeEach(async () => {
  instead = () => undefined;
  scene = createScene();
  ana = await createDevice({ ...scene, fetch: behind(scene.fetch) }, scene.tokenOf('ana'));
  await setUp(ana);
  await ana.open(other);
});

const poison = (body: string): boolean => body.includes('mutation Comment') && body.includes('poison');

describe('a command that GitHub cannot process', () => {
  it('is refused alone, in its own receipt; everything else arrives at once', async () => {
    instead = (body) =>
      poison(body) ? graphqlError('UNPROCESSABLE', 'You can not comment here at this time.') : undefined;
    await ana.say(ref, { kind: 'comment', text: 'poison' });
    await ana.say(ref, up);
    await ana.say(other, { kind: 'comment', text: 'Of another issue' });
    await ana.say(other, ready);
    await run();
    expect(bodiesOf(3)).toEqual(['Of another issue']);
    expect(await receiptsOf(other)).toMatchObject({ ready: 'saved: Shared with your team' });
    const mine = await receiptsOf(ref);
    expect(mine['+1']).toBe('saved: On the issue itself');
    expect(Object.entries(mine).filter(([field]) => field.startsWith('comment:'))).toEqual([
      [expect.any(String), 'refused: GitHub says: You can not comment here at this time.'],
    ]);
  });

  it('lends its reason to nothing that is said afterwards, and is retried or dropped alone', async () => {
    instead = (body) => (poison(body) ? graphqlError('UNPROCESSABLE', 'Not now.') : undefined);
    await ana.say(ref, { kind: 'comment', text: 'poison' });
    await ana.say(ref, { kind: 'comment', text: 'poison too' });
    await run();
    scene.fault({ kind: 'offline' });
    await ana.say(ref, ready);
    await ana.say(ref, up);
    const told = await receiptsOf(ref);
    expect([told['ready'], told['+1']]).not.toContainEqual(expect.stringContaining('Not now'));
    scene.clearFaults();
    instead = () => undefined;
    await ana.app.actions.retry(ref);
    await run();
    expect(bodiesOf(2)).toEqual(['poison', 'poison too']);
  });

  it('is given up or tried again by its own field, while its neighbour stays as it is', async () => {
    instead = (body) => (poison(body) ? graphqlError('UNPROCESSABLE', 'Not now.') : undefined);
    for (const value of ['poison 1', 'poison 2', 'poison 3']) await ana.say(ref, { kind: 'comment', text: value });
    await run();
    instead = () => undefined;
    const [first = '', second = ''] = Object.keys(await receiptsOf(ref)).filter((field) =>
      field.startsWith('comment:'),
    );
    await ana.app.actions.retry(ref, first);
    await ana.app.actions.drop(ref, second);
    await run();
    expect(bodiesOf(2)).toEqual(['poison 1']);
    expect(Object.values(await receiptsOf(ref))).toEqual(['refused: GitHub says: Not now.']);
    expect((await ana.app.store.drafts(ref))['comment']).toBe('poison 2');
  });
});

describe('an answer that nobody can make anything of', () => {
  const answers: [string, () => Response][] = [
    ['an error of a type nobody knows', () => graphqlError('SOMETHING_NEW', 'The bees are out.')],
    ['an error without a type', () => graphqlError(undefined, 'Something went wrong.')],
    ['an outage of one thing', () => json({ message: 'Bad gateway' }, 502)],
    ['a page of a proxy', () => new Response('<!doctype html><title>Sign in</title>', { status: 200 })],
    ['null', () => json(null)],
  ];

  it.each(answers)('%s holds up what was said after it in the same discussion, and nothing else', async (_, answer) => {
    instead = (body) => (poison(body) ? answer() : undefined);
    await ana.say(ref, { kind: 'comment', text: 'poison' });
    await ana.say(ref, { kind: 'comment', text: 'After it' });
    await ana.say(ref, up);
    await ana.say(other, { kind: 'comment', text: 'Of another issue' });
    await ana.say(other, ready);
    await run();
    expect([bodiesOf(2), bodiesOf(3)]).toEqual([[], ['Of another issue']]);
    expect(await receiptsOf(other)).toMatchObject({ ready: 'saved: Shared with your team' });
    expect((await receiptsOf(ref))['+1']).toBe('saved: On the issue itself');
    expect(ana.wokenAt()).toBeGreaterThan(scene.now());
    instead = () => undefined;
    scene.pass((ana.wokenAt() ?? 0) - scene.now() + 1);
    await run();
    expect(bodiesOf(2)).toEqual(['poison', 'After it']);
  });

  it('again and again becomes a refusal that can be retried, and lets the rest of its discussion go on', async () => {
    let asked = 0;
    instead = (body) => {
      asked += Number(poison(body));
      return poison(body) ? json({ message: 'Bad gateway' }, 502) : undefined;
    };
    await ana.say(ref, { kind: 'comment', text: 'poison' });
    await ana.say(ref, { kind: 'comment', text: 'After it' });
    for (let tries = 0; tries < 40; tries += 1) {
      await run();
      scene.pass(16 * 60_000);
    }
    expect(asked).toBe(12);
    expect(bodiesOf(2)).toEqual(['After it']);
    expect(Object.values(await receiptsOf(ref))).toContainEqual(
      expect.stringMatching(/^refused: GitHub answered 502\. It was tried 12 times/),
    );
    instead = () => undefined;
    await ana.app.actions.retry(ref);
    await run();
    expect(bodiesOf(2)).toEqual(['After it', 'poison']);
  });

  it('of a host that answers nothing else concerns the host: it is waited for, and nothing is refused however long it takes', async () => {
    instead = () => json({ message: 'Bad gateway' }, 502);
    await ana.say(ref, { kind: 'comment', text: 'Later' });
    await ana.say(other, { kind: 'comment', text: 'Later, too' });
    for (let tries = 0; tries < 40; tries += 1) {
      await run();
      expect((await ana.shown(ref)).sync.state).toBe('waiting');
      scene.pass(16 * 60_000);
    }
    instead = () => undefined;
    await ana.flush(ref);
    expect([bodiesOf(2), bodiesOf(3)]).toEqual([['Later'], ['Later, too']]);
  });

  it('to the ledger of one project holds up no comment', async () => {
    instead = (body, url) => (/comments/.test(url) && body.includes('tend-entries') ? json(null) : undefined);
    await ana.say(ref, ready);
    await run();
    await ana.say(other, { kind: 'comment', text: 'Meanwhile' });
    await run();
    expect(bodiesOf(3)).toEqual(['Meanwhile']);
    expect((await receiptsOf(ref))['ready']).toMatch(/^sending: /);
    instead = () => undefined;
    await ana.flush(ref);
    expect((await receiptsOf(ref))['ready']).toBe('saved: Shared with your team');
    expect(scene.pagesOf('ana')).toHaveLength(1);
  });
});

describe('on Linear', () => {
  it.each([
    ['an error of a type nobody knows', { code: 'SOMETHING_NEW', type: 'something new' }],
    ['an error that says nothing', {}],
  ])('%s holds up no other issue', async (_, extensions) => {
    const linear = createLinearScene();
    const device = await createDevice({ ...linear, fetch: behind(linear.fetch) }, linearAccess(linear.tokenOf('ana')));
    await device.open(linearRef);
    await device.open(otherLinear);
    instead = (body) =>
      body.includes('mutation Comment') && body.includes('poison')
        ? json({ data: null, errors: [{ message: 'The bees are out.', extensions }] })
        : undefined;
    await device.say(linearRef, { kind: 'comment', text: 'poison' });
    await device.say(otherLinear, { kind: 'comment', text: 'Of another issue' });
    await device.app.sync.run(tenantOf(linearRef));
    expect(linear.world.comments.filter(({ body }) => body === 'Of another issue')).toHaveLength(1);
    expect((await device.shown(otherLinear)).sync.state).not.toBe('refused');
  });
});
