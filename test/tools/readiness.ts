import type { Markup } from '@/utils/model/issue';
import { judge } from '@/utils/model/readiness/judge';
import { languages } from '@/utils/model/readiness/languages/all';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { toBlocks } from '@/utils/trackers/markup';
import { answerLines } from './answer-lines';

/** What one line of input may hold. */
interface Line {
  id: unknown;
  title: string;
  source: string;
  markup: Markup;
}

const markups: readonly string[] = ['gfm', 'jira-wiki', 'linear-markdown', 'plain'];

/** Reads a line of JSON: `{id, title, body, markup}`. Title and body may be null. Throws where it is none. */
function parse(text: string): Line {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  const { id, title, body, markup } = value as Record<string, unknown>;
  if (markup !== undefined && !isMarkup(markup)) throw new Error(`markup is none of ${markups.join(', ')}`);
  return { id: id ?? null, title: asText(title, 'title'), source: asText(body, 'body'), markup: markup ?? 'gfm' };
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'string' && markups.includes(value);
}

function asText(value: unknown, name: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw new Error(`${name} is not a text`);
  return value;
}

const vocabulary = vocabularyOf(languages);

/** The line of output for a line of input. */
function answer({ id, title, source, markup }: Line): string {
  const results = judge({ title, blocks: toBlocks({ markup, source }), facts: {} }, {}, vocabulary);
  const entries = results.map((result) => {
    const evidence = result.evidence?.map((piece) => piece.text) ?? null;
    return [
      result.id,
      { verdict: result.verdict, evidence, why: result.why, ...(result.fix === undefined ? {} : { fix: result.fix }) },
    ];
  });
  return JSON.stringify({ id, checks: Object.fromEntries(entries) });
}

await answerLines((text) => answer(parse(text)));
