import { isSpaceless, sentences } from '../../blocks-text';
import { languages } from '../languages/all';
import type { Language } from '../languages/language';
import { baseOf, buildLexicon, fold, hitsIn, phrases, spacelessHits, wordsOf, type Hit, type Lexicon } from '../lexicon';
import type { Sentence } from './passage';

const lexicons: (Lexicon | undefined)[] = [];

/** The words of a language, put in order when it is first met: a ticket needs one or two of them. */
function lexiconOf(at: number): Lexicon {
  return (lexicons[at] ??= buildLexicon(languages[at]));
}

/** The sentences of a passage and what they tell in these languages. */
export function readSentences(text: string, mask: number): Sentence[] {
  return sentences(text).map((sentence) => readSentence(sentence, mask));
}

/** One sentence and what it tells. */
export function readSentence(text: string, mask: number): Sentence {
  const words = wordsOf(text);
  const hits = languages.flatMap((language, at) => ((mask & (1 << at)) === 0 ? [] : hitsOf(language, lexiconOf(at), text, words)));
  if (isOrder(text, words, mask, hits)) hits.push({ kind: 'order', from: 0, to: 1 });
  words.forEach((word, at) => {
    if (at > 0 && word.length > 4 && isInfinitive(word, mask)) hits.push({ kind: 'verb', from: at, to: at + 1 });
  });
  return { text, words, hits };
}

function hitsOf(language: Language, lexicon: Lexicon, text: string, words: readonly string[]): Hit[] {
  if (language.spaced) return hitsIn(lexicon, words);
  return isSpaceless(text) ? spacelessHits(lexicon, text) : [];
}

const orderForms = languages.map(({ orderForm }) => {
  if (orderForm === undefined) return undefined;
  const [place, pattern] = orderForm.split(' ');
  return { last: place === 'last', pattern: new RegExp(pattern ?? '', 'u') };
});

function lastWord(text: string): string {
  return text.slice(-60).split(/\s+/).at(-1) ?? '';
}

/** Whether a word is an infinitive in a language where orders begin with one: it says what is done to a thing. */
function isInfinitive(word: string, mask: number): boolean {
  return orderForms.some((form, at) => form !== undefined && !form.last && (mask & (1 << at)) !== 0 && form.pattern.test(word));
}

/** Whether a short sentence has the form of an order in one of the languages: "Logo austauschen", "Crear la tabla". */
function isOrder(text: string, words: readonly string[], mask: number, hits: readonly Hit[]): boolean {
  if (words.length < 2 || words.length > 60) return false;
  return orderForms.some((form, at) => {
    if (form === undefined || (mask & (1 << at)) === 0) return false;
    const word = (form.last ? words.at(-1) : words[0]) ?? '';
    if (form.last && (!/^[^\p{Lu}]+$/u.test(lastWord(text)) || hits.some((hit) => hit.kind === 'verb' || hit.kind === 'must'))) return false;
    return form.pattern.test(word);
  });
}

/** Which whole-line lists a language keeps. */
type Lines = 'placeholders' | 'nothing' | 'dummies' | 'vague' | 'generic';

const lines: Record<Lines, ReadonlySet<string>> = {
  placeholders: collect('placeholders'),
  nothing: collect('nothing'),
  dummies: collect('dummies'),
  vague: collect('vague'),
  generic: collect('generic'),
};

function collect(list: Lines): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => phrases(language[list])).map(plainLine));
}

/** Whether a text as a whole is one of the known lines of any language. */
export function isLine(list: Lines, text: string): boolean {
  return text.length <= 60 && lines[list].has(plainLine(text));
}

/** Whether a line made plain is in a list. */
export function isPlainLine(list: Lines, plain: string): boolean {
  return lines[list].has(plain);
}

/** A line in lower case, without the signs around it. */
export function plainLine(text: string): string {
  return fold(text).replaceAll(/^[\s([{<"'“„«*_]+|[\s.)\]}>"'”“»*_:;!。、！]+$/g, '').split(' ').map(baseOf).join(' ');
}
