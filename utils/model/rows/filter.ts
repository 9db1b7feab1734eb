import { keyOf, nameOfProject } from '../ref';
import { onceEach } from '../once';
import type { Row } from './row';
import { filterTests, filterValues, span } from './filter-words';

/** One condition of a filter as it was typed. */
export interface Term {
  /** `label`, `no`, …; empty for a word to look for. */
  key: string;
  /** In lower case, at least one: any of them meets it. */
  values: readonly string[];
  not: boolean;
}

/** A filter read: what to ask of each row, and what of it nobody knows. */
export interface Filter {
  terms: Term[];
  /** Words with a colon whose first half is no filter: looked for as they stand. */
  unknown: string[];
  /** Whether it speaks of closed issues, which no view shows by itself. */
  closed: boolean;
}

/** A filter longer than this is cut: it was pasted by mistake. */
const longest = 500;

/**
 * Reads a filter as people know it from GitHub: `label:bug -label:"needs info" no:assignee updated:>30d export`. A
 * comma means or. Any text gives a filter: what nobody knows is looked for as a word, and named. Pure.
 */
export function readFilter(text: string): Filter {
  const terms: Term[] = [];
  const unknown: string[] = [];
  for (const [whole, minus = '', named = '', list = ''] of text.slice(0, longest).toLowerCase().matchAll(token)) {
    const not = minus === '-';
    const values = [...list.matchAll(valueIn)].map(([bare, quoted]) => quoted ?? bare).filter((value) => value !== '');
    const known = isKnown(named, values);
    const word = `${named && `${named}:`}${list.replaceAll('"', '')}`;
    // A word that ends in a colon was meant as a filter, and its value is missing.
    if ((named !== '' && !known) || /^[a-z]+:$/.test(word)) unknown.push(whole);
    if (known) terms.push({ key: named, values, not });
    else if (word !== '') terms.push({ key: '', values: [word], not });
  }
  const closed = terms.some(({ key, values, not }) => key === 'is' && values.join() === 'closed' && !not);
  return { terms, unknown, closed };
}

/** Values with commas between them; those with blanks or commas in them stand in double quotes. */
const token = /(-?)(?:([a-z]+):)?((?:"[^"]*"|[^\s",]+)?(?:,(?:"[^"]*"|[^\s",]+)?)+|"[^"]*"|[^\s",]+)/g;
const valueIn = /"([^"]*)"|[^",]+/g;

function isKnown(key: string, values: readonly string[]): boolean {
  if (values.length === 0 || !Object.hasOwn(filterTests, key)) return false;
  const taken = filterValues[key];
  if (taken) return values.every((one) => taken.includes(one));
  return (key !== 'updated' && key !== 'waiting') || values.every((one) => span.test(one));
}

/** The rows that meet every condition of a filter. `now`: milliseconds since 1970. Pure. */
export function filtered(rows: readonly Row[], { terms }: Filter, now: number): Row[] {
  if (terms.length === 0) return [...rows];
  return rows.filter((row) => terms.every((term) => meets(row, term, now) !== term.not));
}

function meets(row: Row, { key, values }: Term, now: number): boolean {
  return values.some((one) => (key === '' ? says(row, one) : filterTests[key]?.(row, one, now) === true));
}

/** A word stands in the title, the key or the project's name. */
function says(row: Row, value: string): boolean {
  const { title, keys, project } = lowered(row);
  return title.includes(value) || keys.includes(value) || project.includes(value);
}

/** What words are looked for in, in lower case: `#12` as 12, too. */
const lowered = onceEach(({ title, ref, project }: Row) => {
  const key = keyOf(ref).toLowerCase();
  return {
    title: title.toLowerCase(),
    keys: key.startsWith('#') ? [key, key.slice(1)] : [key],
    project: nameOfProject(project).toLowerCase(),
  };
});
