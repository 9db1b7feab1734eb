import type { Issue } from './types';
import type { World } from './world';

/** Jira's search index: what it knows may lag behind what is. */
interface Waiting {
  /** As it was before; undefined: not there yet. */
  before: Issue | undefined;
  until: number;
}
const lagging = new WeakMap<World, Map<string, Waiting>>();

/** Keeps what the index knows of an issue, before something changes it. */
export function beforeChange(world: World, issue: Issue, existed = true): void {
  if (world.quirks.searchLag === 0) return;
  const waiting = waitingIn(world);
  const known = waiting.get(issue.id);
  const before = known && known.until > world.now() ? known.before : existed ? structuredClone(issue) : undefined;
  waiting.set(issue.id, { before, until: world.now() + world.quirks.searchLag });
}

/** An issue as the index has it; as it is where the caller asks for that. */
export function indexed(world: World, issue: Issue, reconciled: ReadonlySet<string> = new Set()): Issue | undefined {
  const waiting = waitingIn(world).get(issue.id);
  const behind = waiting !== undefined && waiting.until > world.now() && !reconciled.has(issue.id);
  return behind ? waiting.before : issue;
}

function waitingIn(world: World): Map<string, Waiting> {
  const known = lagging.get(world) ?? new Map<string, Waiting>();
  lagging.set(world, known);
  return known;
}
