import type * as z from 'zod/mini';
import { most } from './caps';
import { canonical, isRecord, type Json, own, storableRecord } from './json';
import type { Line } from './told';
import type { Policy } from './policy';
import { rowNames, settings, tables } from './policy-schemas';
import { defaultPolicy, usualReview } from './policy-default';
import { cadenceIn, cadenceRead, cadenceJson } from './policy-cadence';
import { read, recordIn } from './policy-reading';

/** The settings that are tables. */
export const tableNames: readonly (keyof typeof tables)[] = ['checks', 'statuses', 'tags', 'fields'];

/** A policy as read, with what it takes to write it back without loss. */
export interface PolicyRead {
  policy: Policy;
  /** All that was there, understood or not. */
  raw: Record<string, Json>;
  /** The settings and rows that could not be read, by name (`cadence`, `checks.design`), or that were too many. */
  problems: Line[];
}

/**
 * Reads a policy written by anyone. A setting that cannot be read counts as not set, and is named; rows of
 * checks, statuses and tags are read one by one, over the default ones. Never throws.
 */
export function parsePolicy(value: unknown): PolicyRead {
  const raw = storableRecord(value);
  const problems: Line[] = isRecord(value) ? [] : ['policy'];
  const basic = defaultPolicy();
  const setting = <T>(key: keyof typeof settings & keyof Policy, schema: z.ZodMiniType<T>, otherwise: T): T => {
    const given = own(raw, key);
    if (given === undefined) return otherwise;
    return read(schema, given, key, problems) ?? otherwise;
  };
  const policy: Policy = {
    checks: { ...basic.checks, ...rows('checks', tables.checks, raw, problems) },
    statuses: { ...basic.statuses, ...rows('statuses', tables.statuses, raw, problems) },
    tags: { ...basic.tags, ...rows('tags', tables.tags, raw, problems) },
    fields: rows('fields', tables.fields, raw, problems),
    cadence: cadenceIn(raw, problems) ?? basic.cadence,
    owner: setting('owner', settings.owner, basic.owner),
    contributors: setting('contributors', settings.contributors, basic.contributors),
    scale: setting('scale', settings.scale, basic.scale),
    largest: setting('largest', settings.largest, basic.largest),
    explain: setting('explain', settings.explain, basic.explain),
    announce: setting('announce', settings.announce, basic.announce),
    ids: setting('ids', settings.ids, basic.ids),
    language: setting('language', settings.language, basic.language),
    views: setting('views', settings.views, basic.views),
    review: setting('review', settings.review, basic.review),
  };
  return { policy, raw, problems };
}

/**
 * The policy to write: its settings, beside whatever was there that this version cannot read. A setting that it cannot
 * read stays as well, unless it was given another value than it counts as.
 */
export function policyJson(policy: Policy, raw: Record<string, Json>): Record<string, Json> {
  const known = Object.fromEntries(
    Object.entries(storableRecord(policy)).filter(
      ([key, value]) =>
        !staysUnread(key, value, raw) &&
        // What nobody had before needs no place.
        (own(raw, key) !== undefined || !isNew(key, value)),
    ),
  );
  const table = (key: keyof typeof tables) => ({ ...unreadRows(key, raw), ...recordIn(known, key) });
  const cadence = cadenceJson(own(known, 'cadence'), raw);
  const written = tableNames.filter((key) => own(known, key) !== undefined).map((key) => [key, table(key)]);
  return { ...raw, ...known, ...cadence, ...Object.fromEntries(written) };
}

/** Settings that came later, where a team has made nothing of them. */
function isNew(key: string, value: Json): boolean {
  const nothing: Readonly<Record<string, string>> = {
    fields: '{}',
    ids: '{}',
    views: '[]',
    announce: 'false',
    review: canonical(storableRecord(usualReview)),
  };
  return own(nothing, key) === canonical(value);
}

function staysUnread(key: string, value: Json, raw: Record<string, Json>): boolean {
  const given = own(raw, key);
  const schema = own<z.ZodMiniType>(settings, key);
  const counted = own(storableRecord(defaultPolicy()), key) ?? null;
  return (
    given !== undefined &&
    schema !== undefined &&
    !schema.safeParse(key === 'cadence' ? cadenceRead(raw) : given).success &&
    canonical(value) === canonical(counted)
  );
}

function unreadRows(key: keyof typeof tables, raw: Record<string, Json>): Record<string, Json> {
  const rows = Object.entries(recordIn(raw, key));
  const beyond = new Set(rows.slice(most).map(([name]) => name));
  return Object.fromEntries(
    rows.filter(([name, row]) => beyond.has(name) || !rowNames[key].test(name) || !tables[key].safeParse(row).success),
  );
}

function rows<T>(
  key: keyof typeof tables,
  schema: z.ZodMiniType<T>,
  raw: Record<string, Json>,
  problems: Line[],
): Record<string, T> {
  const found: Record<string, T> = {};
  const given = own(raw, key);
  if (given !== undefined && !isRecord(given)) problems.push(key);
  const all = Object.entries(recordIn(raw, key));
  if (all.length > most) problems.push({ key: 'rules.beyond', setting: key, most });
  for (const [name, row] of all.slice(0, most)) {
    const path = `${key}.${name}`;
    const value = read(schema, row, path, problems);
    if (value !== undefined && rowNames[key].test(name)) found[name] = value;
    else if (value !== undefined) problems.push(path);
  }
  return found;
}
