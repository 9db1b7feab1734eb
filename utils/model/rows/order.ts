import { nameOfProject, numberOf } from '../ref';
import { isReady, type Row } from './row';
import { stageOf } from './views';

/** What a list can be sorted by. */
export const sortKeys = ['waiting', 'readiness', 'reactions', 'priority', 'spread', 'updated', 'objections'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What it can be grouped by. */
export const groupKeys = ['none', 'project', 'status', 'parent', 'objective', 'assignee'] as const;
export type GroupKey = (typeof groupKeys)[number];

/** Priorities that trackers are born with, the most urgent first; others come after, then none. */
const priorities = [
  'urgent',
  'highest',
  'blocker',
  'critical',
  'high',
  'major',
  'medium',
  'normal',
  'low',
  'minor',
  'lowest',
  'trivial',
];

/** Smaller comes first. */
const weights: Record<SortKey, (row: Row) => number> = {
  waiting: ({ since }) => since,
  // What lacks least comes first: it is the next that can be made ready.
  readiness: (row) => (isReady(row) ? Infinity : row.required - row.passed),
  reactions: ({ reactions }) => -(reactions['+1'] + reactions.ready + reactions['-1']),
  priority: ({ priority }) => rankOf(priority),
  spread: ({ spread }) => -(spread?.steps ?? -1),
  updated: ({ updatedAt }) => -(updatedAt ?? 0),
  // 👍 first, then comments: no issue has a million of them.
  objections: ({ review, reactions, comments = 0 }) => -((review?.thumbs ?? reactions['+1']) * 1e6 + comments),
};

function rankOf(priority: string | null | undefined): number {
  if (priority === null || priority === undefined) return priorities.length + 1;
  const rank = priorities.indexOf(priority.toLowerCase());
  return rank < 0 ? priorities.length : rank;
}

/**
 * The rows in order; those that weigh the same keep the order of their projects and numbers, so that no list jumps.
 * Pure.
 */
export function sorted(rows: readonly Row[], by: SortKey): Row[] {
  const weigh = weights[by];
  const weighed = byNumber(rows).map((row) => ({ row, weight: weigh(row) }));
  return weighed.sort((a, b) => compare(a.weight, b.weight)).map(({ row }) => row);
}

const numbered = new WeakMap<readonly Row[], readonly Row[]>();

/** Rows by project and number, put in order once: sorting keeps this order where rows weigh the same, as most do. */
function byNumber(rows: readonly Row[]): readonly Row[] {
  const known = numbered.get(rows) ?? ordered(rows);
  numbered.set(rows, known);
  return known;
}

function ordered(rows: readonly Row[]): readonly Row[] {
  const read = rows.map((row) => ({ row, number: numberOf(row.ref) }));
  read.sort(
    (a, b) => compare(a.row.project, b.row.project) || compare(a.number, b.number) || compare(a.row.ref, b.row.ref),
  );
  return read.map(({ row }) => row);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Rows under one heading; `name` is empty for those that have none. */
export interface Group {
  name: string;
  rows: Row[];
}

const nameOf: Record<GroupKey, (row: Row) => string> = {
  none: () => '',
  project: ({ project }) => nameOfProject(project),
  status: (row) => row.status ?? stageOf(row),
  parent: ({ parents }) => parents[0] ?? '',
  // The highest of what it is part of: its milestone, else its initiative or epic.
  objective: ({ parents }) => parents.at(-1) ?? '',
  assignee: ({ assignees }) => assignees[0] ?? '',
};

/** The rows under headings, in the order in which the headings are first met; what has none comes last. Pure. */
export function grouped(rows: readonly Row[], by: GroupKey): Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf[by](row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups]
    .map(([name, held]) => ({ name, rows: held }))
    .toSorted((a, b) => Number(a.name === '') - Number(b.name === ''));
}
