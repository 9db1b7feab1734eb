/** Places that signs have in a table: one for each sign of ASCII, and as many that the others share. */
export const places = 256;

/** Where a sign stands in a table. Others than it may share its place: that lets more through and never less. */
export function placeOf(sign: number): number {
  return sign < 128 ? sign : 128 + ((sign ^ (sign >> 7)) & 127);
}

/**
 * What some texts begin with, sign by sign, as a double array (Aoe, 1989): a node leads with a sign to the node whose
 * number is its base plus the sign's place, where that one names it as its owner. Reading a text is little else than
 * such steps, so each is two looks into tables that fit beside the text. The first nodes are the roots.
 */
export interface Links {
  bases: Int32Array;
  owners: Int32Array;
}

/** The node that a sign leads to, or -1. */
export function nextOf({ bases, owners }: Links, node: number, sign: number): number {
  const next = (bases[node] ?? 0) + placeOf(sign);
  return owners[next] === node ? next : -1;
}

/** A text, and a number that it tells. */
export interface Row {
  text: string;
  number: number;
}

/** Some texts laid out, and for each node the numbers of those that end there. */
export interface Layout extends Links {
  endings: readonly (readonly number[] | undefined)[];
}

/** Words laid out to be found in a text sign by sign, each with what it tells. */
export interface Words<Telling> {
  links: Links;
  /** By the nodes at which words end. */
  tellings: readonly (Telling | undefined)[];
}

/** Lays out words below one root. */
export function layOutWords<Telling>(words: Iterable<readonly [word: string, telling: Telling]>): Words<Telling> {
  const listed = [...words];
  const { endings, ...links } = layOut([listed.map(([text], number) => ({ text, number }))]);
  return { links, tellings: endings.map((numbers) => listed[numbers?.[0] ?? -1]?.[1]) };
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
 * Lays out texts below some roots: the nodes that one leads to stand apart as their signs do. A single one fills the
 * first gap, and several are put near the end, where there is room. A text is followed no further than its number is
 * told.
 */
export function layOut(roots: readonly (readonly Row[])[]): Layout {
  const bases: number[] = [];
  const owners = roots.map(() => -1);
  const endings: (readonly number[] | undefined)[] = [];
  let gap: number = places;
  const parts: Part[] = roots.map((rows, node) => ({ node, rows: inOrder(rows), from: 0, to: rows.length, depth: 0 }));
  for (const part of parts) {
    const { node, rows, depth } = part;
    const here = endingAt(part);
    const next = partedAt(part, here);
    while (owners[gap] !== undefined) gap += 1;
    let base = (next.length > 1 ? Math.max(gap, owners.length - places) : gap) - (next[0]?.place ?? 0);
    while (next.some(({ place }) => owners[base + place] !== undefined)) base += 1;
    bases[node] = base;
    endings[node] = here;
    for (const { place, from, to } of next) {
      owners[base + place] = node;
      parts.push({ node: base + place, rows, from, to, depth: depth + 1 });
    }
  }
  // A node without others looks into a place that nobody owns.
  const length = owners.length + places;
  return {
    bases: Int32Array.from({ length }, (_none, at) => bases[at] ?? 0),
    owners: Int32Array.from({ length }, (_none, at) => owners[at] ?? -1),
    endings: Array.from({ length }, (_none, at) => endings[at]),
  };
}

/** Rows in the order of their places: those that go on alike stand together. */
function inOrder(rows: readonly Row[]): Row[] {
  return rows
    .map(({ text, number }) => ({ text: pathOf(text), number }))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
}

function pathOf(text: string): string {
  let path = '';
  for (let at = 0; at < text.length; at += 1) path += String.fromCharCode(placeOf(text.charCodeAt(at)));
  return path;
}

/** The numbers of the texts that end at a node: its first rows. */
function endingAt({ rows, from, to, depth }: Part): number[] | undefined {
  let numbers: number[] | undefined;
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    if (row?.text.length !== depth) break;
    (numbers ??= []).push(row.number);
  }
  return numbers;
}

interface Next {
  place: number;
  from: number;
  to: number;
}

/** The rows that go on, by the place of their next sign. */
function partedAt({ rows, from, to, depth }: Part, told: readonly number[] | undefined): Next[] {
  const parted: Next[] = [];
  let last: Next | undefined;
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    if (row === undefined || row.text.length === depth || told?.includes(row.number) === true) continue;
    const place = row.text.charCodeAt(depth);
    if (last?.place === place) last.to = at + 1;
    else parted.push((last = { place, from: at, to: at + 1 }));
  }
  return parted;
}
