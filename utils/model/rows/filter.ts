import { keyOf, nameOfProject } from '../ref';
import { reviewStateOf } from '../review/state';
import { onceARow } from './once-a-row';
import { isReady, type Row } from './row';
import { stageOf } from './views';

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

const day = 24 * 60 * 60 * 1000;
/** A filter longer than this is cut: it was pasted by mistake. */
const longest = 500;

const same = (held: string | null | undefined, wanted: string): boolean =>
  held !== null && held !== undefined && held.toLowerCase() === wanted;
const among = (held: readonly string[], wanted: string): boolean => held.some((one) => same(one, wanted));

const states: Record<string, (row: Row) => boolean> = {
  open: ({ state }) => state !== 'closed',
  closed: ({ state }) => state === 'closed',
  ready: isReady,
  stale: ({ reactions }) => reactions.stale > 0,
  voting: ({ ballot }) => ballot === 'voting',
  estimated: ({ estimate }) => estimate !== undefined,
  planned: ({ plan }) => Object.keys(plan).length > 0,
  mine: ({ mine }) => mine,
};

const missing: Record<string, (row: Row) => boolean> = {
  label: ({ labels }) => labels.length === 0,
  assignee: ({ assignees }) => assignees.length === 0,
  estimate: ({ estimate }) => estimate === undefined,
  priority: ({ priority }) => priority === null || priority === undefined,
  status: ({ status }) => status === undefined,
  tag: ({ tags }) => tags.length === 0,
  plan: ({ plan }) => Object.keys(plan).length === 0,
  milestone: ({ plan }) => plan.milestone === undefined,
  sprint: ({ plan }) => plan.sprint === undefined,
  cycle: ({ plan }) => plan.cycle === undefined,
  parent: ({ parents }) => parents.length === 0,
  comments: ({ comments }) => comments === 0,
};

/** What each filter word asks of a row. `value` is lower case, and never empty. */
const tests: Record<string, (row: Row, value: string, now: number) => boolean> = {
  is: (row, value) => states[value]?.(row) ?? false,
  no: (row, value) => missing[value]?.(row) ?? false,
  label: ({ labels }, value) => among(labels, value),
  tag: ({ tags }, value) => among(tags, value),
  status: (row, value) => same(row.status, value) || same(row.trackerStatus, value) || same(stageOf(row), value),
  assignee: ({ assignees, mine }, value) => (value === '@me' ? mine : among(assignees, value)),
  project: ({ project }, value) => same(nameOfProject(project), value) || same(project, value),
  tracker: ({ tracker }, value) => same(tracker, value),
  priority: ({ priority }, value) => same(priority, value),
  estimate: ({ estimate }, value) => same(estimate, value),
  parent: ({ parents }, value) => among(parents, value),
  milestone: ({ plan }, value) => same(plan.milestone, value),
  sprint: ({ plan }, value) => same(plan.sprint, value),
  cycle: ({ plan }, value) => same(plan.cycle, value),
  fails: ({ failing }, value) => among(failing, value),
  lacks: ({ lacks = [] }, value) => among(lacks, value),
  fixable: ({ fixable = [] }, value) => among(fixable, value),
  turn: ({ turn }, value) => same(turn, value),
  review: (row, value, now) => same(reviewStateOf(row, now), value),
  updated: ({ updatedAt }, value, now) => withinDays(updatedAt, value, now),
  waiting: ({ since }, value, now) => withinDays(since, value, now),
};

/** The words that a filter knows, in the order to offer. */
export const filterWords: readonly string[] = Object.keys(tests);
/** What `is:` and `no:` take. */
export const filterValues: Readonly<Record<string, readonly string[]>> = {
  is: Object.keys(states),
  no: Object.keys(missing),
};

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
  if (values.length === 0 || !Object.hasOwn(tests, key)) return false;
  const taken = filterValues[key];
  if (taken) return values.every((one) => taken.includes(one));
  return (key !== 'updated' && key !== 'waiting') || values.every((one) => span.test(one));
}

const span = /^([<>])(\d{1,4})d$/;

/** `<90d`: within the last 90 days; `>90d`: longer ago. */
function withinDays(at: number | undefined, value: string, now: number): boolean {
  const [, way, days] = span.exec(value) ?? [];
  if (at === undefined || days === undefined) return false;
  return way === '<' ? now - at < Number(days) * day : now - at > Number(days) * day;
}

/** The rows that meet every condition of a filter. `now`: milliseconds since 1970. Pure. */
export function filtered(rows: readonly Row[], { terms }: Filter, now: number): Row[] {
  if (terms.length === 0) return [...rows];
  return rows.filter((row) => terms.every((term) => meets(row, term, now) !== term.not));
}

function meets(row: Row, { key, values }: Term, now: number): boolean {
  return values.some((one) => (key === '' ? says(row, one) : tests[key]?.(row, one, now) === true));
}

/** A word stands in the title, the key or the project's name. */
function says(row: Row, value: string): boolean {
  const { title, keys, project } = lowered(row);
  return title.includes(value) || keys.includes(value) || project.includes(value);
}

/** What words are looked for in, in lower case: `#12` as 12, too. */
const lowered = onceARow(({ title, ref, project }) => {
  const key = keyOf(ref).toLowerCase();
  return {
    title: title.toLowerCase(),
    keys: key.startsWith('#') ? [key, key.slice(1)] : [key],
    project: nameOfProject(project).toLowerCase(),
  };
});
