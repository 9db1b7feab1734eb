import * as z from 'zod/mini';
import type { Row } from './row';

/** What of an issue a list can show beside its title, in the order of the columns. */
export const columnIds = [
  'ready',
  'key',
  'status',
  'priority',
  'tags',
  'assignee',
  'plan',
  'reactions',
  'estimate',
  'turn',
  'since',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** How high rows are. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** One list of which only what is in view is drawn, or a plain table in pages. */
export const forms = ['list', 'table'] as const;
export type Form = (typeof forms)[number];

/** How a person likes to see the rows of the backlog, whatever view they are in. */
export const rowLook = z.object({
  density: z.enum(densities),
  form: z.enum(forms),
  columns: z.array(z.enum(columnIds)).check(z.maxLength(columnIds.length)),
});
export type RowLook = z.infer<typeof rowLook>;

/** The key of the settings that holds it. */
export const rowLookKey = 'row-look';

export const usualLook: RowLook = {
  density: 'comfortable',
  form: 'list',
  columns: columnIds.filter((id) => id !== 'assignee' && id !== 'plan'),
};

/** The look in what the database holds, where it is one. Pure. */
export function lookIn(kept: unknown): RowLook {
  return rowLook.safeParse(kept).data ?? usualLook;
}

/** The columns with one more or one less, in their order. Pure. */
export function withColumn(columns: readonly ColumnId[], column: ColumnId, shown: boolean): ColumnId[] {
  return columnIds.filter((id) => (id === column ? shown : columns.includes(id)));
}

/**
 * Whether a row has anything to show in the columns that a tracker fills; in the others there is something sooner or
 * later.
 */
const filledBy: Partial<Record<ColumnId, (row: Row) => boolean>> = {
  status: ({ status, trackerStatus }) => (status ?? trackerStatus ?? '') !== '',
  priority: ({ priority }) => (priority ?? '') !== '',
  tags: ({ tags }) => tags.length > 0,
  assignee: ({ assignees }) => assignees.length > 0,
  plan: ({ plan }) => Object.keys(plan).length > 0,
};

/** Of some columns those that no row has anything for; none where there are no rows, since nobody knows yet. Pure. */
export function emptyColumns(columns: readonly ColumnId[], rows: readonly Row[]): ColumnId[] {
  if (rows.length === 0) return [];
  return columns.filter((id) => {
    const isFilled = filledBy[id];
    return isFilled !== undefined && !rows.some(isFilled);
  });
}
