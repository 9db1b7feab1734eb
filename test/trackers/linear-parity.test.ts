// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/blocks';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { blocksOf } from '@/utils/markup/dom-blocks';
import { toBlocks } from '@/utils/markup/to-blocks';
import { normalise } from '../doubles/linear/markdown/normalise';
import { prose } from '../doubles/linear/pages/client/prose';
import { parseSeed, type SeedDocument } from '../doubles/shared/seed-document';
import { judge } from '../model/judge';

/** Every seeded text of GitHub's and Linear's doubles, but those that are written to break readers. */
const folders = ['test/doubles/linear/seed/issues/', 'test/doubles/github/seed/issues/'];
const seeds = folders
  .flatMap((folder) =>
    readdirSync(folder).map((name) => Object.assign({ name }, parseSeed(readFileSync(folder + name, 'utf8')))),
  )
  .filter(({ name }) => !name.includes('hostile'));

/** Linear keeps a document, not the text that was typed. */
function shown(source: string): Block[] {
  const editor = document.createElement('div');
  editor.append(...prose(source));
  return blocksOf(editor);
}

function verdicts({ fields, body }: SeedDocument, blocks: Block[]): CheckResult[] {
  return judge({ title: fields['title'] ?? body.slice(0, 40), blocks, facts: {} });
}

describe("an issue read off Linear's page and from its source", () => {
  // GitHub's templates have comments, and collapsed parts, which Linear shows as they are typed.
  it.each(seeds.filter(({ body }) => !/<!--|<details/.test(body)))('is judged alike: $name', (seed) => {
    const source = normalise(seed.body);
    expect(verdicts(seed, shown(source)).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(
      verdicts(seed, toBlocks({ markup: 'linear-markdown', source })).map(({ id, verdict }) => `${id} ${verdict}`),
    );
  });

  it.each(seeds)("means in Linear's own way of writing what it meant as it was typed: $name", (seed) => {
    expect(verdicts(seed, toBlocks({ markup: 'linear-markdown', source: normalise(seed.body) }))).toEqual(
      verdicts(seed, toBlocks({ markup: 'gfm', source: seed.body })),
    );
  });
});
