import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearClient } from './client';
import { normalise } from './linear/markdown/normalise';
import { startSandbox } from './server';

describe('texts as Linear gives them back', () => {
  it.each([
    ['bullets', '- one\n+ two\n  - inner', '* one\n* two\n  * inner'],
    ['task items', '- [ ] open\n* [X] done', '- [ ] open\n- [x] done'],
    ['numbers', '1) one\n2) two', '1. one\n2. two'],
    ['blank lines', '\n\nOne\n\n\n\nTwo\n', 'One\n\nTwo'],
    ['trailing spaces', 'One  \nTwo\t\n', 'One\nTwo'],
    [
      'blocks that touch',
      '## Why\nBecause\n- one\n> said\n---\nEnd',
      '## Why\n\nBecause\n\n* one\n\n> said\n\n---\n\nEnd',
    ],
    ['closed headings', '## Why ##', '## Why'],
    ['underlined headings', 'Why\nnow\n===\nBecause\n-\n- one', '# Why now\n\n## Because\n\n* one'],
    ['an item without words', 'Items:\n\n-\n* ', 'Items:\n\n*\n*'],
    ['line ends', 'One\r\n\r\nTwo\r', 'One\n\nTwo'],
    [
      'fences and what touches them',
      'Kept by Tend.\n~~~tend-entries v=1\n- [X]  as it is  \n\n\n* so\n~~~\nEnd',
      'Kept by Tend.\n\n```tend-entries\n- [X]  as it is  \n\n\n* so\n```\n\nEnd',
    ],
    ['a fence within a fence', '````md\n```js\nx\n```\n````', '````md\n```js\nx\n```\n````'],
    ['a fence that nobody closed', '```json\n{"a": 1}\n\n', '```json\n{"a": 1}\n```'],
  ])('%s', (_, written, given) => {
    expect(normalise(written)).toBe(given);
  });

  const line = fc.constantFrom(
    '',
    ' ',
    'word',
    '- a',
    '  * b',
    '* [X] c',
    '+ d',
    '1) e',
    '# f',
    '## g ##',
    '> h',
    '---',
    '===',
    '-',
    '***',
    '| i |',
    '```',
    '```json',
    '~~~',
    '    j',
    '{"v":1}',
  );

  it('are given back the same the second time', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = normalise(lines.join('\n'));
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keep every character of a fence', () => {
    const inside = fc.array(
      line.filter((one) => !/^(?:```|~~~)/.test(one)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.array(
          line.filter((one) => !/^(?:```|~~~)/.test(one)),
          { maxLength: 4 },
        ),
        inside,
        (before, code) => {
          const text = `${before.join('\n')}\n\`\`\`tend-entries\n${code.join('\n')}\n\`\`\`\n- after`;
          expect(normalise(text)).toContain(`\`\`\`tend-entries\n${code.join('\n')}\n\`\`\``);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('pass through on their way in, unless told otherwise', async () => {
    const sandbox = await startSandbox();
    const { graphql } = linearClient(sandbox, 'ana');
    const write = async (body: string) =>
      (
        (
          await graphql(
            'mutation($body: String!) { commentCreate(input: { issueId: "ENG-7", body: $body }) { comment { body } } }',
            { body },
          )
        ).body as { data: { commentCreate: { comment: { body: string } } } }
      ).data.commentCreate.comment.body;
    expect(await write('- one\n\n\n')).toBe('* one');
    sandbox.linear.world.quirks.normalises = false;
    expect(await write('- one\n\n\n')).toBe('- one\n\n\n');
    const { body } = await graphql(
      'mutation { issueUpdate(id: "ENG-7", input: { description: "- x" }) { issue { description } } }',
    );
    expect(body).toMatchObject({ data: { issueUpdate: { issue: { description: '- x' } } } });
    await sandbox.close();
  });
});
