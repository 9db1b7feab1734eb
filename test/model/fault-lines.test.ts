import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { toBlocks } from '@/utils/markup/to-blocks';
import { sentences } from '@/utils/words/sentence';
import { drafted } from '../tools/summary/drafted';
import { judge } from './judge';

/** A line of a draft as a careful reader expects it: its sentence, and whom it concerns where that is said. */
const said = z.union([
  z.string().transform((span) => ({ span })),
  z.strictObject({ span: z.string(), owner: z.string().nullable() }),
  z.strictObject({ span: z.string(), answered_by: z.string() }),
]);
const byCheck = z.record(z.string(), z.string());
const ticket = z.object({
  kind: z.literal('readiness'),
  id: z.string(),
  title: z.string(),
  body: z.string(),
  markup: z.enum(['gfm', 'jira-wiki', 'linear-markdown', 'plain', 'adf']),
  expect: byCheck,
  expect_why: byCheck.default({}),
  expect_fix: byCheck.default({}),
  expect_evidence_not: byCheck.default({}),
});
const discussion = z.object({
  kind: z.literal('summary'),
  id: z.string(),
  expect: z.partialRecord(z.enum(['decisions', 'nextSteps', 'questions']), z.array(said)),
});
const behaviour = z.object({ kind: z.literal('behaviour') });
const line = z.discriminatedUnion('kind', [ticket, discussion, behaviour]);

const file = resolve(process.env['TEND_SHARED'] ?? '../shared', 'cases/faults-2026-11.jsonl');
const present = existsSync(file);
if (!present) console.log(`Not measured: ${file} is not there.`);
const lines = (present ? readFileSync(file, 'utf8').trim().split('\n') : []).map((text) => ({
  text,
  line: line.parse(JSON.parse(text)),
}));
const tickets = lines.flatMap((one) => (one.line.kind === 'readiness' ? [one.line] : []));
const discussions = lines.flatMap(({ text, line }) => (line.kind === 'summary' ? [{ ...line, text }] : []));

/** What is said of a ticket by check; of each kind only what is expected of it. */
function judged({ title, body, markup, ...wanted }: z.infer<typeof ticket>) {
  const results = judge({ title, blocks: toBlocks({ markup, source: body }), facts: {} });
  const of = (expected: Record<string, string>, value: (one: (typeof results)[number]) => string | undefined) =>
    Object.fromEntries(results.filter(({ id }) => id in expected).map((one) => [one.id, value(one)]));
  return {
    expect: of(wanted.expect, ({ verdict }) => verdict),
    expect_why: of(wanted.expect_why, ({ why }) => sentences(why)),
    expect_fix: of(wanted.expect_fix, ({ fix }) => fix),
    evidence: of(wanted.expect_evidence_not, ({ evidence }) => evidence?.map(({ text }) => text).join('\n')),
  };
}

/** A sentence is described rather than written out where it is long: all up to its last words. */
const upTo = /^whole sentence up to “(.*)”$/;

function isAsExpected(found: object & { span: string }, wanted: z.infer<typeof said>): boolean {
  const { span, ...rest } = wanted;
  const end = upTo.exec(span)?.[1];
  const same = end === undefined ? found.span.includes(span) : found.span.endsWith(end);
  return same && Object.entries(rest).every(([name, value]) => Reflect.get(found, name) === value);
}

describe.runIf(present)('inputs on which an earlier version was wrong', () => {
  it.each(tickets.map((one) => [one.id, one] as const))('readiness of %s', (_id, one) => {
    const { evidence, ...found } = judged(one);
    expect(found).toEqual({ expect: one.expect, expect_why: one.expect_why, expect_fix: one.expect_fix });
    for (const [check, text] of Object.entries(one.expect_evidence_not)) expect(evidence[check]).not.toContain(text);
  });

  it.each(discussions.map((one) => [one.id, one] as const))('summary of %s', (_id, { text, expect: wanted }) => {
    const found = drafted(text);
    for (const kind of ['decisions', 'nextSteps', 'questions'] as const) {
      const expected = wanted[kind];
      if (expected === undefined) continue;
      const shown = JSON.stringify(found[kind]);
      expect(found[kind], shown).toHaveLength(expected.length);
      for (const one of expected)
        expect(
          found[kind].some((other) => isAsExpected(other, one)),
          shown,
        ).toBe(true);
    }
  });

  it('are all there', () => {
    expect([tickets.length, discussions.length]).toEqual([47, 14]);
  });
});
