import type { Issue, Repo } from '../world/types';
import { nameWithOwner } from '../world/world';

/**
 * Moves an issue to another repository, where it gets a number and, as an issue of its own, an id. Its former address
 * leads there. [?] Whether GitHub keeps the node id is not documented, so nothing should depend on it.
 */
export function transfer(from: Repo, number: number, to: Repo): Issue {
  const issue = from.issues.find((one) => one.number === number);
  if (!issue) throw new Error(`no issue ${number}`);
  const next = Math.max(0, ...to.issues.map((one) => one.number)) + 1;
  const moved: Issue = { ...issue, id: issue.id + 500_000, number: next, movedFrom: nameWithOwner(from) };
  to.issues.push(moved);
  issue.movedTo = `${nameWithOwner(to)}#${next}`;
  return moved;
}
