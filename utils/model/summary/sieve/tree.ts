import { marks } from './marks';

/** Signs of what is needed that are looked at: more tell little more. */
const deepest = 10;

/** Where texts begin that may stand anywhere, and those that begin with a word. */
export const anywhere = 0;
export const atWords = 1;
type Root = typeof anywhere | typeof atWords;

/** What some texts begin with, sign by sign. A node is a number; from it, each sign leads to another. */
export interface Tree<Name> {
  /** Which two signs something begins with, for either root: most of a text falls through here. */
  pairs: readonly [Uint8Array, Uint8Array];
  /** The names of which one of the texts ends here. */
  names: readonly (readonly Name[] | undefined)[];
  /** The node that a sign leads to, or -1. */
  next(node: number, sign: number): number;
}

/** Signs as they are written for the places of a text. */
export const startSign = marks.start.charCodeAt(0);
export const endSign = marks.end.charCodeAt(0);
export const wordEndSign = marks.wordEnd.charCodeAt(0);

/** Where a sign stands in a table of 128. Signs beyond ASCII share a place: that lets more through and never less. */
export function placeOf(sign: number): number {
  return sign < 128 ? sign : (sign ^ (sign >> 7)) & 127;
}

function pairOf(first: number, second: number): number {
  return placeOf(first) * 128 + placeOf(second);
}

/** Puts texts in order, each with what it is needed for. */
export function treeOf<Name>(needed: Iterable<readonly [name: Name, texts: readonly string[]]>): Tree<Name> {
  const links = new Map<number, number>();
  const names: (Name[] | undefined)[] = [undefined, undefined];
  const pairs: Tree<Name>['pairs'] = [new Uint8Array(128 * 128), new Uint8Array(128 * 128)];
  for (const [name, texts] of needed)
    for (const text of texts) {
      const root: Root = text.startsWith(marks.wordStart) ? atWords : anywhere;
      const signs = text.slice(root === atWords ? 1 : 0, deepest);
      markPairs(pairs[root], signs);
      addPath(links, names, root, signs, name);
    }
  return { pairs, names, next: tableOf(links) };
}

function addPath<Name>(
  links: Map<number, number>,
  names: (Name[] | undefined)[],
  root: Root,
  signs: string,
  name: Name,
): void {
  let node: number = root;
  for (let at = 0; at < signs.length; at += 1) {
    if (names[node]?.includes(name) === true) return;
    const key = node * 128 + placeOf(signs.charCodeAt(at));
    const known = links.get(key);
    node = known ?? names.push(undefined) - 1;
    if (known === undefined) links.set(key, node);
  }
  const here = (names[node] ??= []);
  if (!here.includes(name)) here.push(name);
}

/**
 * Marks stand for no sign: what may follow them, or stand for them, is any. Start and end are looked at by themselves.
 */
function markPairs(pairs: Uint8Array, signs: string): void {
  const [first, second] = [signs.charCodeAt(0), signs.charCodeAt(1)];
  if (first === startSign || first === endSign) return;
  if (!(first > wordEndSign)) pairs.fill(1);
  else if (second > wordEndSign) pairs.fill(1, pairOf(first, second), pairOf(first, second) + 1);
  else pairs.fill(1, pairOf(first, 0), pairOf(first, 0) + 128);
}

/** A table of links in which each is found by a look or two: reading a text is little else. */
function tableOf(links: ReadonlyMap<number, number>): Tree<unknown>['next'] {
  const bits = Math.max(4, Math.ceil(Math.log2(links.size + 1)) + 1);
  const keys = new Int32Array(1 << bits).fill(-1);
  const nodes = new Int32Array(1 << bits);
  const last = keys.length - 1;
  const placeIn = (key: number): number => {
    let place = Math.imul(key, 0x9e37_79b1) >>> (32 - bits);
    for (let known = keys[place]; known !== -1 && known !== key; known = keys[place]) place = (place + 1) & last;
    return place;
  };
  for (const [key, node] of links) {
    keys[placeIn(key)] = key;
    nodes[placeIn(key)] = node;
  }
  return (node, sign) => {
    const key = node * 128 + placeOf(sign);
    const place = placeIn(key);
    return keys[place] === key ? (nodes[place] ?? -1) : -1;
  };
}
