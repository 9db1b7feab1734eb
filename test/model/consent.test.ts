import { describe, expect, test } from 'vitest';
import { consentByReaction, consentTo } from '@/utils/model/consent';
import { formerDigest, sha256With, textDigest, unticked } from '@/utils/model/digest';

const sha256 = sha256With(crypto.subtle);
const digestOf = (title: string, description: string) => textDigest(title, description, sha256);

describe('the digest of a text', () => {
  test('is SHA-256, cut to 128 bits', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await digestOf('T', 'a\nb')).toBe((await sha256('["T","a\\nb"]')).slice(0, 32));
  });

  test.each([
    ['Windows line ends', 'a\r\nb'],
    ['old Mac line ends', 'a\rb'],
    ['a line end at the end', 'a\nb\n\n'],
    ['spaces at a line end', 'a  \nb\t'],
  ])('does not mind %s', async (_what, text) => expect(await digestOf('T', text)).toBe(await digestOf('T', 'a\nb')));

  test.each([
    ['T', 'a\nc'],
    ['T ', ' a\nb'],
    ['Ta', '\nb'],
    ['T', 'a b'],
    ['T', 'a\n\nb'],
  ])('minds %j %j', async (title, text) => {
    expect(await digestOf(title, text)).not.toBe(await digestOf('T', 'a\nb'));
  });
});

describe('a ticked box', () => {
  const document = (state: string, words = 'Round up'): string =>
    JSON.stringify({
      type: 'doc',
      version: 1,
      content: [
        {
          type: 'taskList',
          attrs: { localId: 'a' },
          content: [
            { type: 'taskItem', attrs: { localId: 'b', state }, content: [{ type: 'text', text: words }] },
            { attrs: { state, localId: 'c' }, type: 'blockTaskItem', content: [] },
          ],
        },
      ],
    });

  test.each([
    [
      'GitHub and Linear',
      '## Done\n- [ ] Round up\n  * [ ] twice\n1. [ ] Once',
      '## Done\n- [x] Round up\n  * [X] twice\n1. [x] Once',
    ],
    ['quotes', '> - [ ] Round up', '> - [x] Round up'],
    ['old line ends', 'Text\r\n- [ ] Round up', 'Text\r\n- [x] Round up'],
    ['Jira wiki text', '** [ ] Round up', '** [x] Round up'],
    ['documents', document('TODO'), document('DONE')],
  ])('is no other text: %s', async (_, open, ticked) => {
    expect(await digestOf('T', ticked)).toBe(await digestOf('T', open));
    expect(await formerDigest('T', open, sha256), 'as an earlier version has it').toBe(await digestOf('T', open));
    expect(await formerDigest('T', ticked, sha256)).not.toBe(await digestOf('T', ticked));
    expect(unticked(ticked)).toBe(open);
  });

  test.each([
    ['- [ ] Round up', '- [x] Round down'],
    ['An array a[x] b', 'An array a[ ] b'],
    ['- [x](https://a.example)', '- [ ](https://a.example)'],
    [document('TODO'), document('DONE', 'Round down')],
    ['{ "taskItem": broken [x]', '{ "taskItem": broken [ ]'],
  ])('hides no other change: %s', async (one, other) => {
    expect(await digestOf('T', one)).not.toBe(await digestOf('T', other));
  });
});

describe('consent', () => {
  test('holds for the text it was given to', async () => {
    const text = await digestOf('Export', 'As CSV');
    expect(consentTo({ text }, [text])).toBe('agreed');
    expect(consentTo({ text }, ['other', text])).toBe('agreed');
    expect(consentTo({ text }, [await digestOf('Export', 'As Parquet')])).toBe('earlier');
  });

  test('by reaction holds until the text is edited later', () => {
    expect(consentByReaction('2026-03-01T12:00:00Z', undefined)).toBe('agreed');
    expect(consentByReaction('2026-03-01T12:00:00Z', '2026-03-01T11:59:59Z')).toBe('agreed');
    expect(consentByReaction('2026-03-01T12:00:00Z', '2026-03-01T12:00:01Z')).toBe('earlier');
  });
});
