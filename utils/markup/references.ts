import { addressAt, linkKind } from './links';
import { profileName } from './profiles';
import { pushLink, type Scan } from './scan';

const number = /\d{1,9}(?![\w])/y;
const repository = /[\w.-]+\/[\w.-]+$/;
const person = /[A-Za-z\d](?:[A-Za-z\d._-]{0,60}[A-Za-z\d])?(?:\/[\w-]+)?/y;

/** `#12`, `owner/name#12`, `!12`, `&12`: a ticket or merge request of the tracker. */
export function ticketNumber(scan: Scan): boolean {
  const digits = stick(number, scan.source, scan.at + 1);
  if (digits === undefined) return false;
  const before = scan.source.slice(Math.max(0, scan.at - 80), scan.at);
  const place = repository.exec(before)?.[0] ?? '';
  if (place === '' && /[\w/&;]$/.test(before)) return false;
  const shown = scan.source.charAt(scan.at) + digits;
  scan.at += shown.length;
  return pushLink(scan, { kind: 'issue', text: shown, href: place + shown }, shown);
}

/** `@name`. An e-mail address is not one. */
export function mention(scan: Scan): boolean {
  if (/[\w.]/.test(scan.source.charAt(scan.at - 1))) return false;
  const name = stick(person, scan.source, scan.at + 1);
  if (name === undefined) return false;
  scan.at += name.length + 1;
  return pushLink(scan, { kind: 'mention', text: `@${name}`, href: name });
}

/** A bare address. Called at the `:` of `://`, when `http` or `https` is already read. */
export function bareAddress(scan: Scan): boolean {
  if (!scan.source.startsWith('://', scan.at)) return false;
  const scheme = /https?$/i.exec(scan.source.slice(Math.max(0, scan.at - 5), scan.at))?.[0];
  if (scheme === undefined) return false;
  const href = addressAt(scan.source, scan.at - scheme.length);
  if (href === undefined) return false;
  scan.at += href.length - scheme.length;
  const name = profileName(href);
  if (name !== undefined) {
    // The scheme was read as text already.
    scan.pieces.push((scan.pieces.pop() ?? '').slice(0, -scheme.length));
    return pushLink(scan, { kind: 'mention', text: `@${name}`, href: name });
  }
  return pushLink(scan, { kind: linkKind(href), text: href, href }, href.slice(scheme.length));
}

/** What a sticky pattern matches at a place. */
export function stick(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
