/** What JSON can hold. Everything in the ledger is this, so that what is not understood can still be kept. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Nesting beyond this is an attack on the stack, not something a person said. */
const deepest = 16;

/**
 * Whether a parsed value can be kept and written back as it is: finite numbers only (`1e999` parses to
 * Infinity and would be written as null), and shallow enough to be walked. Never throws.
 */
export function isStorable(value: unknown, depth = deepest): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  return typeof value === 'object' && depth > 0 && Object.values(value).every((part) => isStorable(part, depth - 1));
}

/** What a text from outside holds; undefined where that is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value as text that is the same for equal values: keys sorted, no spaces. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}

/** Whether a value is an object with keys, as opposed to a list or a scalar. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record's own value under a name that may come from anyone: `constructor` is not there unless someone put it. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What of a record from outside can be kept; an empty one for anything else. */
export function storableRecord(value: unknown): Record<string, Json> {
  const pairs = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(pairs.filter((pair): pair is [string, Json] => isStorable(pair[1])));
}
