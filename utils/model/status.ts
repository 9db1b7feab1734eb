import type { Mark, Policy } from './policy';

/**
 * What the tracker shows of an issue's place: its labels, and the Jira status or Linear state by name. What nobody
 * could see is absent.
 */
export interface Seen {
  labels?: readonly string[];
  status?: string;
}

/** A status or tag of the policy, and whether the tracker shows it; undefined where nobody could see. */
export interface Shown {
  id: string;
  mark: Mark;
  on: boolean | undefined;
}

/** Where an issue stands in the policy's words. */
export interface Workflow {
  statuses: Shown[];
  tags: Shown[];
  /** The status; of several the furthest. Absent for none, and where nobody could see. */
  current?: string;
  /** All that are shown by marks of their own: more than one contradict each other. */
  all: string[];
  /** Whether all that the statuses are mapped to could be seen. */
  seen: boolean;
}

/**
 * What a change of status or tag does in the tracker: labels one by one, never the set; or a transition to what is
 * named.
 */
export interface Move {
  add: string[];
  remove: string[];
  transition?: string;
}

/** Where an issue stands, by what its tracker shows. */
export function workflowOf(seen: Seen, policy: Pick<Policy, 'statuses' | 'tags'>): Workflow {
  const [statuses, tags] = [shown(policy.statuses, seen), shown(policy.tags, seen)];
  const on = statuses.filter((status) => status.on === true);
  const all = on.filter(({ mark }, at) => on.findIndex((other) => isSame(other.mark, mark)) === at).map(({ id }) => id);
  const current = all.at(-1);
  return {
    statuses,
    tags,
    ...(current !== undefined && { current }),
    all,
    seen: statuses.every((status) => status.on !== undefined),
  };
}

/**
 * What it takes to give an issue that status: the labels of all others go. Nothing for a status that the policy does
 * not have.
 */
export function moveTo(seen: Seen, { statuses }: Pick<Policy, 'statuses'>, id: string): Move {
  const target = Object.hasOwn(statuses, id) ? statuses[id] : undefined;
  if (!target) return { add: [], remove: [] };
  const others = Object.values(statuses).filter((mark) => mark.as === 'label' && !isSame(mark, target));
  const remove = (seen.labels ?? []).filter((label) => others.some(({ name }) => equal(name, label)));
  const isOn = isShown(target, seen) === true;
  if (target.as === 'label') return { add: isOn ? [] : [target.name], remove };
  return { add: [], remove, ...(!isOn && { transition: target.name }) };
}

/**
 * What it takes to turn a tag on or off. A tag that is mapped to a status or state is turned on by going there, and
 * cannot be turned off.
 */
export function turnTag(seen: Seen, { tags }: Pick<Policy, 'tags'>, id: string, on: boolean): Move {
  const mark = Object.hasOwn(tags, id) ? tags[id] : undefined;
  if (!mark || isShown(mark, seen) === on) return { add: [], remove: [] };
  if (mark.as !== 'label') return { add: [], remove: [], ...(on && { transition: mark.name }) };
  return {
    add: on ? [mark.name] : [],
    remove: on ? [] : (seen.labels ?? []).filter((label) => equal(label, mark.name)),
  };
}

/** A status or tag in a sentence: `ready for grooming`. */
export function wordsOf(id: string): string {
  return id.replaceAll('-', ' ');
}

function shown(marks: Readonly<Record<string, Mark>>, seen: Seen): Shown[] {
  return Object.entries(marks).map(([id, mark]) => ({ id, mark, on: isShown(mark, seen) }));
}

function isShown({ as, name }: Mark, { labels, status }: Seen): boolean | undefined {
  if (as === 'label') return labels?.some((label) => equal(label, name));
  return status === undefined ? undefined : equal(status, name);
}

function isSame(a: Mark, b: Mark): boolean {
  return (a.as === 'label') === (b.as === 'label') && equal(a.name, b.name);
}

/** Trackers tell labels and states apart by more than case only in Jira, where nobody means two by it. */
function equal(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
