import { isToReview } from '../review/state';
import { isPlanned, isReady, type Row } from './row';

/** The lists that the backlog is cut into, in the order to show. */
export const viewIds = [
  'waiting-for-me',
  'needs-grooming',
  'ready-for-grooming',
  'needs-estimation',
  'ready-for-planning',
  'discuss-live',
  'agreed-earlier',
  'untouched',
  'review',
  'everything',
] as const;
export type ViewId = (typeof viewIds)[number];

/** Days without a change after which an issue counts as untouched. */
export const untouchedDays = 90;
const day = 24 * 60 * 60 * 1000;

/** Steps of the scale between the least and the most vote from which on people are far apart. */
const farApart = 3;

/** What grooming an issue waits for next. */
export type Stage = 'needs-grooming' | 'ready-for-grooming' | 'needs-estimation' | 'ready-for-planning' | 'planned';

const stages: readonly Stage[] = ['needs-grooming', 'ready-for-grooming', 'needs-estimation', 'ready-for-planning'];

/**
 * Where an open issue stands on its way into a plan. A status that somebody set counts before what the checks and votes
 * say: people overrule Tend, and the row shows where both differ. Pure.
 */
export function stageOf(row: Row): Stage {
  const set = stages.find((stage) => stage === row.status);
  if (set !== undefined) return set === 'ready-for-planning' && isPlanned(row) ? 'planned' : set;
  if (!isReady(row)) return 'needs-grooming';
  if (row.estimate !== undefined) return isPlanned(row) ? 'planned' : 'ready-for-planning';
  if (row.ballot !== 'idle' || row.reactions.ready > row.reactions.stale) return 'needs-estimation';
  return 'ready-for-grooming';
}

/** Whether people differ: far apart in their votes, 👎 beside 👍, or somebody asks to talk. Pure. */
export function diverges(row: Row): boolean {
  const { reactions, spread } = row;
  return (
    row.live > 0 ||
    row.tags.includes('discuss-live') ||
    (reactions['-1'] > 0 && reactions['+1'] + reactions.ready > 0) ||
    (row.ballot === 'revealed' && (spread?.steps ?? 0) >= farApart)
  );
}

/** What else each view holds than the issues of one stage. */
const members: Record<Exclude<ViewId, Stage>, (row: Row, now: number) => boolean> = {
  'waiting-for-me': ({ asks }) => asks.length > 0,
  'discuss-live': diverges,
  'agreed-earlier': ({ reactions }) => reactions.stale > 0,
  untouched: ({ updatedAt }, now) => updatedAt !== undefined && now - updatedAt > untouchedDays * day,
  review: isToReview,
  everything: () => true,
};
const acrossStages = viewIds.filter((view): view is Exclude<ViewId, Stage> => !isStage(view));

function isStage(view: ViewId): view is ViewId & Stage {
  return stages.some((stage) => stage === view);
}

function isIn(view: ViewId, row: Row, now: number): boolean {
  return isStage(view) ? stageOf(row) === view : members[view](row, now);
}

/**
 * The rows of a view. Closed issues are in none but where a filter asks for them. `now`: milliseconds since 1970. Pure.
 */
export function rowsIn(view: ViewId, rows: readonly Row[], now: number, closed = false): Row[] {
  return rows.filter((row) => (closed || row.state !== 'closed') && isIn(view, row, now));
}

/** How many issues each view holds. Pure. */
export function countsOf(rows: readonly Row[], now: number): Record<ViewId, number> {
  const counts = Object.fromEntries(viewIds.map((view) => [view, 0])) as Record<ViewId, number>;
  for (const row of rows) {
    if (row.state === 'closed') continue;
    // What is planned is in no stage's view. The stage is found once: ten thousand rows are counted for each drawing.
    const stage = stageOf(row);
    if (stage !== 'planned') counts[stage] += 1;
    for (const view of acrossStages) if (members[view](row, now)) counts[view] += 1;
  }
  return counts;
}

export function isViewId(text: string): text is ViewId {
  return viewIds.some((view) => view === text);
}
