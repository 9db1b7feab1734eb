import { sentences } from '../../blocks-text';

/** The end of a line that was broken for the width of a screen: before a small letter, or where all of the width is used. */
const brokenLine =
  /(?:(?<=[^\n]{50}[^\n.!?:;。！？]) ?\n(?=\p{Ll}))|(?:(?<=(?:^|\n)[^\n]{59,84}[\p{L},]) ?\n(?=[\p{Lu}@]))/gu;

/** The end of a line amid a sentence, in a text that was broken by hand. */
const brokenByHand = /(?<=[^\n.!?:;。！？]) ?\n(?=\p{Ll})/gu;

/** A text with the lines joined that were broken for their width; where one was, so were all that go on with a small letter. */
function joinedOf(text: string): string {
  const asSpaces = (broken: string): string => ' '.repeat(broken.length);
  const joined = text.replaceAll(brokenLine, asSpaces);
  return joined === text ? text : joined.replaceAll(brokenByHand, asSpaces);
}

/** The sentences of a text; a line broken for the width of a screen goes on in the next. */
export function unwrapped(text: string): string[] {
  const joined = text.includes('\n') ? joinedOf(text) : text;
  let at = 0;
  return sentences(joined)
    .flatMap(afterNumbers)
    .map((sentence) => {
      const from = joined.indexOf(sentence, at);
      at = from + sentence.length;
      return text.slice(from, at);
    });
}

/** A sentence may end with a number, though a number with a dot may also begin an item. */
function afterNumbers(sentence: string): string[] {
  return sentence.split(/(?<=\S \S{0,20}\d\.)\s+(?=\p{Lu})/u);
}
