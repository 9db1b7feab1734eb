import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '@/utils/model/blocks-text';
import { policyKey } from '@/utils/model/policy-changes';
import { ownWords, summaryText } from '@/utils/model/summary-form';
import { sentences } from '@/utils/words/sentence';
import { newComment } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import type { Device } from './device';
import { createScene, ready, ref, type Scene, setUp } from './scene';
import { saying } from '../telling';

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
const summaries = () => issue().comments.filter(({ body }) => /^### Decisions|^Decisions:/.test(body));

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
    const { lines, comment } = await ana.app.summaries.draft(ref);
    expect(comment).toBeUndefined();
    expect(lines).toContainEqual(
      expect.objectContaining({
        kind: 'decision',
        text: 'We decided to export CSV only.',
        by: 'cleo',
        certain: true,
        link: expect.stringContaining('#issuecomment-'),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ kind: 'step', text: "I'll write the exporter by Friday.", by: 'ben' }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ kind: 'ready', by: 'ben', link: expect.stringContaining('/issues/') }),
    );
    expect(lines.every(({ link }) => link.startsWith('https://github.com/acme/web/issues/'))).toBe(true);
  });

  it('posts one comment, which every teammate then sees first, and tells what came since', async () => {
    await ana.open(ref);
    const { lines } = await ana.app.summaries.draft(ref);
    await ana.say(ref, { kind: 'summary', text: summaryText(lines.filter(({ certain }) => certain)), set: [] });
    await ana.flush(ref);
    expect(summaries().map(({ author }) => author)).toEqual(['ana']);
    expect((await ben.open(ref)).summary).toMatchObject({ by: 'ana', since: 0 });
    says('ben', 'One more thing: dates in ISO.');
    expect((await ben.open(ref)).summary).toMatchObject({ since: 1 });
    await assertValidLog(scene.log());
  });

  it("brings one's own summary up to date where it stands, and notifies nobody of that", async () => {
    await ana.open(ref);
    await ana.say(ref, { kind: 'summary', text: summaryText((await ana.app.summaries.draft(ref)).lines), set: [] });
    await ana.flush(ref);
    says('ben', 'We decided to drop VAT.');
    await ana.open(ref);
    scene.requests();
    const { comment, text, lines } = await ana.app.summaries.draft(ref);
    expect(lines).toContainEqual(expect.objectContaining({ text: 'We decided to drop VAT.' }));
    await ana.say(ref, { kind: 'summary', text: `${text}\nNo VAT.`, ...(comment && { comment }), set: [] });
    await ana.flush(ref);
    expect(summaries()).toHaveLength(1);
    expect(summaries()[0]?.body).toContain('No VAT.');
    expect(scene.requests().flatMap(({ notifies }) => notifies)).toEqual([]);
    expect((await ben.open(ref)).summary).toMatchObject({ since: 0 });
  });

  it('offers answered questions with their answer, open ones, thumbs, and how to take part where the rules say so', async () => {
    says('cleo', '/question @ben Who signs it off?');
    for (const device of [ana, ben]) await device.say(ref, { kind: 'react', content: '+1', on: true });
    await ana.open(ref);
    const id = (author: string, words: string) =>
      ana.app.store
        .discussion(ref)
        .then(
          (discussion) =>
            discussion?.comments.find((one) => one.author?.name === author && JSON.stringify(one.body).includes(words))
              ?.id ?? '',
        );
    await ana.say(ref, {
      kind: 'ask',
      comment: await id('ben', 'Which columns'),
      asked: { answer: await id('cleo', 'Date, amount') },
    });
    for (const device of [ana, ben]) await device.flush(ref);
    const rules = (await ana.app.rules.read('github:github.com/acme/web')) ?? expect.fail('no rules');
    await ana.app.rules.save(
      rules.project,
      JSON.stringify({ ...rules.policy, explain: true }),
      policyKey(rules.policy),
    );
    await ana.open(ref);
    const { lines, known } = await ana.app.summaries.draft(ref);
    const of = (kind: string) => lines.filter((line) => line.kind === kind);
    expect(of('answer')).toEqual([
      {
        kind: 'answer',
        heading: '### Answered',
        text: 'Which columns does the tax office need? → Date, amount and VAT. We decided to export CSV only.',
        by: 'cleo',
        certain: true,
        link: expect.stringContaining('#issuecomment-'),
        written: expect.stringMatching(/^- .* \(\[cleo\]\(https:\S+\)\)$/),
      },
    ]);
    expect(of('question')).toEqual([
      {
        kind: 'question',
        heading: '### Open questions',
        text: 'Who signs it off?',
        by: 'cleo',
        certain: true,
        link: expect.stringContaining('#issuecomment-'),
        written: expect.stringMatching(/^- Who signs it off\? – waits for ben \(\[cleo\]\(https:\S+\)\)$/),
      },
    ]);
    expect(of('reaction')).toEqual([
      {
        kind: 'reaction',
        heading: '### Reactions',
        text: '👍 2',
        by: expect.stringMatching(/^(?:ana, ben|ben, ana)$/),
        certain: true,
        link: 'https://github.com/acme/web/issues/2',
        written: expect.stringMatching(/^- 👍 2 \(\[(?:ana, ben|ben, ana)\]\(https:\S+\)\)$/),
      },
    ]);
    expect(of('taking part')).toEqual([
      expect.objectContaining({
        text: expect.stringContaining('/estimate 5'),
        link: expect.stringMatching(/^https:.*issues\/\d+$/),
      }),
    ]);
    expect(ownWords(summaryText(lines), known)).toEqual([]);
  });

  it('takes no word of how to take part without the rules saying so, and no answer for certain that nobody marked as one', async () => {
    await ana.open(ref);
    const { lines } = await ana.app.summaries.draft(ref);
    expect(lines.filter(({ kind }) => kind === 'taking part')).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'answer')).toEqual([
      expect.objectContaining({ certain: false, by: 'cleo' }),
    ]);
  });

  it('previews the text as it will be posted, and names whom it tells', async () => {
    await ana.open(ref);
    const { blocks, notifies } = await ana.app.summaries.preview(
      ref,
      'Decisions:\n\n- CSV, says @cleo (`@dan` too)',
      '',
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: { text: 'Decisions:' } },
      expect.objectContaining({ kind: 'list' }),
    ]);
    expect(sentences(notifies)).toMatch(/^Sending notifies .*\. It mentions cleo\.$/);
    await ana.say(ref, { kind: 'summary', text: 'Decisions:\n\n- CSV, @cleo', set: [] });
    await ana.flush(ref);
    await ana.open(ref);
    const { comment = '' } = await ana.app.summaries.draft(ref);
    const again = await ana.app.summaries.preview(ref, '@cleo, @ben and @ana', comment);
    expect(sentences(again.notifies)).toMatch(/^Your summary is edited in place\..* It newly mentions ben\.$/);
  });

  it("writes over nobody's words: what was refused is shown beside what stands there, and sent again replaces it", async () => {
    await ana.open(ref);
    await ana.say(ref, { kind: 'summary', text: 'Decisions:\n\n- CSV', set: [] });
    expect((await ana.flush(ref)).receipts['loop']).toMatchObject({ state: 'saved', told: saying('In GitHub') });
    await ana.open(ref);
    const { comment = '' } = await ana.app.summaries.draft(ref);
    expect(comment).not.toBe('');
    const [posted] = summaries();
    if (posted) posted.body = posted.body.replace('CSV', 'CSV and PDF');
    await ana.say(ref, { kind: 'summary', comment, text: 'Decisions:\n\n- CSV, no VAT', set: [] });
    expect((await ana.flush(ref)).receipts['loop']).toMatchObject({
      state: 'refused',
      told: saying(expect.stringContaining('has changed this comment')),
    });
    const both = await ana.app.summaries.draft(ref);
    expect(both).toMatchObject({ comment, text: 'Decisions:\n\n- CSV, no VAT' });
    expect(both.notes[0]?.told).toEqual(saying(/has changed this comment.*It reads now:$/));
    expect(textOf(both.notes[0]?.quote ?? [])).toMatch(/^Decisions:\n- CSV and PDF\n/);
    expect(posted?.body).toContain('CSV and PDF');
    await ana.say(ref, { kind: 'summary', comment, text: 'Decisions:\n\n- CSV and PDF, no VAT', set: [] });
    const view = await ana.flush(ref);
    expect(view.sync).toMatchObject({ owed: 0, state: 'settled' });
    expect(summaries().map(({ body }) => body)).toEqual([expect.stringContaining('CSV and PDF, no VAT')]);
    expect(await ana.app.summaries.draft(ref)).toMatchObject({
      text: 'Decisions:\n\n- CSV and PDF, no VAT',
      notes: expect.not.arrayContaining([expect.objectContaining({ quote: expect.anything() })]),
    });
    await assertValidLog(scene.log());
  });

  it('posts one summary where the first was not sent yet', async () => {
    await ana.open(ref);
    scene.fault({ kind: 'offline', match: { host: 'api' } });
    for (const words of ['CSV', 'CSV and PDF'])
      await ana.app.said.owe(
        { host: 'github.com', person: '4201' },
        { kind: 'comment', ref, body: `Decisions:\n\n- ${words}`, closes: 1 },
        `id-${words.length}`,
        scene.now(),
        'loop',
      );
    scene.clearFaults();
    await ana.flush(ref);
    expect(summaries().map(({ body }) => body)).toEqual([expect.stringContaining('CSV and PDF')]);
  });

  for (const kind of ['drop-before', 'drop-after', 'duplicate', 'status', 'truncate', 'garbage'] as const) {
    it(`posts it once, whatever becomes of the requests: ${kind}`, async () => {
      await ana.open(ref);
      scene.fault({ kind, match: { method: 'POST|PATCH', host: 'api' }, times: 3 });
      await ana.say(ref, { kind: 'summary', text: 'Decisions:\n\n- CSV', set: [] });
      await ana.flush(ref);
      scene.clearFaults();
      await ana.open(ref);
      await ana.flush(ref);
      expect(summaries()).toHaveLength(1);
      expect((await ben.open(ref)).summary).toMatchObject({ by: 'ana' });
    });
  }

  it('is no summary any more once its comment is deleted', async () => {
    await ana.open(ref);
    await ana.say(ref, { kind: 'summary', text: 'Decisions:\n\n- CSV', set: [] });
    await ana.flush(ref);
    issue().comments = issue().comments.filter((comment) => !summaries().includes(comment));
    expect((await ben.open(ref)).summary).toBeUndefined();
  });
});

describe('the words of a summary', () => {
  const line = {
    kind: 'decision' as const,
    heading: '### Decisions',
    text: 'CSV  only.\n',
    by: 'cleo',
    certain: true,
    link: 'https://x/1',
    written: '- CSV only. ([cleo](https://x/1))',
  };

  it('stand under their headings, each with its source', () => {
    expect(
      summaryText([
        line,
        { ...line, kind: 'step', heading: '### Next steps', written: '- Write it. ([ben](https://x/1))' },
      ]),
    ).toBe('### Decisions\n\n- CSV only. ([cleo](https://x/1))\n\n### Next steps\n\n- Write it. ([ben](https://x/1))');
  });

  it("are the writer's own where they have none", () => {
    expect(ownWords(`${summaryText([line])}\n\nAnd thanks to all.`, [line.written])).toEqual(['And thanks to all.']);
    expect(ownWords(summaryText([line]), [])).toHaveLength(1);
  });
});
