import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Markup } from '@/utils/model/issue';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { toBlocks } from '@/utils/markup/to-blocks';
import { judge } from './judge';
import { samples } from './readiness-samples/all';

const markups: Markup[] = ['gfm', 'jira-wiki', 'linear-markdown', 'plain'];

function resultsOf(title: string, markup: Markup, source: string): CheckResult[] {
  return judge({ title, blocks: toBlocks({ markup, source }), facts: {} });
}

/** What a person might write into the blanks of a fix. */
function filled(id: string, fix: string): string {
  const words = { documents: 'https://example.org/design/login', questions: 'yes, from March on' }[id] ?? '';
  if (words !== '') return fix.replaceAll('…', words);
  const spaceless = /[\u3040-\u30ff\u4e00-\u9fff]/.test(fix);
  let at = 0;
  const fillers = spaceless
    ? ['店長', '一覧', '出力', '毎月', '給料', '確認']
    : ['clerks', 'lists', 'exports', 'months', 'audits', 'pages'];
  return fix.replaceAll('…', () => fillers[(at += 1) % fillers.length] ?? '');
}

/**
 * Any signs; single spaces, since two of them in a text without line breaks stand for a line break until one is added.
 */
const noise = (unit: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...unit), maxLength }).map((text) => text.replaceAll(/ +/g, ' '));

const bodies = fc.oneof(
  fc.constantFrom(...samples.map((sample) => [sample.title, sample.body] as const)),
  fc.tuple(noise('abc ÄéЖ要。?.\n', 60), noise('ab c.\n日本語Это ?(:/=!)<;|[]', 200)),
);

/** Questions whose end could be a sign that is spoken of, which ends no sentence where an answer follows. */
const signs: [readonly [string, string], Markup][] = [
  [['', '語 日 .?'], 'gfm'],
  [['', 'Do we keep /login/?'], 'gfm'],
  [['', 'Does the list end with =?\n\nWho owns it :?'], 'plain'],
];

const fixable = new Set(['description', 'story', 'criteria', 'documents', 'questions']);

describe('the smallest fix', () => {
  it('makes its check pass once its blanks are filled, in every markup', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...markups), ([title, body], markup) => {
        for (const { id, verdict, fix } of resultsOf(title, markup, body)) {
          if (verdict !== 'fail' || fix === undefined) continue;
          const after = resultsOf(title, markup, `${body}\n\n${filled(id, fix)}`).find((result) => result.id === id);
          expect(after?.verdict, `${id} in ${markup}: ${fix}`).toBe('pass');
        }
      }),
      { numRuns: 400, examples: signs },
    );
  });

  it('does not count before it is filled: the twin of the law above', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(...markups), ([title, body], markup) => {
        for (const { id, verdict, fix } of resultsOf(title, markup, body)) {
          if (verdict !== 'fail' || fix === undefined) continue;
          const after = resultsOf(title, markup, `${body}\n\n${fix}`).find((result) => result.id === id);
          expect(after?.verdict, `${id} in ${markup}: ${fix}`).toBe('fail');
        }
      }),
      { numRuns: 400, examples: signs },
    );
  });

  it(
    'is offered for every failure that text in the description can mend, and for no other',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(bodies, ([title, body]) => {
          for (const { id, verdict, fix } of resultsOf(title, 'gfm', body))
            expect(fix !== undefined, id).toBe(verdict === 'fail' && fixable.has(id));
        }),
      );
    },
  );

  it('speaks the language of the ticket', () => {
    const fixOf = (body: string) => resultsOf('', 'gfm', body).find((result) => result.id === 'criteria')?.fix;
    expect(fixOf('Die Liste ist leer und wird nicht mehr geladen, wenn man sie öffnet.')).toContain(
      'Akzeptanzkriterien',
    );
    expect(fixOf('La liste est vide et ne se charge plus pour les clients.')).toContain("Critères d'acceptation");
    expect(fixOf('一覧が空のままで、読み込まれません。')).toContain('受け入れ条件');
    expect(fixOf('列表一直是空的，无法加载。')).toContain('验收标准');
    expect(fixOf('')).toContain('Acceptance criteria');
  });
});
