import { isSpaceless } from '../../blocks-text';
import { sentencesAcross } from './wrapped';
import type { Language } from '../languages/language';
import { hitsIn, spacelessHits, type Hit, type Lexicon } from '../lexicon';
import { type Folded, foldedOf } from '../fold';
import type { Sentence } from './passage';
import type { Words } from './words';

/** The sentences of a passage and what they tell in these languages. `folded`: all of the text, where it is at hand. */
export function readSentences(known: Words, text: string, mask: number, folded?: Folded): Sentence[] {
  const all = sentencesAcross(text);
  if (all[0] === text) return [readSentence(known, text, mask, folded)];
  return all.map((sentence) => readSentence(known, sentence, mask));
}

/** One sentence and what it tells. */
export function readSentence(known: Words, text: string, mask: number, folded = foldedOf(text)): Sentence {
  const { words } = folded;
  const hits: Hit[] = [];
  known.languages.forEach((language, at) => {
    if ((mask & (1 << at)) !== 0) hits.push(...hitsOf(language, known.lexiconAt(at), text, folded));
  });
  if (known.roleForm.test(text.slice(0, 80))) hits.push({ kind: 'role', from: 0, to: 1 });
  if (isOrder(known, { text, words, hits }, mask)) hits.push({ kind: 'order', from: 0, to: 1 });
  hits.push(...infinitivesIn(known, words, mask));
  return { text, words, hits };
}

function hitsOf(language: Language, lexicon: Lexicon, text: string, folded: Folded): Hit[] {
  if (language.spaced) return hitsIn(lexicon, folded.words);
  return isSpaceless(text) ? spacelessHits(lexicon, folded.text) : [];
}

function lastWord(text: string): string {
  return text.slice(-60).split(/\s+/).at(-1) ?? '';
}

/** The infinitives in languages where orders begin with one: they say what is done to a thing. */
function infinitivesIn({ orderForms }: Words, words: readonly string[], mask: number): Hit[] {
  const forms = orderForms.filter((form, at) => form !== undefined && !form.last && (mask & (1 << at)) !== 0);
  if (forms.length === 0) return [];
  return words.flatMap((word, at) =>
    at > 0 && word.length > 4 && forms.some((form) => form?.pattern.test(word))
      ? [{ kind: 'verb', from: at, to: at + 1 } as const]
      : [],
  );
}

/** Whether a short sentence has the form of an order in one of the languages: "Logo austauschen", "Crear la tabla". */
function isOrder({ orderForms }: Words, { text, words, hits }: Sentence, mask: number): boolean {
  if (words.length < 2 || words.length > 60) return false;
  return orderForms.some((form, at) => {
    if (form === undefined || (mask & (1 << at)) === 0) return false;
    const word = (form.last ? words.at(-1) : words[0]) ?? '';
    if (
      form.last &&
      (!/^[^\p{Lu}]+$/u.test(lastWord(text)) || hits.some((hit) => hit.kind === 'verb' || hit.kind === 'must'))
    )
      return false;
    return form.pattern.test(word);
  });
}
