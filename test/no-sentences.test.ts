import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Where sentences stand: for screens, and what is read in tickets or written into them, language by language.
 * The last one holds names of events.
 */
const homes =
  /^utils\/(?:words|model\/(?:readiness\/languages|summary\/languages|summary-words))\/|^utils\/page\/trust\.ts$/;

/**
 * How many sentences stand below `components` and `words` still, by room. Each number may only fall: whoever makes the
 * sentence where it is read lowers it here.
 */
const left: Record<string, number> = {
  'utils/ledger/format': 1,
  'utils/ledger/policy': 1,
  'utils/model/consent': 3,
  'utils/model/policy-parse': 1,
  'utils/model/readiness': 45,
  'utils/model/summary': 4,
  'utils/model/weight': 2,
  'utils/page/read': 2,
  'utils/views/estimate-text': 11,
  'utils/views/marks': 1,
  'utils/views/since': 5,
  'utils/trackers/github': 4,
  'utils/trackers/jira': 2,
  'utils/trackers/linear': 3,
};

const literals = /(?<before>[\w.]*)\(?\s*(?<quote>['"`])(?<text>(?:(?!\k<quote>)[^\\\n]|\\.)*)\k<quote>/g;
/** With a list of names, as `id, host, ref`, left out. */
const threeWords = /\b[A-Za-z][a-z'’]+(?:,? [a-z'’]+ | [a-z'’]+, )[a-z'’]+\b/;

/** Fields of a GraphQL question are no words, and errors and warnings for developers are read by nobody else. */
function sentencesIn(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(literals)].flatMap(({ groups: { before = '', text = '' } = {} }) =>
    threeWords.test(text) && !/\w \{ \w/.test(text) && !/(?:Error|DOMException|warn)$/.test(before) ? [text] : [],
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !homes.test(path));
}

function countByRoom(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const path of filesUnder('utils')) {
    const room = path.split('/').slice(0, 3).join('/').replace(/\.ts$/, '');
    const found = sentencesIn(readFileSync(path, 'utf8')).length;
    if (found > 0) counts[room] = (counts[room] ?? 0) + found;
  }
  return counts;
}

it('are made where they are read: below there are keys and values', () => {
  expect(countByRoom()).toEqual(left);
});

it('finds a sentence where there is one', () => {
  const found = (code: string): number => sentencesIn(code).length;
  expect(found("throw new TrackerError('gone', 'GitHub does not show this.')")).toBe(1);
  expect(found('const told = `${name} is labelled as a ledger.`')).toBe(1);
  expect(found("{ key: 'tracker.rate-limited', tracker: 'GitHub' }")).toBe(0);
  expect(found("throw new RangeError('No stamp for the time.')")).toBe(0);
  expect(found('// It is a comment of ours.\nconst query = "query One { id of this }";')).toBe(0);
});
