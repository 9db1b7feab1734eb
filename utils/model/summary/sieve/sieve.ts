import { anywhere, atWords, endSign, placeOf, startSign, type Tree, treeOf, wordEndSign } from './tree';

/** Tells in one pass over a text which of many expressions can be found in it at all; the others need not be tried. */
export type Sieve<Name> = (text: string) => ReadonlySet<Name>;

/**
 * A sieve for expressions by what each needs: one of some texts, or nothing that is known. Linear in a text's signs.
 */
export function sieveOf<Name>(
  needs: readonly (readonly [name: Name, texts: readonly string[] | undefined])[],
): Sieve<Name> {
  const always = needs.flatMap(([name, texts]) => (texts === undefined ? [name] : []));
  const tree = treeOf(needs.flatMap(([name, texts]) => (texts === undefined ? [] : [[name, texts] as const])));
  const { [anywhere]: free, [atWords]: whole } = tree.pairs;
  return (text) => {
    const found = new Set(always);
    for (const root of [anywhere, atWords]) {
      follow(tree, tree.next(root, startSign), text, 0, found);
      follow(tree, root, text, text.length, found);
    }
    let inWord = false;
    let sign = signAt(text, 0);
    let place = placeOf(sign);
    for (let at = 0; at < text.length; at += 1) {
      const after = signAt(text, at + 1);
      const placeAfter = placeOf(after);
      const pair = place * 128 + placeAfter;
      if (free[pair] === 1) follow(tree, anywhere, text, at, found);
      if (!inWord && whole[pair] === 1) follow(tree, atWords, text, at, found);
      inWord = isOfWord(sign) || sign === apostrophe || sign === hyphen;
      sign = after;
      place = placeAfter;
    }
    return found;
  };
}

const apostrophe = 39;
const hyphen = 45;

function signAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Whether `\w` matches a sign. */
function isOfWord(sign: number): boolean {
  return (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57) || sign === 95 || (sign >= 65 && sign <= 90);
}

/** Takes the names of all that stands at a place of a text. */
function follow<Name>(tree: Tree<Name>, from: number, text: string, place: number, found: Set<Name>): void {
  let node = from;
  for (let at = place; node >= 0; at += 1) {
    collect(tree, node, found);
    const sign = signAt(text, at);
    if (!isOfWord(sign)) collect(tree, tree.next(node, wordEndSign), found);
    if (at >= text.length) {
      const end = tree.next(node, endSign);
      collect(tree, end, found);
      if (end >= 0) collect(tree, tree.next(end, wordEndSign), found);
      return;
    }
    node = tree.next(node, sign);
  }
}

function collect<Name>({ names }: Tree<Name>, node: number, found: Set<Name>): void {
  const here = node < 0 ? undefined : names[node];
  if (here !== undefined) for (const name of here) found.add(name);
}
