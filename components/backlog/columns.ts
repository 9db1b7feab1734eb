import { type ColumnId, columnIds } from '@/utils/model/rows/look';

/** A column of the list as it is drawn: those that a person chooses, and the two that are always there. */
export type DrawnColumn = ColumnId | 'select' | 'title';

interface Column {
  name: string;
  /** Pixels without which it cannot be read. */
  least: number;
  /** How much of the room that is left it takes, beside the others; none: it stays as wide as that. */
  share?: number;
}

export const columnTexts: Record<DrawnColumn, Column> = {
  select: { name: 'Select', least: 16 },
  ready: { name: 'Ready', least: 26 },
  key: { name: 'Key', least: 88, share: 0.5 },
  title: { name: 'Issue', least: 160, share: 5 },
  status: { name: 'Status', least: 84, share: 2 },
  priority: { name: 'Priority', least: 64, share: 0.6 },
  tags: { name: 'Tags', least: 96, share: 1.5 },
  assignee: { name: 'Assignee', least: 88, share: 1 },
  plan: { name: 'Plan', least: 88, share: 1 },
  reactions: { name: 'Reactions', least: 88 },
  estimate: { name: 'Estimate', least: 64 },
  turn: { name: 'Turn', least: 48 },
  since: { name: 'Since', least: 48 },
};

/** The first gives way first where there is no room for all: what tells issues apart, and whose turn it is, stays. */
const firstToGo: readonly ColumnId[] = [
  'plan',
  'assignee',
  'priority',
  'tags',
  'estimate',
  'status',
  'reactions',
  'since',
  'key',
  'turn',
  'ready',
];

/** Pixels; the same in `backlog.css`. */
const gap = 12;
const padding = 16;

/** The columns of those chosen that a list of a width in pixels has room for; all of them where it is not known (0). */
export function fitting(chosen: readonly ColumnId[], width: number): ColumnId[] {
  const shown = new Set(columnIds.filter((id) => chosen.includes(id)));
  if (width === 0) return [...shown];
  for (const id of firstToGo) if (leastWidth([...shown]) > width) shown.delete(id);
  return [...shown];
}

/** Pixels that a row takes at least. */
export function leastWidth(shown: readonly ColumnId[]): number {
  const drawn = drawnColumns(shown);
  return drawn.reduce((sum, id) => sum + columnTexts[id].least, 2 * padding + gap * (drawn.length - 1));
}

/** With the two that are always there, in their order. */
export function drawnColumns(shown: readonly ColumnId[]): DrawnColumn[] {
  const first = shown.filter((id) => id === 'ready' || id === 'key');
  const last = shown.filter((id) => id !== 'ready' && id !== 'key');
  return ['select', ...first, 'title', ...last];
}

/** The same as tracks of a grid. */
export function tracksOf(shown: readonly ColumnId[]): string {
  return drawnColumns(shown)
    .map((id) => {
      const { least, share } = columnTexts[id];
      if (share === undefined) return `${least}px`;
      // The title gives way where even it alone has no room.
      return `minmax(${id === 'title' ? 0 : least}px, ${share}fr)`;
    })
    .join(' ');
}
