import type { Inline } from '@/utils/model/blocks';
import { emphasis, type Delimiter } from '../emphasis';
import { decodeEntities } from '../entities';
import { linkKind } from '../links';
import { bareAddress, mention, stick } from '../references';
import { find, pushLink, scanInline, type Handler, type Scan } from '../scan';

const image = /!([^\s!|][^!|\n]{0,500})(?:\|[^!\n]{0,500})?!(?!\w)/y;
const imageLike = /\.\w{2,4}$|^https?:/;
const macro =
  /\{(?:color|anchor|status|expand|panel|quote|code|noformat|html|info|note|tip|warning|section|column)(?::[^{}\n]{0,200})?\}/y;
const key = /[A-Z][A-Z0-9_]{1,20}-\d{1,7}(?![\w-])/y;

function escape(scan: Scan): boolean {
  const next = scan.source.charAt(scan.at + 1);
  if (!/[\\{}[\]*_+^~!|?#-]/.test(next)) return false;
  scan.pieces.push(next === '\\' ? '\n' : next);
  scan.at += 2;
  return true;
}

/**
 * `{{monospace}}` keeps its text, `{*}` is a star that may touch words (the editor writes them all so), `{color:red}`
 * and other macros vanish.
 */
function brace(scan: Scan): boolean {
  const found = stick(macro, scan.source, scan.at);
  if (found !== undefined) {
    scan.at += found.length;
    return true;
  }
  if (/^\{[*_+^~-]\}/.test(scan.source.slice(scan.at, scan.at + 3))) return braced(scan);
  return scan.source.startsWith('{{', scan.at) && monospace(scan);
}

function braced(scan: Scan): boolean {
  scan.at += 1;
  const sign = scan.source.charAt(scan.at);
  emphasis({ ...rules(sign), insideWords: true })(scan);
  scan.at += 1;
  return true;
}

function monospace(scan: Scan): boolean {
  const end = find(scan, '}}', scan.at + 2);
  if (end === -1 || end - scan.at > 2000) return false;
  scan.pieces.push(scan.source.slice(scan.at + 2, end));
  scan.at = end + 2;
  return true;
}

/** `[text|address]`, `[address]`, `[~person]`, `[^file]`, `[KEY-1]`; other brackets stay text. */
function link(scan: Scan): boolean {
  const end = find(scan, ']', scan.at);
  const inside = end === -1 || end - scan.at > 2000 ? '' : scan.source.slice(scan.at + 1, end);
  if (inside === '' || inside.includes('\n')) return false;
  const bar = inside.indexOf('|');
  const target =
    inside
      .slice(bar + 1)
      .split('|')[0]
      ?.trim() ?? '';
  const shown = bar === -1 ? inside : inside.slice(0, bar).replaceAll(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '');
  return place(scan, inside.length + 2, target, shown);
}

function place(scan: Scan, length: number, target: string, shown: string): boolean {
  const rest = target.slice(1);
  const at = scan.at;
  scan.at += length;
  if (target.startsWith('~'))
    return pushLink(scan, { kind: 'mention', text: `@${rest.replace(/^accountid:/, '')}`, href: rest });
  if (target.startsWith('^')) return pushLink(scan, { kind: 'attachment', text: shown.replace(/^\^/, ''), href: rest });
  if (/^(?:https?:|mailto:|ftp:|file:|www\.|\/\/)/i.test(target))
    return pushLink(scan, { kind: linkKind(target), text: shown.trim(), href: target });
  if (stick(key, target, 0) === target) return pushLink(scan, { kind: 'issue', text: shown, href: target });
  scan.at = at;
  return false;
}

function picture(scan: Scan): boolean {
  image.lastIndex = scan.at;
  const found = image.exec(scan.source);
  const name = found?.[1]?.trim() ?? '';
  if (found === null || !imageLike.test(name)) return false;
  scan.links.push({ kind: 'image', text: '', href: name });
  scan.at += found[0].length;
  return true;
}

/** `ABC-12` as a word of its own. Names of standards look alike and are left out. */
function ticketKey(scan: Scan): boolean {
  const before = scan.source.charAt(scan.at - 1);
  const found = /[\w/.-]/.test(before) ? undefined : stick(key, scan.source, scan.at);
  if (
    found === undefined ||
    /^(?:UTF|SHA|ISO|RFC|CVE|IEEE|HTTP|MD|AES|RSA|WCAG|UTC|GMT|COVID|ASCII|US|UC|AC|REQ|TC)-/.test(found)
  )
    return false;
  scan.at += found.length;
  return pushLink(scan, { kind: 'issue', text: found, href: found });
}

function character(scan: Scan): boolean {
  const found = stick(/&(?:#\d{1,7}|[a-z]{2,8});/y, scan.source, scan.at);
  if (found === undefined) return false;
  scan.pieces.push(decodeEntities(found));
  scan.at += found.length;
  return true;
}

/** Underlined text reads as a heading as bold text does: old templates have nothing else. */
const meant: Readonly<Record<string, 'strong' | 'struck'>> = { '*': 'strong', '+': 'strong', '-': 'struck' };

function rules(sign: string): Delimiter {
  const kind = meant[sign];
  return { sign, insideWords: false, least: 1, ...(kind && { mark: { kind, least: 1 } }) };
}

const handlers = new Map<string, Handler>([
  ['\\', escape],
  ['{', brace],
  ['[', link],
  ['!', picture],
  ['@', mention],
  [':', bareAddress],
  ['&', character],
  ...[...'*_-+^~'].map((sign): [string, Handler] => [sign, emphasis(rules(sign))]),
]);

/** Capitals are looked at one by one for the keys of tickets, only where a text has one. */
const withKeys = {
  plain: /[^\\{[!@:&*_+^~A-Z-]+|[A-Z](?![A-Z0-9_]{0,20}-\d)[A-Z0-9_]*/y,
  handlers: new Map([...handlers, ...keyHandlers()]),
};
const withoutKeys = { plain: /[^\\{[!@:&*_+^~-]+/y, handlers };

function keyHandlers(): [string, Handler][] {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, ticketKey]);
}

/** Reads one run of Jira wiki text. */
export function parseWikiInline(source: string): Inline {
  return scanInline(source, /[A-Z0-9_]-\d/.test(source) ? withKeys : withoutKeys);
}
