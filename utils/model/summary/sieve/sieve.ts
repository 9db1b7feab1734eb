import { Bits } from './bits';
import { nextOf, placeOf, places } from '../../double-array';
import { anywhere, atWords, endSign, startSign, type Tree, treeOf, wordEndSign } from './tree';

/**
 * Tells in one pass over a text which of many expressions can be found in it at all, by number; the others need not be
 * tried.
 */
export type Sieve = (text: string) => Bits;

/**
 * A sieve for expressions, each a number below 60, by what each needs: one of some texts, or nothing that is known.
 * Linear in a text's signs.
 */
export function sieveOf(needs: readonly (readonly [number: number, texts: readonly string[] | undefined])[]): Sieve {
  const always = new Bits();
  for (const [number, texts] of needs) if (texts === undefined) always.add(number);
  const tree = treeOf(needs.flatMap(([number, texts]) => (texts === undefined ? [] : [[number, texts] as const])));
  const starts = [anywhere, atWords].map((root) => nextOf(tree, root, startSign)).filter((start) => start >= 0);
  // What stands at the end and has no sign is in every text.
  for (const root of [anywhere, atWords]) follow(tree, root, '', 0, always);
  const { owners, bases } = tree;
  const [free = 0, whole = 0] = bases;
  return (text) => {
    const found = new Bits();
    found.addAll(always);
    for (const start of starts) follow(tree, start, text, 0, found);
    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const place = placeOf(text.charCodeAt(at));
      if (owners[free + place] === anywhere) follow(tree, free + place, text, at + 1, found);
      if (!inWord && owners[whole + place] === atWords) follow(tree, whole + place, text, at + 1, found);
      inWord = goesOn[place] === 1;
    }
    return found;
  };
}

/** Whether no word begins behind a sign, by its place. */
const goesOn = Uint8Array.from({ length: places }, (_none, sign) =>
  Number(sign < 128 && /[\w'-]/.test(String.fromCharCode(sign))),
);

/** Takes the numbers of all that goes on from a node at a place of a text. */
function follow(tree: Tree, from: number, text: string, place: number, found: Bits): void {
  const { bases, owners, ends } = tree;
  let node = from;
  for (let at = place; ; at += 1) {
    if (ends[node] === 1) collect(tree, node, text, at, found);
    if (at >= text.length) return;
    const next = (bases[node] ?? 0) + placeOf(text.charCodeAt(at));
    if (owners[next] !== node) return;
    node = next;
  }
}

/** Takes the numbers of what ends at a node, that has read a text up to a place. */
function collect(tree: Tree, node: number, text: string, place: number, found: Bits): void {
  take(tree, node, found);
  if (place >= text.length || !isOfWord(text.charCodeAt(place))) take(tree, nextOf(tree, node, wordEndSign), found);
  if (place < text.length) return;
  const end = nextOf(tree, node, endSign);
  if (end < 0) return;
  take(tree, end, found);
  take(tree, nextOf(tree, end, wordEndSign), found);
}

/** Whether `\w` matches a sign. */
function isOfWord(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57) || sign === 95 || (sign >= 65 && sign <= 90);
}

function take({ numbers }: Tree, node: number, found: Bits): void {
  const here = node < 0 ? undefined : numbers[node];
  if (here !== undefined) found.addAll(here);
}
