import type { IssuePart, Markup } from '@/utils/model/issue';
import { judge } from '@/utils/model/readiness/judge';
import { languages } from '@/utils/model/readiness/languages/all';
import { partsKept } from '@/utils/model/readiness/parts';
import { vocabularyOf } from '@/utils/model/readiness/vocabulary';
import { partsIn } from '@/utils/trackers/jira/parts';
import { toBlocks } from '@/utils/markup/to-blocks';
import { sentences, speak } from '@/utils/words/sentence';
import { checksWords } from '@/utils/words/en/checks';
import { findingsWords } from '@/utils/words/en/findings';
import { answerLines } from './answer-lines';

/** What one line of input may hold. */
interface Line {
  id: unknown;
  title: string;
  source: string;
  markup: Markup;
  parts: IssuePart[];
}

const markups: readonly string[] = ['gfm', 'jira-wiki', 'linear-markdown', 'plain', 'adf'];

/**
 * Reads a line of JSON: `{id, title, body, markup, fields}`. Title and body may be null; with `adf` the body is a
 * document of Jira, as JSON or as a text of it. `fields`: what stands in fields of Jira's own, by their names as people
 * see them. Throws where it is none.
 */
function parse(text: string): Line {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error('not an object');
  const { id, title, body, markup, fields } = value;
  if (markup !== undefined && !isMarkup(markup)) throw new Error(`markup is none of ${markups.join(', ')}`);
  const source = markup === 'adf' && isObject(body) ? JSON.stringify(body) : asText(body, 'body');
  return { id: id ?? null, title: asText(title, 'title'), source, markup: markup ?? 'gfm', parts: partsOf(fields) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a ticket that its fields hold, as an issue of Jira's has them: by number, with names beside. */
function partsOf(fields: unknown): IssuePart[] {
  if (fields === undefined || fields === null) return [];
  if (!isObject(fields)) throw new Error('fields is not an object');
  const numbered = Object.entries(fields).map(([name, value], at) => ({ id: `customfield_${at}`, name, value }));
  return partsIn({
    fields: Object.fromEntries(numbered.map(({ id, value }) => [id, value])),
    names: Object.fromEntries(numbered.map(({ id, name }) => [id, name])),
  });
}

function isMarkup(value: unknown): value is Markup {
  return typeof value === 'string' && markups.includes(value);
}

function asText(value: unknown, name: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw new Error(`${name} is not a text`);
  return value;
}

speak(checksWords, findingsWords);
const vocabulary = vocabularyOf(languages);

/** The line of output for a line of input. */
function answer({ id, title, source, markup, parts }: Line): string {
  const blocks = toBlocks({ markup, source });
  const beside = partsKept(parts, {}).map(({ body, ...part }) => ({ ...part, blocks: toBlocks(body) }));
  const results = judge({ title, blocks, parts: beside, facts: {} }, {}, vocabulary);
  const entries = results.map((result) => {
    const evidence = result.evidence?.map((piece) => piece.text) ?? null;
    return [
      result.id,
      {
        verdict: result.verdict,
        evidence,
        why: sentences(result.why),
        ...(result.fix === undefined ? {} : { fix: result.fix }),
      },
    ];
  });
  return JSON.stringify({ id, checks: Object.fromEntries(entries) });
}

await answerLines((text) => answer(parse(text)));
