import type { Entry } from './entry';
import { at, type Stamp, timeOf, tolerance } from './stamp';

/**
 * What was stamped later than it can have been said: by a clock that is wrong, or by somebody who wants the last word
 * for ever. By `keyOf`, with the time that it counts as of (milliseconds since 1970): the earliest that the tracker
 * gives for a comment with it.
 */
export type Ahead = ReadonlyMap<string, number>;

/**
 * Adds what of an entry is more than five minutes ahead of its comment's last change (milliseconds since 1970, by the
 * tracker).
 */
export function addAhead(
  into: Map<string, number>,
  issue: string,
  author: string,
  entry: Entry,
  written: number,
): void {
  if (Number.isNaN(written)) return;
  const latest = (written + tolerance).toString(36).padStart(9, '0');
  for (const [field, [, stamp]] of Object.entries(entry)) {
    if (stamp.slice(0, 9) <= latest) continue;
    const key = keyOf(issue, author, field, stamp);
    into.set(key, Math.min(into.get(key) ?? Infinity, written));
  }
}

/**
 * An entry as it is heard: no stamp later than it can have been. Among one person's own words the order stays. `now`
 * for what stands in no comment yet: the clock of this device, by which it was said.
 */
export function heard(ahead: Ahead, issue: string, author: string, entry: Entry, now?: number): Entry {
  if (ahead.size === 0 && now === undefined) return entry;
  const late = Object.entries(entry)
    .map(([field, said]) => ({ field, said, time: timeOfSaid(ahead, issue, author, field, said[1], now) }))
    .flatMap(({ time, ...rest }) => (time === undefined ? [] : [{ ...rest, time }]))
    .sort((a, b) => (a.said[1] < b.said[1] ? -1 : 1));
  if (late.length === 0) return entry;
  const changed = late.map(({ field, said: [value, stamp], time }, order) => [field, [value, at(time, order, stamp)]]);
  return { ...entry, ...Object.fromEntries(changed) };
}

function timeOfSaid(
  ahead: Ahead,
  issue: string,
  author: string,
  field: string,
  stamp: Stamp,
  now: number | undefined,
): number | undefined {
  const known = ahead.get(keyOf(issue, author, field, stamp));
  if (known !== undefined) return known;
  return now !== undefined && timeOf(stamp) > now + tolerance ? now : undefined;
}

function keyOf(issue: string, author: string, field: string, stamp: Stamp): string {
  return [issue, author, field, stamp].join('\n');
}
