import { isSpaceless } from '../../blocks-text';
import { sentencesAcross } from './wrapped';
import { addHits, addSpaceless, type Hit } from '../lexicon';
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
  const spaceless = isSpaceless(text);
  for (let at = 0; at < known.languages.length; at += 1) {
    if (!isIn(mask, at)) continue;
    if (known.languages[at]?.spaced === true) addHits(hits, known.lexiconAt(at), words);
    else if (spaceless) addSpaceless(hits, known.lexiconAt(at), folded.text);
  }
  if (known.roleForm.test(text.slice(0, 80))) hits.push({ kind: 'role', from: 0, to: 1 });
  if (isOrder(known, { text, words, hits }, mask)) hits.push({ kind: 'order', from: 0, to: 1 });
  addInfinitives(hits, known, words, mask);
  return { text, words, hits };
}

/** Whether the language at a place in the list is one of the text. */
function isIn(mask: number, at: number): boolean {
  return (mask & (1 << at)) !== 0;
}

function lastWord(text: string): string {
  return text.slice(-60).split(/\s+/).at(-1) ?? '';
}

/** Adds the infinitives in languages where orders begin with one: they say what is done to a thing. */
function addInfinitives(hits: Hit[], { orderForms }: Words, words: readonly string[], mask: number): void {
  for (let at = 1; at < words.length; at += 1)
    if (isInfinitive(orderForms, words[at] ?? '', mask)) hits.push({ kind: 'verb', from: at, to: at + 1 });
}

function isInfinitive(forms: Words['orderForms'], word: string, mask: number): boolean {
  if (word.length <= 4) return false;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    if (form !== undefined && isIn(mask, at) && !form.last && form.pattern.test(word)) return true;
  }
  return false;
}

/** An order that ends in its verb has no other verb, and ends in small letters. */
function mayEndOrder(text: string, hits: readonly Hit[]): boolean {
  return /^[^\p{Lu}]+$/u.test(lastWord(text)) && !hits.some((hit) => hit.kind === 'verb' || hit.kind === 'must');
}

/** Whether a short sentence has the form of an order in one of the languages: "Logo austauschen", "Crear la tabla". */
function isOrder({ orderForms }: Words, { text, words, hits }: Sentence, mask: number): boolean {
  if (words.length < 2 || words.length > 60) return false;
  for (let at = 0; at < orderForms.length; at += 1) {
    const form = orderForms[at];
    if (form === undefined || !isIn(mask, at)) continue;
    const word = (form.last ? words.at(-1) : words[0]) ?? '';
    if (form.pattern.test(word) && (!form.last || mayEndOrder(text, hits))) return true;
  }
  return false;
}
