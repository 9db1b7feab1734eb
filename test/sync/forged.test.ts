import { beforeEach, describe, expect, it } from 'vitest';
import { pageBody } from '@/utils/ledger/format';
import { markdown } from '@/utils/ledger/markdown';
import type { Entry } from '@/utils/model/entry';
import { isStamp, type Stamp } from '@/utils/model/stamp';
import type { View } from '@/utils/model/view';
import { newComment } from '../doubles/github/world/new';
import { rewrite } from '../doubles/github/acts/comments';
import type { Comment } from '../doubles/github/world/types';
import type { Device } from './device';
import { comment, createScene, namesIn, ready, ref, type Scene, setUp } from './scene';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;
let ben: Device;
let before: View;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
  await ana.say(ref, ready);
  await ana.say(ref, { kind: 'waive', check: 'documents', reason: 'Shown on the phone.' });
  await ana.flush(ref);
  before = await ben.open(ref);
  expect(namesIn(before, 'ready')).toEqual(['ana']);
});

const stamp = (device = 'evil'): Stamp => `${(scene.now() + 60_000).toString(36).padStart(9, '0')}-0000-${device}`;
const page = (entry: Entry, more: object = {}, name = 'Ana'): string =>
  String(pageBody({ device: 'evil', number: 0, entries: { 2: entry }, extra: { ...more } }, name, markdown));
const takenBack = (): Entry => ({
  ready: [null, stamp()],
  'waive:documents': [null, stamp()],
  'waive:criteria': [{ reason: 'Because.' }, stamp()],
});

/** What ben sees after a while. */
async function after(): Promise<View> {
  scene.pass(10 * 60_000);
  return ben.open(ref);
}

function expectUnchanged(view: View): void {
  expect(view.checks).toEqual(before.checks);
  expect(view.reactions).toEqual(before.reactions);
  expect(view.receipts).toEqual(before.receipts);
}

/** Changes a comment as somebody else's hand. */
function edit(written: Comment | undefined, login: string, body: string): void {
  const [issue] = scene.ledgers();
  if (!written || !issue) throw new Error('nothing to edit');
  scene.pass(1000);
  rewrite({ world: scene.world, login }, written, body);
}

describe('a page', () => {
  it("with somebody else's name inside is the word of whoever wrote it", async () => {
    comment(scene, 'dan', page(takenBack(), { author: 'ana', user: { id: 4201, login: 'ana' } }, 'ana'));
    const view = await after();
    expect(view.reactions).toEqual(before.reactions);
    expect(view.checks.find(({ id }) => id === 'documents')).toMatchObject({
      verdict: 'waived',
      why: [saying(/ana/)],
    });
    expect(view.checks.find(({ id }) => id === 'criteria')?.why).toEqual([saying(/dan/)]);
    expect(view.own).toEqual([]);
  });

  it("with a teammate's device name inside changes nothing of that teammate's, nor what they write", async () => {
    const device = /"device":"(\w+)"/.exec(scene.pagesOf('ana')[0]?.body ?? '')?.[1] ?? '';
    comment(
      scene,
      'dan',
      String(
        pageBody({ device, number: 0, entries: { 2: { ready: [null, stamp(device)] } }, extra: {} }, 'ana', markdown),
      ),
    );
    expect((await after()).reactions).toEqual(before.reactions);
    await ana.open(ref);
    await ana.say(ref, { kind: 'tick', check: 'design', on: true });
    await ana.flush(ref);
    expect(scene.pagesOf('dan')).toHaveLength(1);
    expect(namesIn(await after(), 'ready')).toEqual(['ana']);
  });

  it('edited by an admin counts no more, is shown, and is written anew by its owner', async () => {
    const [written] = scene.pagesOf('ana');
    edit(written, 'admin', (written?.body ?? '').replace('Shown on the phone.', 'Nobody needs it.'));
    const view = await after();
    expect(view.sync.problems).toEqual([saying(/ana.*edited by admin/)]);
    expect(JSON.stringify(view.checks)).not.toContain('Nobody needs it');
    expect(namesIn(view, 'ready'), "what only that page held is nobody's word now").toEqual([]);
    await ana.open(ref);
    await ana.flush(ref);
    expectUnchanged({ ...(await after()), receipts: before.receipts });
    expect((await ben.shown(ref)).sync.problems).toEqual([]);
  });

  it('edited by an admin within the second of its creation is recognised', async () => {
    const [issue] = scene.ledgers();
    const written = comment(
      scene,
      'cleo',
      page({ 'waive:criteria': [{ reason: 'Agreed.' }, stamp('cleo')] }, {}, 'cleo'),
      issue,
    );
    rewrite({ world: scene.world, login: 'admin' }, written, written.body.replace('Agreed.', 'Nobody needs it.'));
    expect(written.updatedAt).toBe(written.createdAt);
    const view = await after();
    expect(view.sync.problems).toEqual([saying(/cleo.*edited by admin/)]);
    expectUnchanged(view);
  });

  it('edited by an account that is gone since is recognised', async () => {
    const written = comment(
      scene,
      'cleo',
      page({ 'waive:criteria': [{ reason: 'Agreed.' }, stamp('cleo')] }, {}, 'cleo'),
    );
    edit(written, 'nobody', written.body.replace('Agreed.', 'Nobody needs it.'));
    const view = await after();
    expect(view.sync.problems).toEqual([saying(/cleo.*edited by an account that is gone/)]);
    expectUnchanged(view);
  });

  it('that nobody edited costs one question when it is new, and none after that', async () => {
    comment(scene, 'dan', page({}, {}, 'dan'));
    scene.requests();
    await after();
    expect(scene.requests().filter(({ body }) => body.includes('Editors'))).toHaveLength(1);
    await after();
    expect(scene.requests().filter(({ body }) => body.includes('Editors'))).toHaveLength(0);
  });

  it.each([
    [
      'is too large',
      () => page({ ready: [{ text: 'a'.repeat(32) }, stamp()] }).replace('```\n', `${' '.repeat(201_000)}\`\`\`\n`),
      /too large/,
    ],
    ['is of a newer version', () => page(takenBack()).replace('"v":1', '"v":7'), /newer Tend/],
    ['is cut off', () => page(takenBack()).replace(/.{80}\s*```/s, '\n```'), /cannot be read/],
    ['is not JSON at all', () => 'Hello\n\n```tend-entries\nconstructor\n```', /cannot be read/],
    [
      'has fields that make no sense',
      () =>
        page({}).replace(
          '"2":{}',
          '"2":{"__proto__":[1,"x"],"ready":"yes","waive:story":[{"reason":"x"},"not-a-stamp"]}',
        ),
      /parts that cannot be read/,
    ],
  ])('that %s changes nothing and is shown', async (_, bodyOf, problem) => {
    // GitHub takes no such length; another tracker, or a later GitHub, may.
    comment(scene, 'dan', bodyOf());
    const view = await after();
    expectUnchanged(view);
    expect(view.sync.problems).toEqual([saying(problem)]);
    await ben.say(ref, ready);
    await ben.flush(ref);
    expect(namesIn(await ana.open(ref), 'ready')).toEqual(['ana', 'ben']);
  });

  it('full of hostile words stays words', async () => {
    const hostile = '<img src=x onerror=alert(1)> ``` @admin \u202e{{7*7}} ](javascript:x)';
    comment(
      scene,
      'dan',
      page({
        'waive:documents': [{ reason: hostile }, stamp()],
        __proto__: [{ polluted: true }, stamp()],
        'later:x': [hostile, stamp()],
      }),
    );
    const view = await after();
    // What would turn the words around is left out.
    expect(view.checks.find(({ id }) => id === 'documents')?.why).toEqual([
      saying(expect.stringContaining(hostile.replace('\u202e', ''))),
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(view.reactions).toEqual(before.reactions);
  });

  describe('with stamps of the year 3043', () => {
    const far: Stamp = 'bzzzzzzzz-zzzz-evil';
    const sayAgain = async (intent: Parameters<Device['say']>[1]): Promise<View> => {
      await after();
      await ana.open(ref);
      await ana.say(ref, intent);
      await ana.flush(ref);
      return after();
    };

    it('does not stop anybody from speaking later', async () => {
      expect(isStamp(far)).toBe(true);
      comment(scene, 'dan', page({ 'waive:documents': [{ reason: 'Mine is last.' }, far] }));
      const view = await sayAgain({ kind: 'waive', check: 'documents', reason: 'Shown on paper.' });
      expect(view.checks.find(({ id }) => id === 'documents')?.why).toEqual([saying(/Shown on paper\./)]);
    });

    it('does not keep the number that is agreed on, nor a wish of a thousand years ahead', async () => {
      comment(scene, 'dan', page({ agree: [{ round: '1', value: '21' }, far], live: [{ why: 'Because.' }, far] }));
      const view = await sayAgain({ kind: 'agree', ballot: '1', value: '3' });
      expect(view.estimate?.agreed?.value).toBe('3');
      expect(view.live.map(({ since }) => since <= scene.now())).toEqual([true]);
    });

    it('does not keep a question answered', async () => {
      const asked = newComment(scene.world, 2, 'ben', 'Does it round up?');
      const nonsense = newComment(scene.world, 2, 'cleo', 'Nonsense.');
      scene.repo.issues.find(({ number }) => number === 2)?.comments.push(asked, nonsense);
      await after();
      const [question, answer] = (await ben.app.discussions.show(ref)).comments.map(({ id }) => id);
      comment(scene, 'dan', page({ [`ask:${question}`]: [{ answer: String(answer) }, far] }));
      expect((await after()).questions.map(({ state }) => state)).toEqual(['answered']);
      const view = await sayAgain({ kind: 'ask', comment: question ?? '', asked: {} });
      expect(view.questions.map(({ state }) => state)).toEqual(['open']);
    });

    it('does not pin the summary to the comment of somebody else', async () => {
      const [dull] = ['I hate this ticket.'].map((body) => newComment(scene.world, 2, 'ana', body));
      if (!dull) throw new Error('no comment');
      scene.repo.issues.find(({ number }) => number === 2)?.comments.push(dull);
      await after();
      const [first] = (await ben.app.discussions.show(ref)).comments.map(({ id }) => id);
      comment(scene, 'dan', page({ summary: [{ comment: String(first), upto: 8e15 }, far] }));
      expect((await after()).summary?.comment).toBe(first);
      expect((await sayAgain({ kind: 'summary', text: 'The real summary.', set: [] })).summary?.comment).not.toBe(
        first,
      );
    });
  });

  it("of an outsider on a public repository counts as the crowd's, and changes no verdict", async () => {
    comment(
      scene,
      'eve',
      page(
        {
          ready: [{ text: 'a'.repeat(32) }, stamp()],
          'waive:criteria': [{ reason: 'Because.' }, stamp()],
          'check:design': [true, stamp()],
        },
        {},
        'eve',
      ),
    );
    const view = await after();
    expect(view.checks).toEqual(before.checks);
    const [was, is] = [before, view].map(({ reactions }) => reactions.find(({ kind }) => kind === 'ready'));
    expect(is?.team).toEqual(was?.team);
    expect(is?.crowd).toBe((was?.crowd ?? 0) + 1);
  });

  it("of an account that is gone is nobody's word, and is shown", async () => {
    comment(scene, 'ghost', page(takenBack()));
    const view = await after();
    expectUnchanged(view);
    expect(view.sync.problems).toEqual([saying(/author is gone/)]);
  });
});

describe('comments by people among the pages', () => {
  it('are passed over, whatever they quote', async () => {
    const [written] = scene.pagesOf('ana');
    const quoted = (written?.body ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    for (const body of ['What is this issue for?', quoted, '```js\n{"v":1}\n```', '']) comment(scene, 'dan', body);
    const view = await after();
    expectUnchanged(view);
    expect(view.sync.problems).toEqual([]);
  });

  it("are left alone where they are one's own", async () => {
    comment(scene, 'ben', 'I do not understand this.');
    await ben.say(ref, ready);
    await ben.flush(ref);
    const own =
      scene
        .ledgers()[0]
        ?.comments.filter(({ author }) => author === 'ben')
        .map(({ body }) => body) ?? [];
    expect(own).toContain('I do not understand this.');
    expect(scene.pagesOf('ben')).toHaveLength(1);
  });
});
