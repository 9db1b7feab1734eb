import { canonical, type Json, own, storableRecord } from './json';
import type { Policy } from './policy';
import { parsePolicy, tableNames } from './policy-parse';

/** One setting, or one row of a table, that differs between two policies; undefined where there is none. */
export interface PolicyChange {
  /** `cadence`, `checks.design`. */
  path: string;
  was: Json | undefined;
  is: Json | undefined;
}

/** What differs between two policies, in the order of their settings. Pure. */
export function changesOf(before: Policy, after: Policy): PolicyChange[] {
  const [was, is] = [flat(before), flat(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return paths
    .map((path) => ({ path, was: was.get(path), is: is.get(path) }))
    .filter((change) => canonical(change.was ?? null) !== canonical(change.is ?? null));
}

/**
 * What one person changed since `base`, done to what another made of it: setting by setting, row by row. Where both
 * changed the same one, `mine` wins: whoever calls this has shown both. Pure.
 */
export function rebased(base: Policy, mine: Policy, theirs: Policy): Policy {
  const result = storableRecord(theirs);
  for (const { path, is } of changesOf(base, mine)) {
    const [key = '', row] = split(path);
    if (row === undefined) result[key] = is ?? null;
    else {
      const { [row]: _, ...others } = storableRecord(result[key]);
      result[key] = is === undefined ? others : { ...others, [row]: is };
    }
  }
  return withoutReturned(parsePolicy(result).policy, result);
}

/** The settings that two people changed since `base` to different things. Pure. */
export function clashes(base: Policy, mine: Policy, theirs: Policy): string[] {
  const others = new Map(changesOf(base, theirs).map(({ path, is }) => [path, is]));
  return changesOf(base, mine)
    .filter(({ path, is }) => others.has(path) && canonical(others.get(path) ?? null) !== canonical(is ?? null))
    .map(({ path }) => path);
}

/** A policy as text that is the same for equal policies; the ids of its people follow from their names. */
export function policyKey(policy: Policy): string {
  const { ids: _, ...settings } = policy;
  return canonical(storableRecord(settings));
}

function flat(policy: Policy): Map<string, Json> {
  const found = new Map<string, Json>();
  const { ids: _, ...settings } = policy;
  for (const [key, value] of Object.entries(storableRecord(settings))) {
    if (!isTable(key)) found.set(key, value);
    else for (const [row, mark] of Object.entries(storableRecord(value))) found.set(`${key}.${row}`, mark);
  }
  return found;
}

function split(path: string): [key: string, row?: string] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
}

function isTable(key: string): boolean {
  return tableNames.some((name) => name === key);
}

/** Reading puts the default rows of tables back; one that was taken out stays out. */
function withoutReturned(policy: Policy, wanted: Record<string, Json>): Policy {
  const only = <Row>(key: string, rows: Record<string, Row>): Record<string, Row> => {
    const kept = storableRecord(wanted[key]);
    return Object.fromEntries(Object.entries(rows).filter(([name]) => own(kept, name) !== undefined));
  };
  return {
    ...policy,
    checks: only('checks', policy.checks),
    statuses: only('statuses', policy.statuses),
    tags: only('tags', policy.tags),
  };
}
