import type { Inline, Link } from '@/utils/model/blocks';

/** One pass over a run of marked-up text. Handlers move `at`, add pieces of text and links. */
export interface Scan {
  readonly source: string;
  at: number;
  /** The text so far; a delimiter stays a piece of its own until its partner turns up. */
  readonly pieces: string[];
  readonly links: Link[];
  /** Pieces that may open something (emphasis, brackets), by delimiter. */
  readonly opens: Map<string, number[]>;
  /** What was looked for, from where, and where it was found: nothing is searched for twice. */
  readonly found: Map<string, { from: number; at: number }>;
  /** Piece numbers around text that is struck out or bold. */
  readonly marks: { kind: 'strong' | 'struck'; from: number; to: number }[];
}

/** Takes what starts at `scan.at`; false leaves the sign to be read as text. */
export type Handler = (scan: Scan) => boolean;

export interface Dialect {
  /** Sticky, matches a run without any special sign. */
  plain: RegExp;
  handlers: ReadonlyMap<string, Handler>;
}

/** Text without markup, its links, and whether all of it is bold or struck out. Linear in the length. */
export function scanInline(source: string, dialect: Dialect): Inline {
  if (plainEnd(source, 0, dialect) === source.length) return { text: tidyLines(source) };
  const scan: Scan = { source, at: 0, pieces: [], links: [], opens: new Map(), found: new Map(), marks: [] };
  while (scan.at < source.length) step(scan, dialect);
  return finish(scan);
}

/** Where the run without any special sign ends that begins at `at`. */
function plainEnd(source: string, at: number, { plain }: Dialect): number {
  plain.lastIndex = at;
  return plain.test(source) ? plain.lastIndex : at;
}

function step(scan: Scan, dialect: Dialect): void {
  const end = plainEnd(scan.source, scan.at, dialect);
  if (end > scan.at) {
    scan.pieces.push(scan.source.slice(scan.at, end));
    scan.at = end;
    return;
  }
  const sign = scan.source.charAt(scan.at);
  if (dialect.handlers.get(sign)?.(scan) === true) return;
  scan.pieces.push(sign);
  scan.at += 1;
}

function finish(scan: Scan): Inline {
  const text = tidyLines(scan.pieces.join(''));
  const inline: Inline = { text };
  if (scan.links.length > 0) inline.links = scan.links;
  if (isAll(scan, 'strong')) inline.strong = true;
  if (isAll(scan, 'struck')) inline.struck = true;
  return inline;
}

/** Lines without the space around them, as a browser shows them. */
function tidyLines(text: string): string {
  const spread = text.includes('  ') || text.includes('\t');
  const tidy = (spread ? text.replaceAll(/[ \t]{2,}/g, ' ') : text).trim();
  return tidy.includes('\n') ? tidy.replaceAll(/ ?\n ?/g, '\n') : tidy;
}

function isAll(scan: Scan, kind: 'strong' | 'struck'): boolean {
  const first = scan.pieces.findIndex((piece) => piece.trim() !== '');
  const mark = scan.marks.find((mark) => mark.kind === kind && mark.from <= first && first < mark.to);
  return mark !== undefined && /^[\s:：.]*$/.test(scan.pieces.slice(mark.to).join('').slice(0, 50));
}

/**
 * Where `wanted` next occurs at or after `from` (-1: nowhere). Asked at ever later places, all answers cost one pass.
 */
export function find(scan: Scan, wanted: string, from: number): number {
  const known = scan.found.get(wanted);
  if (known !== undefined && known.from <= from && (known.at === -1 || from <= known.at)) return known.at;
  const at = scan.source.indexOf(wanted, from);
  scan.found.set(wanted, { from, at });
  return at;
}

/** Adds text that refers to something. */
export function pushLink(scan: Scan, link: Link, shown = link.text): boolean {
  scan.links.push(link);
  if (shown !== '') scan.pieces.push(shown);
  return true;
}
