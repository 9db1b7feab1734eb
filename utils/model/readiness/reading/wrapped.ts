import { sentences } from '../../blocks-text';
import { wordsOf } from '../fold';
import type { Raw } from './flat';
import type { Words } from './words';

/** Widths in signs at which people and their mail programs wrap lines. */
const [narrowest, widest] = [56, 100];
/**
 * A line as long as this that ends in an article or the like goes on: German has capitals in the middle of sentences.
 */
const longEnough = 45;
const openEnd =
  /\s(?:the|an?|and|or|of|der|die|das|den|dem|des|eine?[mnrs]?|keine?[mnrs]?|und|oder|von|vom|zum|zur|im|am|le|la|les|un|une|des|du|et|ou|el|los|las|una|y|os|as|uma|e)$/;
const sentenceEnds = /[.!?:;。！？…][\s"'”»)\]*_]*$/;
const labelled = /^[\p{L}\p{N}][^:：\n]{0,24}[:：](?:\s|$)/u;

/**
 * The passages with the lines of a paragraph that were wrapped in the middle of a sentence put together, the breaks
 * kept where they stand. A line goes on in the next where that begins in lower case, or where all lines are as long as
 * one width lets them be.
 */
export function unwrapped(known: Words, raws: readonly Raw[]): Raw[] {
  const joined: Raw[] = [];
  for (let at = 0; at < raws.length; at += 1) {
    const raw = raws[at];
    if (raw === undefined) continue;
    const end = isProse(raw) ? endOfParagraph(raws, at) : at;
    if (end === at) joined.push(raw);
    else joined.push(...join(known, raws.slice(at, end + 1)));
    at = end;
  }
  return joined;
}

function isProse({ shape, text }: Raw): boolean {
  return shape !== 'code' && shape !== 'cell' && text !== '';
}

function endOfParagraph(raws: readonly Raw[], at: number): number {
  let end = at;
  while (isSameParagraph(raws[at], raws[end + 1])) end += 1;
  return end;
}

function isSameParagraph(first: Raw | undefined, other: Raw | undefined): boolean {
  return (
    first !== undefined &&
    other !== undefined &&
    isProse(other) &&
    first.block === other.block &&
    first.section === other.section &&
    first.depth === other.depth
  );
}

function join(known: Words, lines: readonly Raw[]): Raw[] {
  const width = widthOf(lines.map(({ text }) => text));
  const joined: Raw[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || !goesOn(known, last, line, width)) joined.push(line);
    else
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}\n${line.text}`,
        links: [...last.links, ...line.links],
        folded: undefined,
      };
  }
  return joined;
}

/**
 * The width at which all lines but the last are full, if there is one: no first word of the next would have fitted in.
 */
function widthOf(lines: readonly string[]): number | undefined {
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length < 3 || width < narrowest || width > widest) return undefined;
  const isFull = (line: string, at: number): boolean =>
    at === lines.length - 1 || line.length + 1 + (lines[at + 1] ?? '').split(' ', 1).join('').length > width;
  return lines.every(isFull) ? width : undefined;
}

function goesOn(known: Words, { text, section }: Raw, { text: next }: Raw, width: number | undefined): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  if (sentenceEnds.test(last) || labelled.test(next) || !/^[\p{L}\p{N}#(["'`„“«]/u.test(next)) return false;
  if (isStep(known, last) && isStep(known, next)) return false;
  if (width !== undefined) return true;
  if (last.length >= longEnough && openEnd.test(last)) return true;
  return /^[(["'`„“«]?\p{Ll}/u.test(next) && (section.level === 8 || /^[^\p{L}]*\p{Lu}/u.test(text));
}

/** A line of a scenario, or of a story over several lines. */
function isStep({ openers }: Words, line: string): boolean {
  return openers.has(wordsOf(line.slice(0, 40))[0] ?? '');
}

/** The sentences of a text in which a line break ends none, each as it stands. */
export function sentencesAcross(text: string): string[] {
  if (!text.includes('\n')) return sentences(text);
  const line = text.replaceAll('\n', ' ');
  let from = 0;
  return sentences(line).map((sentence) => {
    const at = line.indexOf(sentence, from);
    from = at + sentence.length;
    return text.slice(at, from);
  });
}
