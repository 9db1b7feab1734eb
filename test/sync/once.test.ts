import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '@/utils/model/intent';
import type { Device } from './device';
import { createScene, namesIn, ref, type Scene, setUp } from './scene';

let scene: Scene;
let ana: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  await setUp(ana);
});

const issue = () => {
  const found = scene.repo.issues.find(({ number }) => number === 2);
  if (!found) throw new Error('no issue');
  return found;
};
/** What the tracker and this device hold, but for when. */
const held = async (): Promise<object> => {
  const { comments, labels, reactions } = issue();
  const entry = (await ana.app.said.entries('1', 'github:github.com/acme/web'))['2'] ?? {};
  return {
    comments: comments.map(({ body }) => body),
    labels: [...labels],
    reactions: reactions.map(({ login, content }) => `${login} ${content}`),
    entry: structuredClone(entry),
    pages: scene.pagesOf('ana').map(({ body }) => body),
    owed: (await ana.shown(ref)).sync.owed,
  };
};
const say = (intent: Intent, id: string) => ana.app.actions.say(ref, intent, id);

describe('what was heard once', () => {
  const intents: [Intent, Intent][] = [
    [
      { kind: 'comment', text: 'Once' },
      { kind: 'comment', text: 'Another' },
    ],
    [
      { kind: 'summary', text: 'We export on Mondays.', set: [] },
      { kind: 'comment', text: 'Another' },
    ],
    [
      { kind: 'ready', on: true },
      { kind: 'ready', on: false },
    ],
    [
      { kind: 'react', content: '+1', on: true },
      { kind: 'react', content: '+1', on: false },
    ],
    [
      { kind: 'tick', check: 'design', on: true },
      { kind: 'tick', check: 'design', on: false },
    ],
    [
      { kind: 'waive', check: 'criteria', reason: 'A spike' },
      { kind: 'waive', check: 'criteria', reason: 'Not a spike' },
    ],
    [
      { kind: 'label', name: 'bug', on: true },
      { kind: 'label', name: 'bug', on: false },
    ],
    [
      { kind: 'vote', ballot: '1', value: '5' },
      { kind: 'vote', ballot: '1', value: '8' },
    ],
    [
      { kind: 'live', reason: 'We go round in circles.' },
      { kind: 'live', reason: null },
    ],
    [
      { kind: 'ask', comment: '7', asked: { to: [] } },
      { kind: 'ask', comment: '7', asked: null },
    ],
  ];

  it.each(intents)('is not done again after it was sent and something else was said: %o', async (first, later) => {
    await say(first, 'intent-first');
    await ana.flush(ref);
    await say(later, 'intent-later');
    await ana.flush(ref);
    const before = await held();
    scene.requests();
    expect((await say(first, 'intent-first'))?.ref).toBe(ref);
    expect((await ana.shown(ref)).sync.owed).toBe(0);
    await ana.app.sync.run('github:github.com');
    expect(
      scene.requests().filter(({ method }) => method !== 'GET'),
      'nothing is sent',
    ).toEqual([]);
    expect(await held()).toEqual(before);
  });

  it('is one intent also where both askings run at the same time', async () => {
    await Promise.all(['once', 'once', 'once'].map((value) => say({ kind: 'comment', text: value }, 'intent-same')));
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(1);
  });

  it('is refused by nothing that it did itself', async () => {
    await say({ kind: 'comment', text: 'As it was' }, 'intent-before');
    await ana.flush(ref);
    await ana.open(ref);
    const id = (await ana.app.store.discussion(ref))?.comments.at(-1)?.id ?? '';
    const edit: Intent = { kind: 'edit', comment: id, text: 'As it is' };
    await say(edit, 'intent-edit');
    await ana.flush(ref);
    issue().comments = [];
    await ana.app.store.keepDiscussion(ref, scene.now(), () => ({ comments: [], total: 0 }));
    expect((await say(edit, 'intent-edit'))?.ref).toBe(ref);
    expect((await ana.shown(ref)).sync.owed).toBe(0);
  });

  it('is known for a day at least, and after every tidying by a clock that is a year ahead', async () => {
    await say({ kind: 'comment', text: 'Once' }, 'intent-kept');
    await ana.flush(ref);
    await ana.app.store.tidy(scene.now() + 365 * 86_400_000);
    ana.restart();
    await ana.open(ref);
    await say({ kind: 'comment', text: 'Once' }, 'intent-kept');
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(1);
  });

  it('is another intent under another id', async () => {
    for (const id of ['intent-one', 'intent-two']) await say({ kind: 'comment', text: 'Same words' }, id);
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(2);
    expect(namesIn(await ana.shown(ref), 'ready')).toEqual([]);
  });
});
