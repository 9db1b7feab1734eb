import type { Scan } from './scan';

const space = /\s/;
const wordSign = /[\p{L}\p{N}]/u;

/** Rules of one delimiter: which mark it makes at which length, and whether it may stand inside a word. */
export interface Delimiter {
  sign: string;
  insideWords: boolean;
  /** Fewest signs that count (two for `~~`). */
  least: number;
  mark?: { kind: 'strong' | 'struck'; least: number };
}

/**
 * A run of `*`, `_`, `~` or the like: closes the nearest run of its kind, else may open one.
 * Delimiters with a partner vanish from the text; those without stay, as on the page.
 */
export function emphasis(rule: Delimiter): (scan: Scan) => boolean {
  return (scan) => {
    const run = runAt(scan, rule.sign);
    const { opens, closes } = flanks(scan, run, rule);
    const piece = scan.pieces.push(run) - 1;
    scan.at += run.length;
    if (run.length < rule.least) return true;
    if (closes && close(scan, rule, piece)) return true;
    if (opens) opened(scan, rule.sign).push(piece);
    return true;
  };
}

function runAt(scan: Scan, sign: string): string {
  let end = scan.at + 1;
  while (scan.source.charAt(end) === sign) end += 1;
  return scan.source.slice(scan.at, end);
}

function flanks(scan: Scan, run: string, rule: Delimiter): { opens: boolean; closes: boolean } {
  const before = scan.source.charAt(scan.at - 1);
  const after = scan.source.charAt(scan.at + run.length);
  const touchesAfter = after !== '' && !space.test(after);
  const touchesBefore = before !== '' && !space.test(before);
  if (rule.insideWords) return { opens: touchesAfter, closes: touchesBefore };
  return { opens: touchesAfter && !wordSign.test(before), closes: touchesBefore && !wordSign.test(after) };
}

function opened(scan: Scan, sign: string): number[] {
  const known = scan.opens.get(sign);
  if (known !== undefined) return known;
  const fresh: number[] = [];
  scan.opens.set(sign, fresh);
  return fresh;
}

function close(scan: Scan, rule: Delimiter, piece: number): boolean {
  const opener = opened(scan, rule.sign).pop();
  if (opener === undefined) return false;
  const used = Math.min(scan.pieces[opener]?.length ?? 0, scan.pieces[piece]?.length ?? 0);
  shorten(scan, opener, used);
  shorten(scan, piece, used);
  if (rule.mark !== undefined && used >= rule.mark.least)
    scan.marks.push({ kind: rule.mark.kind, from: opener, to: piece + 1 });
  return true;
}

function shorten(scan: Scan, piece: number, by: number): void {
  scan.pieces[piece] = scan.pieces[piece]?.slice(by) ?? '';
}
