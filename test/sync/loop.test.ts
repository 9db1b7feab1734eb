import { beforeEach, describe, expect, it } from 'vitest';
import { lineText, ownWords, summaryText } from '@/utils/model/loop';
import { newComment } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createScene, ready, ref, type Scene, setUp } from './scene';

let scene: Scene;
let ana: Device;
let ben: Device;

const issue = () => {
  const found = scene.repo.issues.find(({ number }) => number === 2);
  if (!found) throw new Error('no issue 2');
  return found;
};
/** Somebody writes behind everybody's back, a minute later each. */
const says = (author: string, body: string): void => {
  scene.pass(60_000);
  issue().comments.push(newComment(scene.world, 2, author, body));
};
const summaries = () => issue().comments.filter(({ body }) => body.includes('Decisions:'));

beforeEach(async () => {
  scene = createScene();
  ana = await scene.device('ana');
  ben = await scene.device('ben');
  await setUp(ana, ben);
  says('ben', 'Which columns does the tax office need?');
  says('cleo', 'Date, amount and VAT. We decided to export CSV only.');
  says('ben', "I'll write the exporter by Friday.");
});

describe('closing the loop', () => {
  it('drafts lines from the discussion and from entries, each with its source', async () => {
    await ben.say(ref, ready);
    await ben.flush(ref);
    await ana.open(ref);
    const { lines, before } = await ana.house.loop(ref);
    expect(before).toBeUndefined();
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'decision', text: 'We decided to export CSV only.', by: 'cleo', certain: true, link: expect.stringContaining('#issuecomment-') }));
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'step', text: "I'll write the exporter by Friday.", by: 'ben' }));
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'agreed', by: 'ben', link: expect.stringContaining('/issues/') }));
    expect(lines.every(({ link }) => link.startsWith('https://github.com/acme/web/issues/'))).toBe(true);
  });

  it('posts one comment, which every teammate then sees first, and tells what came since', async () => {
    await ana.open(ref);
    const { lines } = await ana.house.loop(ref);
    await ana.say(ref, { field: 'loop', value: summaryText(lines.filter(({ certain }) => certain)) });
    await ana.flush(ref);
    expect(summaries().map(({ author }) => author)).toEqual(['ana']);
    expect((await ben.open(ref)).closing).toMatchObject({ by: 'ana', since: 0 });
    says('ben', 'One more thing: dates in ISO.');
    expect((await ben.open(ref)).closing).toMatchObject({ since: 1 });
    await assertValidLog(scene.log());
  });

  it('brings one\'s own summary up to date where it stands, and notifies nobody of that', async () => {
    await ana.open(ref);
    await ana.say(ref, { field: 'loop', value: summaryText((await ana.house.loop(ref)).lines) });
    await ana.flush(ref);
    says('ben', 'We decided to drop VAT.');
    await ana.open(ref);
    scene.requests();
    const { before, lines } = await ana.house.loop(ref);
    expect(lines).toContainEqual(expect.objectContaining({ text: 'We decided to drop VAT.' }));
    await ana.say(ref, { field: `loop:${before?.comment}`, value: `${before?.text}\nNo VAT.` });
    await ana.flush(ref);
    expect(summaries()).toHaveLength(1);
    expect(summaries()[0]?.body).toContain('No VAT.');
    expect(scene.requests().flatMap(({ notifies }) => notifies)).toEqual([]);
    expect((await ben.open(ref)).closing).toMatchObject({ since: 0 });
  });

  for (const kind of ['drop-before', 'drop-after', 'duplicate', 'status', 'truncate', 'garbage'] as const) {
    it(`posts it once, whatever becomes of the requests: ${kind}`, async () => {
      await ana.open(ref);
      scene.fault({ kind, match: { method: 'POST|PATCH', host: 'api' }, times: 3 });
      await ana.say(ref, { field: 'loop', value: 'Decisions:\n\n- CSV' });
      await ana.flush(ref);
      scene.clearFaults();
      await ana.open(ref);
      await ana.flush(ref);
      expect(summaries()).toHaveLength(1);
      expect((await ben.open(ref)).closing).toMatchObject({ by: 'ana' });
    });
  }

  it('is no summary any more once its comment is deleted', async () => {
    await ana.open(ref);
    await ana.say(ref, { field: 'loop', value: 'Decisions:\n\n- CSV' });
    await ana.flush(ref);
    issue().comments = issue().comments.filter((comment) => !summaries().includes(comment));
    expect((await ben.open(ref)).closing).toBeUndefined();
  });
});

describe('the words of a summary', () => {
  const line = { kind: 'decision' as const, text: 'CSV  only.\n', by: 'cleo', certain: true, link: 'https://x/1' };

  it('stand under their headings, each with its source', () => {
    expect(lineText(line)).toBe('- CSV only. (cleo, https://x/1)');
    expect(summaryText([{ ...line, kind: 'step', text: 'Write it.', by: '' }, line])).toBe('Decisions:\n\n- CSV only. (cleo, https://x/1)\n\nNext steps:\n\n- Write it. (https://x/1)');
  });

  it('are the writer\'s own where they have none', () => {
    expect(ownWords(`${summaryText([line])}\n\nAnd thanks to all.`, [line])).toEqual(['And thanks to all.']);
    expect(ownWords(summaryText([line]), [])).toHaveLength(1);
  });
});
