import { Bits } from './bits';
import { afterBlank, anywhere, atWords, endSign, placeOf, roots, startSign, type Tree, treeOf } from './tree';

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
  const { [anywhere]: free, [atWords]: whole, [afterBlank]: next } = tree.pairs;
  const starts = [tree.next(anywhere, startSign), tree.next(atWords, startSign)];
  // What stands at the end and has no sign is in every text.
  for (const root of roots) follow(tree, root, '', 0, always);
  return (text) => {
    const found = new Bits();
    found.addAll(always);
    for (const start of starts) if (start >= 0) follow(tree, start, text, 0, found);
    let inWord = false;
    let isBlank = false;
    let sign = signAt(text, 0);
    let place = placeOf(sign);
    for (let at = 0; at < text.length; at += 1) {
      const after = signAt(text, at + 1);
      const placeAfter = placeOf(after);
      if (free.has(place, placeAfter)) follow(tree, anywhere, text, at, found);
      if (!inWord && whole.has(place, placeAfter)) follow(tree, atWords, text, at, found);
      if (isBlank && next.has(place, placeAfter)) follow(tree, afterBlank, text, at, found);
      inWord = isOfWord(sign) || sign === apostrophe || sign === hyphen;
      isBlank = sign === blank;
      sign = after;
      place = placeAfter;
    }
    return found;
  };
}

const blank = 32;
const apostrophe = 39;
const hyphen = 45;

function signAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether `\w` matches a sign. */
function isOfWord(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57) || sign === 95 || (sign >= 65 && sign <= 90);
}

/** Takes the numbers of all that stands at a place of a text. */
function follow(tree: Tree, from: number, text: string, place: number, found: Bits): void {
  let node = from;
  for (let at = place; node >= 0; at += 1) {
    collect(tree, node, found);
    const sign = signAt(text, at);
    if (!isOfWord(sign)) collect(tree, tree.wordEnds[node] ?? -1, found);
    if (at >= text.length) {
      const end = tree.next(node, endSign);
      collect(tree, end, found);
      if (end >= 0) collect(tree, tree.wordEnds[end] ?? -1, found);
      return;
    }
    node = tree.next(node, sign);
  }
}

/** Asks for no place before the first: that would take as long as all the rest. */
function collect({ numbers }: Tree, node: number, found: Bits): void {
  const here = node < 0 ? undefined : numbers[node];
  if (here !== undefined) found.addAll(here);
}
