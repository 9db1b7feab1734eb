import { Bits } from './bits';
import { marks } from './marks';

/** Signs of what is needed that are looked at: more tell little more. */
const deepest = 10;

/** Where texts begin that may stand anywhere, and those that stand where a word begins. */
export const anywhere = 0;
export const atWords = 1;

/**
 * What some texts begin with, sign by sign, as a double array (Aoe, 1989): a node leads with a sign to the node whose
 * number is its base plus the sign's place, where that one names it as its owner. Reading a text is little else than
 * such steps, so each is two looks into tables that fit beside the text.
 */
export interface Tree {
  bases: Int32Array;
  owners: Int32Array;
  /** For each node, whether a text ends there: with it, with a word or with all. */
  ends: Uint8Array;
  /** For each node, the numbers of what one of the texts that end here is needed for. */
  numbers: readonly (Bits | undefined)[];
}

/** Signs as they are written for the places of a text. */
export const startSign = marks.start.charCodeAt(0);
export const endSign = marks.end.charCodeAt(0);
export const wordEndSign = marks.wordEnd.charCodeAt(0);

/** Places that signs have in a table: one for each sign of ASCII, and as many that the others share. */
export const places = 256;

/** Where a sign stands in a table. Others than it may share its place: that lets more through and never less. */
export function placeOf(sign: number): number {
  return sign < 128 ? sign : 128 + ((sign ^ (sign >> 7)) & 127);
}

/** The node that a sign leads to, or -1. */
export function nextOf({ bases, owners }: Tree, node: number, sign: number): number {
  const next = (bases[node] ?? 0) + placeOf(sign);
  return owners[next] === node ? next : -1;
}

/** A text by the places of its signs, and the number of what it is needed for. */
interface Row {
  path: string;
  number: number;
}

/** Puts texts in order, each with the number of what it is needed for. */
export function treeOf(needed: Iterable<readonly [number: number, texts: readonly string[]]>): Tree {
  const rows: [Row[], Row[]] = [[], []];
  for (const [number, texts] of needed) {
    Bits.numbered(number);
    for (const text of texts)
      // Few places of a text begin a word: what begins so is looked for there only.
      if (text.startsWith(marks.wordStart)) rows[atWords].push({ path: pathOf(text.slice(1, deepest)), number });
      else rows[anywhere].push({ path: pathOf(text.slice(0, deepest)), number });
  }
  return laidOut(rows.map((some) => some.sort((one, other) => (one.path < other.path ? -1 : 1))));
}

function pathOf(signs: string): string {
  let path = '';
  for (let at = 0; at < signs.length; at += 1) path += String.fromCharCode(placeOf(signs.charCodeAt(at)));
  return path;
}

/** A node still to be laid out: the rows that lead through it, of which so many signs are read. */
interface Part {
  node: number;
  rows: readonly Row[];
  from: number;
  to: number;
  depth: number;
}

/**
 * Lays out the nodes below the roots: those that one node leads to stand apart as their signs do. A single one fills
 * the first gap, and several are put near the end, where there is room.
 */
function laidOut(roots: readonly (readonly Row[])[]): Tree {
  const bases: number[] = [];
  const owners = roots.map(() => -1);
  const numbers: (Bits | undefined)[] = [];
  const ends: number[] = [];
  let gap: number = places;
  const parts: Part[] = roots.map((rows, node) => ({ node, rows, from: 0, to: rows.length, depth: 0 }));
  for (const part of parts) {
    const { node } = part;
    const here = endingAt(part);
    const next = partedAt(part, here);
    while (owners[gap] !== undefined) gap += 1;
    let base = (next.length > 1 ? Math.max(gap, owners.length - places) : gap) - (next[0]?.place ?? 0);
    while (next.some(({ place }) => owners[base + place] !== undefined)) base += 1;
    bases[node] = base;
    numbers[node] = here;
    ends[node] = Number(here !== undefined || next.some(({ place }) => place === wordEndSign || place === endSign));
    for (const { place, from, to } of next) {
      owners[base + place] = node;
      parts.push({ node: base + place, rows: part.rows, from, to, depth: part.depth + 1 });
    }
  }
  const size = owners.length + places;
  return {
    bases: Int32Array.from({ length: size }, (_none, at) => bases[at] ?? 0),
    owners: Int32Array.from({ length: size }, (_none, at) => owners[at] ?? -1),
    ends: Uint8Array.from({ length: size }, (_none, at) => ends[at] ?? 0),
    numbers: Array.from({ length: size }, (_none, at) => numbers[at]),
  };
}

/** The numbers of the texts that end at a node: its first rows. */
function endingAt({ rows, from, to, depth }: Part): Bits | undefined {
  let numbers: Bits | undefined;
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    if (row?.path.length !== depth) break;
    (numbers ??= new Bits()).add(row.number);
  }
  return numbers;
}

/** The rows that go on, by the place of their next sign, without those whose number is told by now. */
function partedAt(
  { rows, from, to, depth }: Part,
  told: Bits | undefined,
): { place: number; from: number; to: number }[] {
  const parted: { place: number; from: number; to: number }[] = [];
  let last: (typeof parted)[number] | undefined;
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    if (row === undefined || row.path.length === depth || told?.has(row.number) === true) continue;
    const place = row.path.charCodeAt(depth);
    if (last?.place === place) last.to = at + 1;
    else parted.push((last = { place, from: at, to: at + 1 }));
  }
  return parted;
}
