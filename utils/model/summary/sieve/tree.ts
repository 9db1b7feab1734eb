import { Bits } from './bits';
import { type Links, layOut, nextOf, type Row } from '../../double-array';
import { marks } from './marks';

/** Signs of what is needed that are looked at: more tell little more. */
const deepest = 10;

/** Where texts begin that may stand anywhere, and those that stand where a word begins. */
export const anywhere = 0;
export const atWords = 1;

/** What some texts begin with. */
export interface Tree extends Links {
  /** For each node, whether a text ends there: with it, with a word or with all. */
  ends: Uint8Array;
  /** For each node, the numbers of what one of the texts that end here is needed for. */
  numbers: readonly (Bits | undefined)[];
}

/** Signs as they are written for the places of a text. */
export const startSign = marks.start.charCodeAt(0);
export const endSign = marks.end.charCodeAt(0);
export const wordEndSign = marks.wordEnd.charCodeAt(0);

/** Puts texts in order, each with the number of what it is needed for. */
export function treeOf(needed: Iterable<readonly [number: number, texts: readonly string[]]>): Tree {
  const rows: [Row[], Row[]] = [[], []];
  for (const [number, texts] of needed)
    for (const text of texts)
      // Few places of a text begin a word: what begins so is looked for there only.
      if (text.startsWith(marks.wordStart)) rows[atWords].push({ text: text.slice(1, deepest), number });
      else rows[anywhere].push({ text: text.slice(0, deepest), number });
  const { endings, ...links } = layOut(rows);
  const isEnd = (node: number): boolean =>
    endings[node] !== undefined || nextOf(links, node, wordEndSign) >= 0 || nextOf(links, node, endSign) >= 0;
  return {
    ...links,
    ends: Uint8Array.from(endings, (_numbers, node) => Number(isEnd(node))),
    numbers: endings.map((numbers) => numbers && Bits.of(numbers)),
  };
}
