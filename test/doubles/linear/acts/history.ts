import { newEntity } from '../world/new';
import { type HistoryEntry, historyFields } from '../world/records';
import type { Issue } from '../world/types';
import type { Acting } from './acting';

/** Writes down what a change did to an issue; `before` is undefined for a new one. False where it did nothing. */
export function recordHistory({ world, person }: Acting, issue: Issue, before: Issue | undefined): boolean {
  const changed = before ? historyFields.filter((field) => before[field] !== issue[field]) : [];
  const [old, now] = [before?.labelIds ?? [], before ? issue.labelIds : []];
  const entry: HistoryEntry = {
    ...newEntity(world),
    issueId: issue.id,
    actorId: person.id,
    changes: Object.fromEntries(changed.map((field) => [field, { from: before?.[field], to: issue[field] }])),
    addedLabelIds: now.filter((id) => !old.includes(id)),
    removedLabelIds: old.filter((id) => !now.includes(id)),
    archived: undefined,
    autoArchived: false,
  };
  if (before && changed.length + entry.addedLabelIds.length + entry.removedLabelIds.length === 0) return false;
  world.history.push(entry);
  return true;
}
