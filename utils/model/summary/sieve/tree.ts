import { Bits } from './bits';
import { marks } from './marks';

/** Signs of what is needed that are looked at: more tell little more. */
const deepest = 10;

/** Where texts begin that may stand anywhere, those that begin with a word, and those that begin with a blank. */
export const anywhere = 0;
export const atWords = 1;
export const afterBlank = 2;
export const roots = [anywhere, atWords, afterBlank] as const;
type Root = (typeof roots)[number];

/** What some texts begin with, sign by sign. A node is a number; from it, each sign leads to another. */
export interface Tree {
  /** Which two signs something begins with, for each root: most of a text falls through here. */
  pairs: readonly [Pairs, Pairs, Pairs];
  /** For each node, the numbers of what one of the texts that end here is needed for. */
  numbers: readonly (Bits | undefined)[];
  /** The node that a sign leads to, or -1. */
  next(node: number, sign: number): number;
  /** For each node, the one that the end of a word leads to, or -1: it is asked for at each sign that is no letter. */
  wordEnds: Int32Array;
}

/** Signs as they are written for the places of a text. */
export const startSign = marks.start.charCodeAt(0);
export const endSign = marks.end.charCodeAt(0);
export const wordEndSign = marks.wordEnd.charCodeAt(0);

/** Places that signs have in a table: one for each sign of ASCII, and as many that the others share. */
const places = 256;

/** Where a sign stands in a table. Others than it may share its place: that lets more through and never less. */
export function placeOf(sign: number): number {
  return sign < 128 ? sign : 128 + ((sign ^ (sign >> 7)) & 127);
}

/** A set of pairs of places, a bit for each: as bytes they would not fit beside the text. */
export class Pairs {
  readonly #bits = new Int32Array((places * places) / 32);

  has(first: number, second: number): boolean {
    const pair = first * places + second;
    return ((this.#bits[pair >> 5] ?? 0) & (1 << (pair & 31))) !== 0;
  }

  add(first: number, second: number): void {
    const pair = first * places + second;
    this.#bits[pair >> 5] = (this.#bits[pair >> 5] ?? 0) | (1 << (pair & 31));
  }

  /** Adds all pairs that begin with one of these places. */
  addAll(from: number, to: number): void {
    this.#bits.fill(-1, (from * places) / 32, (to * places) / 32);
  }
}

/** Few places of a text begin a word: what begins so is looked for there only. */
function rootOf(text: string): Root {
  if (text.startsWith(marks.wordStart)) return atWords;
  return /^ \w/.test(text) ? afterBlank : anywhere;
}

/** Puts texts in order, each with the number of what it is needed for. */
export function treeOf(needed: Iterable<readonly [number: number, texts: readonly string[]]>): Tree {
  const links = new Map<number, number>();
  const numbers: Tree['numbers'][number][] = roots.map(() => undefined);
  const pairs: Tree['pairs'] = [new Pairs(), new Pairs(), new Pairs()];
  for (const [number, texts] of needed)
    for (const text of texts) {
      const root = rootOf(text);
      const signs = text.slice(root === anywhere ? 0 : 1, deepest);
      markPairs(pairs[root], signs);
      addPath(links, numbers, root, signs, number);
    }
  const next = tableOf(links);
  return { pairs, numbers, next, wordEnds: Int32Array.from(numbers, (_numbers, node) => next(node, wordEndSign)) };
}

function addPath(
  links: Map<number, number>,
  numbers: (Bits | undefined)[],
  root: Root,
  signs: string,
  number: number,
): void {
  let node: number = root;
  for (let at = 0; at < signs.length; at += 1) {
    if (numbers[node]?.has(number) === true) return;
    const key = node * places + placeOf(signs.charCodeAt(at));
    const known = links.get(key);
    node = known ?? numbers.push(undefined) - 1;
    if (known === undefined) links.set(key, node);
  }
  (numbers[node] ??= new Bits()).add(Bits.numbered(number));
}

/**
 * Marks stand for no sign: what may follow them, or stand for them, is any. Start and end are looked at by themselves.
 */
function markPairs(pairs: Pairs, signs: string): void {
  const [first, second] = [signs.charCodeAt(0), signs.charCodeAt(1)];
  if (first === startSign || first === endSign) return;
  if (!(first > wordEndSign)) pairs.addAll(0, places);
  else if (second > wordEndSign) pairs.add(placeOf(first), placeOf(second));
  else pairs.addAll(placeOf(first), placeOf(first) + 1);
}

/** A table of links in which each is found by a look or two: reading a text is little else. */
function tableOf(links: ReadonlyMap<number, number>): Tree['next'] {
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
    const key = node * places + placeOf(sign);
    const place = placeIn(key);
    return keys[place] === key ? (nodes[place] ?? -1) : -1;
  };
}
