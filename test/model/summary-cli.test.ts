import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { drafted } from '../tools/summary/drafted';
import { inSource } from '../tools/summary/in-source';

const cited = { comment_id: z.string(), span: z.string(), certain: z.boolean() };
const line = z.strictObject({
  id: z.unknown(),
  decisions: z.array(z.strictObject({ ...cited, by: z.string(), superseded_by: z.string().nullable() })),
  nextSteps: z.array(z.strictObject({ ...cited, owner: z.string().nullable() })),
  questions: z.array(z.strictObject({ ...cited, to: z.string().nullable(), answered_by: z.string().nullable() })),
  outcome: z.enum(['decided', 'undecided', 'abandoned']),
});

function run(input: string) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'summary'], { input, encoding: 'utf8' });
  return {
    lines: stdout
      .trim()
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => line.parse(JSON.parse(text))),
    errors: stderr,
    code: status,
  };
}

const talk = {
  id: 'one',
  title: 'Export',
  author: 'ana',
  body: 'Which file?',
  comments: [
    {
      id: 7,
      author: { login: 'ben' },
      created_at: '2026-01-05T09:00:00Z',
      body: 'The **new** one, see [the log](https://a.example/log). I will `check` it.',
      reactions: { '+1': 2, heart: 1 },
    },
    { author: 'cleo', body: 'Closing as fixed.', reactions: null },
  ],
};

describe('npm run -s summary', () => {
  it('prints one line for each line, in order', { timeout: 120_000 }, () => {
    const { lines, code } = run(
      `${JSON.stringify(talk)}\n\n${JSON.stringify({ id: 2, title: null, body: null })}\n${JSON.stringify({ id: 3, body: 'h2. Decision\nWe wait.', markup: 'jira-wiki', comments: null })}\n`,
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['one', 2, 3]);
    expect(lines[0]).toMatchObject({
      decisions: [{ comment_id: 'c1', span: 'Closing as fixed.', certain: true, by: 'cleo' }],
      nextSteps: [{ comment_id: '7', span: 'I will `check` it.', certain: true, owner: 'ben' }],
      questions: [{ comment_id: 'body', span: 'Which file?', answered_by: '7' }],
      outcome: 'decided',
    });
    expect(lines[2]?.decisions).toMatchObject([{ comment_id: 'body', span: 'We wait.', certain: true }]);
  });

  it('tells of a line it cannot read, prints the others, and ends with 1', { timeout: 120_000 }, () => {
    const good = JSON.stringify(talk);
    const { lines, errors, code } = run(
      `${good}\nnot json\n[]\n${JSON.stringify({ body: 5 })}\n${JSON.stringify({ markup: 'rst' })}\n${JSON.stringify({ comments: {} })}\n${JSON.stringify({ comments: [1] })}\n${good}\n`,
    );
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(
      errors
        .trim()
        .split('\n')
        .map((text): unknown => JSON.parse(text)),
    ).toMatchObject([2, 3, 4, 5, 6, 7].map((number) => ({ line: number })));
  });

  it('goes by the state where it is given', () => {
    const said = {
      ...talk,
      comments: [{ id: 'x', author: 'ben', body: 'I propose two files.', reactions: { '+1': 3 } }],
    };
    expect(drafted(JSON.stringify(said)).decisions[0]?.certain).toBe(false);
    for (const state of ['CLOSED', 'closed', 'Closed/Fixed', 'Done', 'Resolved'])
      expect(drafted(JSON.stringify({ ...said, state })).decisions[0]?.certain, state).toBe(true);
    expect(drafted(JSON.stringify({ ...said, state: 'OPEN' })).decisions[0]?.certain).toBe(false);
  });
});

describe('a sentence in the source of its comment', () => {
  it.each([
    ['We keep it.', 'No. We keep it. Yes.', 'We keep it.'],
    ['We keep it.', 'We **keep** `it`.', 'We **keep** `it`.'],
    [
      'see the log, then close',
      'see [the log](https://a.example/the-log), then close',
      'see [the log](https://a.example/the-log), then close',
    ],
    ['see the log, then', 'see [the log|https://a.example/log], then', 'see [the log|https://a.example/log], then'],
    ['We keep it', 'We keep\nit', 'We keep\nit'],
    ['We keep it', 'We lose it, we keep the rest; We *keep* it', 'We *keep* it'],
    ['版を2.xとします。', '先に。版を`2.x`とします。', '版を`2.x`とします。'],
    ['We keep it', 'nothing alike', 'We keep it'],
    ['We keep the <List /> here.', 'So: We keep the `<List />` here.', 'We keep the `<List />` here.'],
    ['…', 'nothing', '…'],
  ])('%s in %s', (sentence, source, span) => {
    expect(inSource(sentence, source)).toBe(span);
  });
});
