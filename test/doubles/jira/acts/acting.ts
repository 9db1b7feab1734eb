import { beforeChange } from '../world/index';
import { isFrozen, may } from '../world/rights';
import type { Issue, Project } from '../world/types';
import type { World } from '../world/world';
import { need, Refused } from './refused';

/** Who changes something, and where. */
export interface Acting {
  world: World;
  name: string;
  project: Project;
}

export interface ActingOnIssue extends Acting {
  issue: Issue;
}

/** Changes an issue; the search index may learn of it later. */
export function change({ world, issue }: Pick<ActingOnIssue, 'world' | 'issue'>, apply: () => void): void {
  beforeChange(world, issue);
  apply();
  issue.updatedAt = world.now();
}

export function needEditable({ project, issue }: ActingOnIssue, status = 400): void {
  if (isFrozen(project, issue))
    throw new Refused(status, [
      issue.archived || project.archived
        ? 'The issue is archived and cannot be changed.'
        : 'The issue is not editable in its current status.',
    ]);
}

/**
 * Who administers neither the site nor the project may not ask for silence: the whole edit is refused. Both kinds of
 * Jira do so, whatever Cloud's document says. Source: the REST reference of Data Center 10.3; clients of Cloud in 2026.
 */
export function needQuiet({ project, name }: Acting): void {
  need(
    may(project, name, 'ADMINISTER_PROJECTS'),
    'To discard the user notification either admin or project admin permissions are required.',
  );
}
