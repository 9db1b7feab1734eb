import { newEntity } from './new';
import type { Issue } from './types';
import { teamOf, type World } from './world';

const month = 30 * 86_400_000;

/**
 * What time does by itself: closed issues are archived after their team's period, and deleted ones vanish after thirty
 * days.
 */
export function pass(world: World): void {
  for (const issue of world.issues) archiveWhenDue(world, issue);
  world.issues = world.issues.filter((issue) => !issue.trashed || (issue.archivedAt ?? 0) > world.now() - month);
}

function archiveWhenDue(world: World, issue: Issue): void {
  const { autoArchivePeriod } = teamOf(world, issue);
  const closedAt = issue.completedAt ?? issue.canceledAt;
  if (issue.archivedAt !== undefined || autoArchivePeriod === 0 || closedAt === undefined) return;
  const due = Math.max(closedAt, issue.updatedAt) + autoArchivePeriod * month;
  if (due > world.now()) return;
  Object.assign(issue, { archivedAt: due, autoArchivedAt: due });
  world.history.push({
    ...newEntity(world, due),
    issueId: issue.id,
    actorId: undefined,
    changes: {},
    addedLabelIds: [],
    removedLabelIds: [],
    archived: true,
    autoArchived: true,
  });
}
