import type { Inline } from '@/utils/model/blocks';
import { emphasis } from '../emphasis';
import { decodeEntities } from '../entities';
import { linkKind } from '../links';
import { profileName } from '../profiles';
import { bareAddress, mention, stick, ticketNumber } from '../references';
import { find, pushLink, scanInline, type Handler, type Scan } from '../scan';
import { attribute, tagAt } from '../tags';

/** Addresses by the names given to them with `[name]: address`, lower-cased. */
export type References = ReadonlyMap<string, string>;

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/y;
const destination = /\(\s*(?:<([^<>\n]*)>|((?:[^\s()]|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const longest = 2000;

function escape(scan: Scan): boolean {
  const next = scan.source.charAt(scan.at + 1);
  if (!/[!-/:-@[-`{-~\n]/.test(next)) return false;
  scan.pieces.push(next);
  scan.at += 2;
  return true;
}

function codeSpan(scan: Scan): boolean {
  let end = scan.at + 1;
  while (scan.source.charAt(end) === '`') end += 1;
  const ticks = scan.source.slice(scan.at, end);
  const close = closingTicks(scan, ticks, end);
  scan.pieces.push(close === -1 ? ticks : scan.source.slice(end, close).replaceAll('\n', ' '));
  scan.at = close === -1 ? end : close + ticks.length;
  return true;
}

/** The next run of exactly these ticks, looked for in a bounded number of tries. */
function closingTicks(scan: Scan, ticks: string, from: number): number {
  let at = from;
  for (let tries = 0; tries < 20; tries += 1) {
    at = find(scan, ticks, at);
    if (at === -1) return -1;
    if (scan.source.charAt(at + ticks.length) !== '`' && scan.source.charAt(at - 1) !== '`') return at;
    while (scan.source.charAt(at) === '`') at += 1;
  }
  return -1;
}

function character(scan: Scan): boolean {
  const found = stick(entity, scan.source, scan.at);
  if (found === undefined) return ticketNumber(scan);
  scan.pieces.push(decodeEntities(found));
  scan.at += found.length;
  return true;
}

function openBracket(scan: Scan): boolean {
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
function closeBracket(references: References): Handler {
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

/** `<`: an automatic link, a comment, a tag; only links, images and line breaks leave a trace. */
function angle(scan: Scan): boolean {
  const tag = tagAt(scan.source, scan.at);
  if (tag === undefined) return false;
  scan.at += tag.length;
  if (tag.address !== undefined)
    return pushLink(scan, { kind: linkKind(tag.address), text: tag.address, href: tag.address });
  if (tag.name === 'br' || tag.name === 'p' || tag.name === 'li') scan.pieces.push('\n');
  if (tag.name === 'img' || tag.name === 'video')
    scan.links.push({ kind: 'image', text: attribute(tag, 'alt'), href: attribute(tag, 'src') });
  if (tag.name === 'a' && !tag.closing)
    scan.links.push({ kind: linkKind(attribute(tag, 'href')), text: '', href: attribute(tag, 'href') });
  return true;
}

const star = emphasis({ sign: '*', insideWords: true, least: 1, mark: { kind: 'strong', least: 2 } });
const underscore = emphasis({ sign: '_', insideWords: false, least: 1, mark: { kind: 'strong', least: 2 } });
const tilde = emphasis({ sign: '~', insideWords: true, least: 2, mark: { kind: 'struck', least: 2 } });

const plain = /[^\\`*_~[\]!<&@#:]+/y;

/** Reads GitHub (and Linear) inline Markdown. */
export type ReadInline = (source: string) => Inline;

/** A reader of inline Markdown for a document with these references. */
export function inlineReader(references: References): ReadInline {
  const handlers = new Map<string, Handler>([
    ['\\', escape],
    ['`', codeSpan],
    ['*', star],
    ['_', underscore],
    ['~', tilde],
    ['[', openBracket],
    ['!', openBracket],
    [']', closeBracket(references)],
    ['<', angle],
    ['&', character],
    ['@', mention],
    ['#', ticketNumber],
    [':', bareAddress],
  ]);
  const dialect = { plain, handlers };
  return (source) => scanInline(source, dialect);
}
