import { type Json, isRecord, isStorable } from './json';
import { isStamp, type Stamp } from './stamp';

/** One thing said, and when. The value `null` takes back what was said before. */
export type Said = [value: Json, stamp: Stamp];

/**
 * Everything one person said about one issue: field name to value and stamp. Fields that this version
 * does not know are kept as they are; `entry-fields.ts` reads those it does know.
 */
export type Entry = Record<string, Said>;

/** Entries by the issue's key within its project: `12`, `ABC-12`. */
export type Entries = Record<string, Entry>;

/** What could be kept of a value that came from outside, and the names of what could not. */
export interface Kept {
  entries: Entries;
  garbage: string[];
}

// Neither pattern lets `__proto__` through: names from outside become property names.
const issueName = /^[A-Za-z0-9][\w.-]{0,99}$/;
const fieldName = /^[a-z][A-Za-z0-9-]{0,30}(?::.{1,100})?$/s;

/**
 * Reads entries from anyone. What has the form of an entry is kept, unknown or not; the rest is named. Never throws.
 */
export function keepEntries(raw: Record<string, unknown>): Kept {
  const kept: Kept = { entries: {}, garbage: [] };
  for (const [issue, entry] of Object.entries(raw)) {
    if (!issueName.test(issue) || !isRecord(entry)) kept.garbage.push(issue.slice(0, 100));
    else kept.entries[issue] = keepFields(issue, entry, kept.garbage);
  }
  return kept;
}

function keepFields(issue: string, raw: Record<string, unknown>, garbage: string[]): Entry {
  const entry: Entry = {};
  for (const [name, said] of Object.entries(raw)) {
    if (fieldName.test(name) && isSaid(said)) entry[name] = said;
    else garbage.push(`${issue} ${name.slice(0, 100)}`);
  }
  return entry;
}

function isSaid(value: unknown): value is Said {
  return Array.isArray(value) && value.length === 2 && isStamp(value[1]) && isStorable(value[0]);
}
