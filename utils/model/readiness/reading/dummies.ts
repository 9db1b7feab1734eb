import { isSpaceless } from '../../blocks-text';
import { type Folded, wordsOf } from '../fold';
import { isLine, type Words } from './words';

const joints =
  /[,，、;]|\b(?:so that|in order to|damit|um|afin de|afin que|para que|para|i want to|i want|i would like to|i need to|i can|möchte ich|will ich|je veux|je souhaite|quiero|quero|я хочу|чтобы)\b|我希望|我想要|我想|以便|したい|なぜなら|そうすれば/iu;
const opener = /^(?:(?:as (?:an?|the)|als(?: ein(?:e|er)?)?|en tant que?|como(?: um)?|作为|作為|как) ?|として)/i;

/** Whether nothing but filler ("type of user", "some goal") stands between the fixed words of a story. */
export function isDummyStory(known: Words, text: string): boolean {
  if (text.length > 200) return false;
  const pieces = text.split(joints).map((part) => part.trim());
  const parts = pieces.map((part) => part.replace(opener, '')).filter((part) => /\p{L}/u.test(part));
  if (pieces.length < 2) return false;
  // Nothing at all between them: what stood in angle brackets is a tag to a browser.
  return parts.length === 0 || parts.filter((part) => isDummy(known, part)).length * 2 > parts.length;
}

/** Whether a few words say nothing: "to do a thing", "criterion 4". */
export function isDummy(known: Words, text: string): boolean {
  if (text.length > 60) return false;
  if (isLine(known, 'dummies', text)) return true;
  if (isSpaceless(text)) return isDummySigns(known, text);
  const words = wordsOf(text);
  return (
    words.some((word) => !known.common.has(word)) &&
    words.every((word) => known.common.has(word) || known.dummyWords.has(word) || counting.test(word))
  );
}

/** What criteria without content are called, and numbered by. */
const counting =
  /^(?:criteri\w*|kriteri\w*|akzeptanzkriteri\w*|critere|критери\p{L}*|\d+|first|second|third|main|idea|another|next)$/u;

function isDummySigns({ dummySigns }: Words, text: string): boolean {
  let rest = text;
  for (const phrase of dummySigns) if (rest.includes(phrase)) rest = rest.replaceAll(phrase, '');
  return rest !== text && (rest.match(/\p{L}/gu)?.length ?? 0) <= 2;
}

/** Whether a line says its heading again: "Expected behaviour / The expected behaviour". */
export function isEcho({ common }: Words, title: string, text: string, folded?: Folded): boolean {
  if (title === '' || text.length > 60) return false;
  if (isSpaceless(text)) return text.length > 1 && title.includes(text.replaceAll(/[\s。：:]/g, ''));
  const said = (folded?.words ?? wordsOf(text)).filter((word) => !common.has(word));
  if (said.length === 0) return false;
  const heading = wordsOf(title);
  return said.every((word) => heading.includes(word));
}

/** "Something a client is able to verify": a criterion or wish of a template, in every language. */
const something =
  /^[\s("'_*[<]*(?:some(?:thing|one|body)|(?:irgend)?etwas|irgendwas|quelque chose|quelqu'un|algo|alguma coisa|что-то|что-нибудь|кто-то|何か|某事|某个|某種|某种)(?![\p{L}\p{N}]*-)/iu;

/** Whether a line begins with nothing in particular. */
export function isSomething(text: string): boolean {
  return something.test(text) && text.length <= 80;
}
