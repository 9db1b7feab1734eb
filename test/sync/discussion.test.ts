import { beforeEach, describe, expect, it } from 'vitest';
import type { CommentView } from '@/utils/model/comment';
import { sentence } from '@/utils/words/sentence';
import { newComment } from '../doubles/github/world/new';
import type { Comment } from '../doubles/github/world/types';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createScene, ref, type Scene } from './scene';
import { saying } from '../telling';

let scene: Scene;
let ana: Device;

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  await ana.open(ref);
});

const issue = () => {
  const found = scene.repo.issues.find(({ number }) => number === 2);
  if (!found) throw new Error('no issue 2');
  return found;
};

/** Ben writes behind everybody's back. */
function ben(body: string): Comment {
  const comment = newComment(scene.world, 2, 'ben', body);
  issue().comments.push(comment);
  return comment;
}

const shown = async (): Promise<CommentView[]> => (await ana.app.discussions.show(ref)).comments;
const words = (comments: CommentView[]): string[] =>
  comments.map(({ blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'hidden')
      .map((block) => ('text' in block && typeof block.text !== 'string' ? block.text.text : block.kind))
      .join(' '),
  );

describe('the discussion', () => {
  it("is the tracker's own, as text", async () => {
    ben('Shall we export **CSV**?\n\n<img src=x onerror=alert(1)>');
    await ana.open(ref);
    expect(await shown()).toMatchObject([{ author: 'ben', me: false, edited: false }]);
    expect(words(await shown())[0]).toContain('Shall we export CSV?');
    expect(await ana.shown(ref)).toMatchObject({ comments: 1 });
  });

  it('says who is told before anything is sent', async () => {
    ben('I take part.');
    await ana.open(ref);
    expect(sentence((await ana.app.discussions.show(ref)).notifies)).toBe(
      'Sending notifies cleo, ben, the people you mention and everyone who was mentioned, is assigned or watches this repository.',
    );
  });

  it('shows what was written at once, and keeps its words out of the drafts', async () => {
    await ana.app.store.draft(ref, 'comment', 'Parquet, ple', 1);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    await ana.say(ref, { kind: 'comment', text: 'Parquet, please.' });
    expect(await shown()).toMatchObject([{ author: 'ana', me: true, receipt: { state: 'sending' } }]);
    expect(await ana.app.store.drafts(ref)).toEqual({});
  });

  for (const kind of [
    'drop-before',
    'drop-after',
    'duplicate',
    'status',
    'truncate',
    'garbage',
    'rate-limit-secondary',
  ] as const) {
    it(`has each comment once, whatever becomes of the request: ${kind}`, async () => {
      scene.fault({ kind, match: { method: 'POST', host: 'api' }, times: 3 });
      await ana.say(ref, { kind: 'comment', text: 'Parquet, please.' });
      await ana.flush(ref);
      scene.clearFaults();
      expect(issue().comments.map(({ author }) => author)).toEqual(['ana']);
      expect(words(await shown())).toEqual(['Parquet, please.']);
      await assertValidLog(scene.log());
    });
  }

  it("changes one's own text, and gives others a thumb", async () => {
    const theirs = ben('CSV it is.');
    await ana.say(ref, { kind: 'comment', text: 'Parquet, pleas.' });
    await ana.flush(ref);
    await ana.open(ref);
    const [hers, mine] = [(await shown()).find(({ me }) => !me), (await shown()).find(({ me }) => me)];
    expect(mine?.source).toBe('Parquet, pleas.');
    await ana.say(ref, { kind: 'edit', comment: mine?.id ?? '', text: 'Parquet, please.' });
    await ana.say(ref, { kind: 'react', content: '+1', on: true, comment: hers?.id ?? '' });
    expect((await shown()).find(({ me }) => !me)?.reactions).toContainEqual({ content: '+1', count: 1, mine: true });
    await ana.flush(ref);
    expect(theirs.reactions.map(({ login, content }) => [login, content])).toEqual([['ana', '+1']]);
    expect(issue().comments.find(({ author }) => author === 'ana')?.body).toMatch(/^Parquet, please\.\s+<!-- tend:/);
    await assertValidLog(scene.log());
  });

  it('writes over nobody: what was changed meanwhile stays, and the new text is a draft again once given up', async () => {
    await ana.say(ref, { kind: 'comment', text: 'First.' });
    await ana.flush(ref);
    const [mine] = issue().comments;
    if (mine) mine.body = 'First, as changed on another device.';
    const id = (await shown())[0]?.id ?? '';
    await ana.say(ref, { kind: 'edit', comment: id, text: 'Second.' });
    const view = await ana.flush(ref);
    expect(view.sync).toMatchObject({
      state: 'refused',
      told: saying(expect.stringContaining('has changed this comment')),
    });
    expect(mine?.body).toBe('First, as changed on another device.');
    await ana.app.actions.drop(ref);
    expect(await ana.app.store.drafts(ref)).toEqual({ [`edit:${id}`]: 'Second.' });
  });

  it('reads older comments a page at a time, and keeps them when newer ones come', async () => {
    for (let n = 0; n < 230; n += 1) ben(`Comment ${n}`);
    await ana.open(ref);
    expect(await ana.app.discussions.show(ref)).toMatchObject({ total: 230, older: true });
    expect(await shown()).toHaveLength(50);
    expect((await ana.app.discussions.older(ref)).comments).toHaveLength(150);
    expect(await ana.app.discussions.older(ref)).toMatchObject({ older: false });
    expect(words(await shown())).toEqual(Array.from({ length: 230 }, (_, n) => `Comment ${n}`));
    ben('The newest');
    await ana.open(ref);
    expect(await shown()).toHaveLength(231);
  });

  it('takes nothing empty', async () => {
    await expect(ana.say(ref, { kind: 'comment', text: ' \n' })).rejects.toMatchObject({
      told: saying(expect.stringContaining('nothing to send')),
    });
  });
});
