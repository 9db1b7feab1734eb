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
      { field: 'comment', value: 'Once' },
      { field: 'comment', value: 'Another' },
    ],
    [
      { field: 'loop', value: 'We export on Mondays.' },
      { field: 'comment', value: 'Another' },
    ],
    [
      { field: 'ready', value: true },
      { field: 'ready', value: null },
    ],
    [
      { field: '+1', value: true },
      { field: '+1', value: null },
    ],
    [
      { field: 'check:design', value: true },
      { field: 'check:design', value: null },
    ],
    [
      { field: 'waive:criteria', value: 'A spike' },
      { field: 'waive:criteria', value: 'Not a spike' },
    ],
    [
      { field: 'label:bug', value: true },
      { field: 'label:bug', value: null },
    ],
    [
      { field: 'vote', value: { ballot: '1', value: '5' } },
      { field: 'vote', value: { ballot: '1', value: '8' } },
    ],
    [
      { field: 'live', value: 'We go round in circles.' },
      { field: 'live', value: null },
    ],
    [
      { field: 'ask:7', value: { to: [] } },
      { field: 'ask:7', value: null },
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
    await Promise.all(['once', 'once', 'once'].map((value) => say({ field: 'comment', value }, 'intent-same')));
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(1);
  });

  it('is refused by nothing that it did itself', async () => {
    await say({ field: 'comment', value: 'As it was' }, 'intent-before');
    await ana.flush(ref);
    await ana.open(ref);
    const id = (await ana.app.store.discussion(ref))?.comments.at(-1)?.id ?? '';
    const edit: Intent = { field: `edit:${id}`, value: 'As it is' };
    await say(edit, 'intent-edit');
    await ana.flush(ref);
    issue().comments = [];
    await ana.app.store.keepDiscussion(ref, scene.now(), () => ({ comments: [], total: 0 }));
    expect((await say(edit, 'intent-edit'))?.ref).toBe(ref);
    expect((await ana.shown(ref)).sync.owed).toBe(0);
  });

  it('is known for a day at least, and after every tidying by a clock that is a year ahead', async () => {
    await say({ field: 'comment', value: 'Once' }, 'intent-kept');
    await ana.flush(ref);
    await ana.app.store.tidy(scene.now() + 365 * 86_400_000);
    ana.restart();
    await ana.open(ref);
    await say({ field: 'comment', value: 'Once' }, 'intent-kept');
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(1);
  });

  it('is another intent under another id', async () => {
    for (const id of ['intent-one', 'intent-two']) await say({ field: 'comment', value: 'Same words' }, id);
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(2);
    expect(namesIn(await ana.shown(ref), 'ready')).toEqual([]);
  });
});
