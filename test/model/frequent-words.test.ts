import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain, wordsOf } from '@/utils/model/readiness/fold';
import { detect, languagesBy, count, noCounts } from '@/utils/model/readiness/reading/detect';
import { frequentWords, toldBy } from '@/utils/model/readiness/reading/frequent-words';
import { brokenLaw, law } from '../law';
import { vocabulary } from './judge';

const { telltales } = vocabulary;
const listed = [...telltales.words.keys()].filter((word) => isPlain(word));

/** Words of the lists, in plural and with something behind them, among signs that part words and signs that do not. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...listed),
      fc.constantFrom(...listed).map((word) => `${word}s`),
      fc.constantFrom(' ', ', ', '-', "'", '_', '.', '\n', '#', '->', '7', 's', 'ss', 'x'),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const laidOut = frequentWords(telltales.words);

/** Whether what is found sign by sign is what some words tell. */
const isToldBy =
  (wordsIn: (text: string) => readonly string[]) =>
  (text: string): boolean => {
    const told = wordsIn(text).map((word) => telltales.words.get(word));
    return isDeepStrictEqual(
      toldBy(laidOut, text),
      told.filter((telling) => telling !== undefined),
    );
  };

describe('frequent words, found sign by sign', () => {
  law('are those among the words of the text', fc.property(texts, isToldBy(wordsOf)));
  brokenLaw(
    'a plural is another word',
    fc.property(
      texts,
      isToldBy((text) => text.match(/[a-z0-9][a-z0-9'_-]*/g) ?? []),
    ),
  );

  law(
    'tell the language that the words tell',
    fc.property(texts, (text) => {
      const counts = noCounts(telltales);
      count(counts, telltales, wordsOf(text));
      return isDeepStrictEqual(detect(telltales, text), languagesBy(telltales, counts, text));
    }),
  );

  it.each([
    ['The files that we have are not in the list', 'en'],
    ['Die Dateien sind nicht in der Liste, die wir haben', 'de'],
    ['Les fichiers ne sont pas dans la liste que nous avons', 'fr'],
    ['Los ficheros no están en la lista que tenemos', 'es'],
  ])('of %j tell %s', (text, code) => {
    expect(telltales.codes[detect(telltales, text).main]).toBe(code);
  });
});
