import { nameOfProject } from '../ref';
import { reviewStateOf } from '../review/state';
import { isReady, type Row } from './row';
import { stageOf } from './views';

const day = 24 * 60 * 60 * 1000;

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
export const filterTests: Record<string, (row: Row, value: string, now: number) => boolean> = {
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
export const filterWords: readonly string[] = Object.keys(filterTests);
/** What `is:` and `no:` take. */
export const filterValues: Readonly<Record<string, readonly string[]>> = {
  is: Object.keys(states),
  no: Object.keys(missing),
};

/** `<90d`, `>90d`: what words for a time take. */
export const span = /^([<>])(\d{1,4})d$/;

/** `<90d`: within the last 90 days; `>90d`: longer ago. */
function withinDays(at: number | undefined, value: string, now: number): boolean {
  const [, way, days] = span.exec(value) ?? [];
  if (at === undefined || days === undefined) return false;
  return way === '<' ? now - at < Number(days) * day : now - at > Number(days) * day;
}
