import type { Entries, Entry, Said } from './entry';
import { canonical, own } from './json';

/**
 * Joins what two copies of one person's entry hold: field by field, the later stamp wins. Commutative,
 * associative and idempotent, so copies agree whatever order they meet in.
 */
export function mergeEntry(a: Entry, b: Entry): Entry {
  const merged = { ...a };
  for (const [name, said] of Object.entries(b)) {
    const other = own(a, name);
    merged[name] = other === undefined ? said : laterSaid(other, said);
  }
  return merged;
}

/** Joins one person's entries about many issues. */
export function mergeEntries(a: Entries, b: Entries): Entries {
  const merged = { ...a };
  for (const [issue, entry] of Object.entries(b)) {
    const other = own(a, issue);
    merged[issue] = other === undefined ? entry : mergeEntry(other, entry);
  }
  return merged;
}

// The same stamp with two values takes a copied database or a forger. Any total order will do, if all use the same.
function laterSaid(a: Said, b: Said): Said {
  if (a[1] !== b[1]) return a[1] < b[1] ? b : a;
  return canonical(a[0]) < canonical(b[0]) ? b : a;
}
