import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkIds } from '@/utils/model/readiness/check';

const line = z.object({
  id: z.unknown(),
  checks: z.record(
    z.string(),
    z.object({
      verdict: z.string(),
      why: z.string(),
      evidence: z.array(z.string()).nullable(),
      fix: z.string().optional(),
    }),
  ),
});

function run(input: string): { lines: z.infer<typeof line>[]; errors: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'readiness'], { input, encoding: 'utf8' });
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

describe('npm run -s readiness', () => {
  it('prints one line for each line, in order, with all nine checks', { timeout: 120_000 }, () => {
    const { lines, code } = run(
      [
        JSON.stringify({
          id: 1,
          title: 'Export the list as a file',
          body: 'As a clerk, I want the list as a file, so that I can hand it in.',
          markup: 'gfm',
        }),
        JSON.stringify({ id: 'two', title: null, body: null, markup: 'jira-wiki' }),
        JSON.stringify({
          id: 3,
          title: 'x',
          body: 'h2. Acceptance criteria\n* It opens within a second',
          markup: 'jira-wiki',
        }),
        JSON.stringify({ id: 4, title: 'x', body: 'a\u0000b', markup: 'plain' }),
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([1, 'two', 3, 4]);
    for (const { checks } of lines) expect(Object.keys(checks)).toEqual([...checkIds]);
    expect(lines[0]?.checks['story']).toMatchObject({
      verdict: 'pass',
      evidence: ['As a clerk, I want the list as a file, so that I can hand it in.'],
    });
    expect(lines[1]?.checks['title']).toMatchObject({ verdict: 'fail', evidence: null });
    expect(lines[2]?.checks['criteria']?.evidence).toEqual(['It opens within a second']);
  });

  it('reads documents of Jira, as JSON or as a text of it, and fields beside them', { timeout: 120_000 }, () => {
    const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const body = { version: 1, type: 'doc', content: [line('Clerks cannot hand in the list without copying it.')] };
    const criteria = { version: 1, type: 'doc', content: [line('The file opens within a second.')] };
    const given = { title: 'Export the list as a file', markup: 'adf' };
    const { lines, code } = run(
      [
        { id: 1, ...given, body },
        { id: 2, ...given, body: JSON.stringify(body), fields: { 'Acceptance Criteria': criteria, Sprint: 7 } },
        { id: 3, ...given, body, fields: { Akzeptanzkriterien: '* Die Datei öffnet sich', Notizen: 'keine Angabe' } },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    expect(code).toBe(0);
    const criteriaOf = lines.map(({ checks }) => [checks['criteria']?.verdict, checks['criteria']?.evidence]);
    expect(criteriaOf).toEqual([
      ['fail', null],
      ['pass', ['The file opens within a second.']],
      ['pass', ['Die Datei öffnet sich']],
    ]);
    expect(lines.map(({ checks }) => checks['story']?.verdict)).toEqual(['pass', 'pass', 'pass']);
  });

  it('tells of a line it cannot read, prints the others, and ends with 1', { timeout: 120_000 }, () => {
    const good = JSON.stringify({ id: 7, title: 'x', body: '', markup: 'gfm' });
    const { lines, errors, code } = run(
      `${good}\nnot json\n[]\n${JSON.stringify({ id: 8, title: 5, body: '' })}\n${JSON.stringify({ id: 8, title: 'a', body: '', markup: 'rst' })}\n${good}\n`,
    );
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(
      errors
        .trim()
        .split('\n')
        .map((text): unknown => JSON.parse(text)),
    ).toMatchObject([{ line: 2 }, { line: 3 }, { line: 4 }, { line: 5 }]);
  });
});
