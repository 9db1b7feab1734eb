import { sentences } from '../../blocks-text';

/**
 * Whether a line that goes on so was broken for the width of a screen: before a small letter, or where all of the width
 * is used.
 */
function isBroken(line: string, next: string): boolean {
  if (small.test(next)) return goesOn.test(line) && lengthOf(line) > 50;
  return capital.test(next) && /[\p{L},]$/u.test(line) && lengthOf(line) >= 60 && lengthOf(line) <= 85;
}

/** Whether it ends amid a sentence, in a text that was broken by hand. */
function isBrokenByHand(line: string, next: string): boolean {
  return small.test(next) && goesOn.test(line);
}

const goesOn = /[^.!?:;。！？]$/;
const small = /^\p{Ll}/u;
const capital = /^[\p{Lu}@]/u;

/** How many signs a line has; two halves of one count once. */
function lengthOf(line: string): number {
  return /[\ud800-\udbff]/.test(line) ? [...line].length : line.length;
}

/**
 * A text with the lines joined that were broken for their width; where one was, so were all that go on with a small
 * letter.
 */
function joinedOf(text: string): string {
  const joined = joinedWhere(isBroken, text);
  return joined === text ? text : joinedWhere(isBrokenByHand, joined);
}

/** A text with spaces for the ends of those lines, a space before them included. */
function joinedWhere(isEnd: (line: string, next: string) => boolean, text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      return isEnd(line.replace(/ $/, ''), next) || isEnd(line, next) ? `${line} ` : `${line}\n`;
    })
    .join('');
}

/** The sentences of a text; a line broken for the width of a screen goes on in the next. */
export function unwrapped(text: string): string[] {
  const joined = text.includes('\n') ? joinedOf(text) : text;
  const found = numbered.test(joined) ? sentences(joined).flatMap(afterNumbers) : sentences(joined);
  if (joined === text) return found;
  let at = 0;
  return found.map((sentence) => {
    const from = joined.indexOf(sentence, at);
    at = from + sentence.length;
    return text.slice(from, at);
  });
}

const numbered = /\d\.\s/;

/** A sentence may end with a number, though a number with a dot may also begin an item. */
function afterNumbers(sentence: string): string[] {
  if (!numbered.test(sentence)) return [sentence];
  return sentence.split(/(?<=\S \S{0,20}\d\.)\s+(?=\p{Lu})/u);
}
