import { decodeEntities } from '../entities';
import { linkKind } from '../links';
import { profileName } from '../profiles';
import { stick, ticketNumber } from '../references';
import { find, pushLink, type Handler, type Scan } from '../scan';

/** Addresses by the names given to them with `[name]: address`, lower-cased. */
export type References = ReadonlyMap<string, string>;

const destination = /\(\s*(?:<([^<>\n]*)>|((?:[^\s()]|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const longest = 2000;

/** `[` and `![`: a bracket, until a `]` makes more of it. */
export function openBracket(scan: Scan): boolean {
  const image = scan.source.charAt(scan.at) === '!';
  if (image && scan.source.charAt(scan.at + 1) !== '[') return ticketNumber(scan);
  const sign = image ? '![' : '[';
  const stack = scan.opens.get('[');
  const piece = scan.pieces.push(sign) - 1;
  if (stack === undefined) scan.opens.set('[', [piece]);
  else stack.push(piece);
  scan.at += sign.length;
  return true;
}

/** `]`: a link or image when an address follows, else a bracket. */
export function closeBracket(references: References): Handler {
  return (scan) => {
    const opener = scan.opens.get('[')?.pop();
    if (opener === undefined) return false;
    const target = targetAt(scan, scan.pieces.slice(opener + 1, opener + 60).join(''), references);
    if (target === undefined) return false;
    scan.at += target.length;
    return scan.pieces[opener] === '![' ? image(scan, opener, target.href) : link(scan, opener, target.href);
  };
}

function image(scan: Scan, opener: number, href: string): boolean {
  const alt = scan.pieces.slice(opener + 1).join('');
  scan.pieces.fill('', opener);
  scan.links.push({ kind: 'image', text: alt, href });
  return true;
}

function link(scan: Scan, opener: number, href: string): boolean {
  scan.pieces[opener] = '';
  scan.opens.set('[', []);
  const name = profileName(href);
  const target = name === undefined ? { kind: linkKind(href), href } : { kind: 'mention' as const, href: name };
  return pushLink(scan, { ...target, text: scan.pieces.slice(opener).join('').trim() }, '');
}

interface Target {
  href: string;
  /** Signs from the `]` on that belong to the link. */
  length: number;
}

function targetAt(scan: Scan, text: string, references: References): Target | undefined {
  const next = scan.source.charAt(scan.at + 1);
  if (next === '(') return inlineTarget(scan);
  const label = next === '[' ? /\[([^[\]]{0,200})\]/y : undefined;
  const written = label === undefined ? undefined : stick(label, scan.source, scan.at + 1);
  const name = written === undefined || written === '[]' ? text : written.slice(1, -1);
  const href = references.get(name.toLowerCase());
  return href === undefined ? undefined : { href, length: 1 + (written?.length ?? 0) };
}

function inlineTarget(scan: Scan): Target | undefined {
  const end = find(scan, ')', scan.at);
  if (end === -1 || end - scan.at > longest) return undefined;
  destination.lastIndex = scan.at + 1;
  const match = destination.exec(scan.source);
  if (match === null) return undefined;
  return { href: decodeEntities(match[1] ?? match[2] ?? ''), length: 1 + match[0].length };
}
