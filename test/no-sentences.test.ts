import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Where sentences stand: for screens, and what is read in tickets or written into them, language by language.
 * The last two hold names of facts and of events.
 */
const homes =
  /^utils\/(?:words\/|model\/(?:readiness\/languages|summary\/languages|summary-words)\/|model\/summary\/judging\/facts\.ts$|page\/trust\.ts$)/;

const literals = /(?<before>[\w.]*)\(?\s*(?<quote>['"`])(?<text>(?:(?!\k<quote>)[^\\\n]|\\.)*)\k<quote>/g;
/** With a list of names, as `id, host, ref`, left out. */
const threeWords = /\b[A-Za-z][a-z'’]+(?:,? [a-z'’]+ | [a-z'’]+, )[a-z'’]+\b/;

/** Fields of a GraphQL question are no words, and errors and warnings for developers are read by nobody else. */
function sentencesIn(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(literals)].flatMap(({ groups: { before = '', text = '' } = {} }) =>
    threeWords.test(text) && !/\w \{ \w/.test(text) && !/(?:Error|DOMException|info|warn)$/.test(before) ? [text] : [],
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.ts') && !homes.test(path));
}

it('are made where they are read: below there are keys and values', () => {
  const paths = filesUnder('utils');
  expect(paths.length).toBeGreaterThan(300);
  const found = paths.flatMap((path) => sentencesIn(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});

it('finds a sentence where there is one', () => {
  const found = (code: string): number => sentencesIn(code).length;
  expect(found("throw new TrackerError('gone', 'GitHub does not show this.')")).toBe(1);
  expect(found('const told = `${name} is labelled as a ledger.`')).toBe(1);
  expect(found("{ key: 'tracker.rate-limited', tracker: 'GitHub' }")).toBe(0);
  expect(found("throw new RangeError('No stamp for the time.')")).toBe(0);
  expect(found('// It is a comment of ours.\nconst query = "query One { id of this }";')).toBe(0);
});
