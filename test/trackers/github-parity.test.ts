// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { blocksOf } from '@/utils/markup/dom-blocks';
import { toBlocks } from '@/utils/markup/to-blocks';
import { judge } from '../model/judge';
import { renderMarkdown } from '../doubles/github/markdown/render';
import { hostile } from '../doubles/github/seed/hostile';
import { parseSeed, type SeedDocument } from '../doubles/shared/seed-document';

/** Every seeded text: issues of every quality, in several languages. */
const folder = 'test/doubles/github/seed/issues/';
const seeds = readdirSync(folder).map((name) =>
  Object.assign({ name }, parseSeed(readFileSync(folder + name, 'utf8'))),
);
const attacks = Object.entries(hostile).map(([number, seed]) => Object.assign({ name: `hostile ${number}` }, seed));

function rendered(source: string): Block[] {
  const root = document.createElement('div');
  root.innerHTML = renderMarkdown(source, 'acme/web');
  return blocksOf(root);
}

/** What the checks say of a text, read in both ways. */
function findings({ fields, body }: SeedDocument): CheckResult[][] {
  const title = fields['title'] ?? '';
  return [rendered(body), toBlocks({ markup: 'gfm', source: body })].map((blocks) =>
    judge({ title, blocks, facts: {} }),
  );
}

describe('an issue read off the page and from its source', () => {
  it.each(seeds)('is judged alike, for the same reasons and by the same words: $name', (seed) => {
    const [shown, written] = findings(seed);
    expect(shown).toEqual(written);
  });

  // Which tags are shown as text, and where a text is cut, is not the same to the letter.
  it.each(attacks)('has the same verdicts even where it tries to break its reader: $name', (seed) => {
    const [shown, written] = findings(seed).map((results) => results.map(({ id, verdict }) => `${id} ${verdict}`));
    expect(shown).toEqual(written);
  });
});
