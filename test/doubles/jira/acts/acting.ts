import { beforeChange } from '../world/index';
import { isFrozen } from '../world/rights';
import type { Issue, Project } from '../world/types';
import type { World } from '../world/world';
import { Refused } from './refused';

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
