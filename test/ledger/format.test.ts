import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from '@/utils/model/json';
import { mergeEntries } from '@/utils/model/merge';
import { codecs } from '@/utils/ledger/codecs';
import { type Page, pageBody, pageText, readPage } from '@/utils/ledger/format';
import { safeJson } from '@/utils/ledger/safe-json';
import { brokenLaw, law } from '../law';
import { issues, jsonValues } from '../model/arbitraries';
import { pageOf, stamp } from './pages';
import { expectLinear } from '../growth';

const hostile = [
  '\n```\n',
  '~~~',
  '```tend-entries\n{"v":1}\n```',
  '{code}',
  '{code:title=tend-entries}',
  '{noformat}',
  '@ana',
  '[~ana]',
  '</pre><script>',
  '\u0000',
  '\u202e',
  '\u2028',
  '\ud800',
  '🎉',
  '“smart”',
  '\\',
  '"',
  '`',
  "'",
  'é漢',
];
const hostileTexts = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const pages: fc.Arbitrary<Page> = fc.record({
  device: fc.constantFrom('k3f9', 'abcdef123456'),
  number: fc.nat(99),
  entries: fc
    .tuple(issues, hostileTexts)
    .map(([entries, text]) => mergeEntries(entries, { hostile: { live: [{ why: text }, stamp] } })),
  extra: fc.oneof(fc.constant({}), fc.record({ later: jsonValues }, { noNullPrototype: true })),
});

const example = pageOf({
  '12': { ready: [{ text: '9f2c' }, stamp], 'check:design': [true, stamp] },
  '13': { reaction: ['+1', stamp] },
});

describe.each(Object.entries(codecs))('a page in %s', (_name, codec) => {
  law(
    'round-trips exactly, whatever is in it and whatever the author is called',
    fc.property(pages, hostileTexts, (page, authorName) => {
      const read = readPage(pageBody(page, authorName, codec), codec);
      return (
        read?.kind === 'page' && read.garbage.length === 0 && canonical({ ...read.page }) === canonical({ ...page })
      );
    }),
    500,
  );

  law(
    'is told from talk, and reading never throws',
    fc.property(hostileTexts, jsonValues, (text, value) => {
      for (const body of [text, value, codec.put(codec.sentence(text), undefined, 'tend-entries', text)])
        readPage(body, codec);
      return readPage(codec.sentence(text.replaceAll(/[`~{]/g, '')), codec) === undefined;
    }),
  );

  test('reads as a sentence and one block', () => {
    const body = pageBody(example, 'Ana', codec);
    expect(codec.read(body)).toHaveLength(1);
    expect(JSON.stringify(body)).toContain("Ana's grooming entries, kept by Tend.");
  });

  test('is found when the tracker dropped the name of the block', () => {
    const body = codec.put(codec.sentence('x'), undefined, '', pageText(example));
    expect(readPage(body, codec)).toMatchObject({ kind: 'page', page: example });
  });

  test.each<[string, string, string]>([
    ['a newer version', '{"v":2,"device":"k3f9","page":0,"entries":{}}', 'newer'],
    ['no JSON', '{“v”:1}', 'garbage'],
    ['a list', '[]', 'garbage'],
    ['no device', '{"v":1,"page":0,"entries":{}}', 'garbage'],
    ['a device that is none', '{"v":1,"device":"../..","page":0,"entries":{}}', 'garbage'],
    ['no page number', '{"v":1,"device":"k3f9","page":-1,"entries":{}}', 'garbage'],
    ['no entries', '{"v":1,"device":"k3f9","page":0,"entries":[]}', 'garbage'],
    ['200 KB', ' '.repeat(200_001), 'oversize'],
    ['a depth no stack holds', '['.repeat(90_000) + ']'.repeat(90_000), 'garbage'],
  ])('with %s is not read', (_what, text, kind) => {
    expect(readPage(codec.put(codec.sentence('x'), undefined, 'tend-entries', text), codec)).toMatchObject({ kind });
  });
});

describe('a page in Markdown', () => {
  const body = String(pageBody(example, 'Ana', codecs.markdown));

  test('looks as the ledger has it', () => {
    expect(body).toBe(
      "Ana's grooming entries, kept by Tend.\n\n```tend-entries\n" +
        '{"v":1,"device":"k3f9","page":0,"entries":{\n' +
        `"12":{"ready":[{"text":"9f2c"},"${stamp}"],"check:design":[true,"${stamp}"]},\n` +
        `"13":{"reaction":["+1","${stamp}"]}\n}}\n\`\`\`\n`,
    );
  });

  test.each<[string, (body: string) => string]>([
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', (text) => text.replaceAll('\n', '\r')],
    ['text after it', (text) => `${text}\nThanks, I will look at it tomorrow.\n\`code\``],
    ['text before it', (text) => `> quoted\n\n${text}`],
    ['spaces and lines inside', (text) => text.replaceAll(',', ' ,\n\t ')],
    ['spaces after the fence', (text) => text.replaceAll('```', '```  ').replace('```  tend', '``` tend')],
    ['a longer fence', (text) => text.replaceAll('```', '`````')],
    ['tildes', (text) => text.replaceAll('```', '~~~')],
    ['no end of the fence', (text) => text.trimEnd().slice(0, -3)],
    ['another block before it', (text) => `\`\`\`js\nx\n\`\`\`\n${text}`],
  ])('is read with %s', (_what, edit) => {
    expect(readPage(edit(body), codecs.markdown)).toMatchObject({ kind: 'page', page: example });
  });

  test.each<[string, (body: string) => string]>([
    ['a quotation', (text) => text.replaceAll(/^/gm, '> ')],
    ['a block inside a longer one', (text) => `\`\`\`\`\n${text}\n\`\`\`\``],
    ['inline code', (text) => text.replaceAll('\n', ' ')],
  ])('is talk as %s', (_what, edit) => expect(readPage(edit(body), codecs.markdown)).toBeUndefined());

  test('with smart quotes is garbage, not a crash', () => {
    expect(readPage(body.replaceAll('"', '”'), codecs.markdown)).toMatchObject({ kind: 'garbage' });
  });

  test('names nobody who would be told, and formats nothing', () => {
    const first = String(pageBody(example, '@ana/**team**\n#12 <b>', codecs.markdown)).split('\n')[0];
    expect(first).toBe("ana team 12 b's grooming entries, kept by Tend.");
    expect(String(pageBody(example, '\u202e@@', codecs.wiki))).toMatch(/^Somebody's/);
  });
});

describe('safe JSON', () => {
  const breaks = /[`~@\u202a-\u202e\ud800-\udfff]|\{code|\[~|<|\n/;
  const cannotBreakOut = (write: (value: Json) => string) =>
    fc.property(hostileTexts, jsonValues, (text, value) => {
      const given = { [text]: [text, value] };
      return !breaks.test(write(given)) && canonical(JSON.parse(write(given))) === canonical(given);
    });
  law('says the same, and nothing in it can break out of a block or call anyone', cannotBreakOut(safeJson));
  brokenLaw(
    'nothing breaks out of plain JSON',
    cannotBreakOut((value) => JSON.stringify(value)),
  );

  test('leaves what people read readable', () => {
    expect(safeJson({ why: 'Größe, 漢字, "zwei" Wege' })).toBe('{"why":"Größe, 漢字, \\"zwei\\" Wege"}');
  });
});

describe('reading hostile text', () => {
  test.each([
    ['fences', '```\n'],
    ['long fences', '`'],
    ['tildes', '~~~ x\n'],
    ['wiki openers', '{code:x}'],
    ['unclosed wiki openers', '{code:'],
    ['line ends', '\r\n'],
  ])('%s take linear time', async (_what, piece) => {
    await expectLinear((size) => {
      const text = `tend-entries ${piece.repeat(size)}`;
      return () => Object.values(codecs).map((codec) => readPage(text, codec));
    }, 10_000);
  });
});
