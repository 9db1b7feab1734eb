import { beforeEach, describe, expect, it } from 'vitest';
import type { Saying } from '@/utils/model/view';
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
  const entry = (await ana.house.said.entries('1', 'github:github.com/acme/web'))['2'] ?? {};
  return {
    comments: comments.map(({ body }) => body),
    labels: [...labels],
    reactions: reactions.map(({ login, content }) => `${login} ${content}`),
    entry: structuredClone(entry),
    pages: scene.pagesOf('ana').map(({ body }) => body),
    owed: (await ana.shown(ref)).sync.owed,
  };
};
const say = (saying: Saying, id: string) => ana.house.sync.say(ref, saying, id);

describe('what was heard once', () => {
  const sayings: [Saying, Saying][] = [
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
      { field: 'vote', value: { round: '1', value: '5' } },
      { field: 'vote', value: { round: '1', value: '8' } },
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

  it.each(sayings)('is not done again after it was sent and something else was said: %o', async (first, later) => {
    await say(first, 'saying-first');
    await ana.flush(ref);
    await say(later, 'saying-later');
    await ana.flush(ref);
    const before = await held();
    scene.requests();
    expect((await say(first, 'saying-first'))?.ref).toBe(ref);
    expect((await ana.shown(ref)).sync.owed).toBe(0);
    await ana.house.sync.run('github:github.com');
    expect(
      scene.requests().filter(({ method }) => method !== 'GET'),
      'nothing is sent',
    ).toEqual([]);
    expect(await held()).toEqual(before);
  });

  it('is one saying also where both askings run at the same time', async () => {
    await Promise.all(['once', 'once', 'once'].map((value) => say({ field: 'comment', value }, 'saying-same')));
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(1);
  });

  it('is refused by nothing that it did itself', async () => {
    await say({ field: 'comment', value: 'As it was' }, 'saying-before');
    await ana.flush(ref);
    await ana.open(ref);
    const id = (await ana.house.store.talk(ref))?.comments.at(-1)?.id ?? '';
    const edit: Saying = { field: `edit:${id}`, value: 'As it is' };
    await say(edit, 'saying-edit');
    await ana.flush(ref);
    issue().comments = [];
    await ana.house.store.keepTalk(ref, scene.now(), () => ({ comments: [], total: 0 }));
    expect((await say(edit, 'saying-edit'))?.ref).toBe(ref);
    expect((await ana.shown(ref)).sync.owed).toBe(0);
  });

  it('is known for a day at least, and after every tidying by a clock that is a year ahead', async () => {
    await say({ field: 'comment', value: 'Once' }, 'saying-kept');
    await ana.flush(ref);
    await ana.house.store.tidy(scene.now() + 365 * 86_400_000);
    ana.restart();
    await ana.open(ref);
    await say({ field: 'comment', value: 'Once' }, 'saying-kept');
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(1);
  });

  it('is another saying under another id', async () => {
    for (const id of ['saying-one', 'saying-two']) await say({ field: 'comment', value: 'Same words' }, id);
    await ana.flush(ref);
    expect(issue().comments).toHaveLength(2);
    expect(namesIn(await ana.shown(ref), 'ready')).toEqual([]);
  });
});
