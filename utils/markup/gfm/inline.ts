import type { Inline } from '@/utils/model/blocks';
import { emphasis } from '../emphasis';
import { decodeEntities } from '../entities';
import { linkKind } from '../links';
import { bareAddress, mention, stick, ticketNumber } from '../references';
import { find, pushLink, scanInline, type Handler, type Scan } from '../scan';
import { attribute, tagAt } from '../tags';
import { closeBracket, openBracket, type References } from './brackets';

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/y;

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
