import { mentionsIn } from '../text/mentions';
import { canBrowse } from '../world/rights';
import type { Issue, Project, Text } from '../world/types';
import { personCalled, type World } from '../world/world';

interface Place {
  world: World;
  project: Project;
  issue: Issue;
  name: string;
}

/** Who hears of a change by the usual notification scheme: reporter, assignee and watchers, but not whoever made it. */
export function audience({ project, issue, name }: Place): string[] {
  const all = new Set([issue.reporter, ...(issue.assignee === undefined ? [] : [issue.assignee]), ...issue.watchers]);
  return [...all].filter((one) => one !== name && canBrowse(project, one)).sort();
}

/** People a text names who were not named before, and who may see the issue. */
export function newlyNamed({ world, project, name }: Place, before: Text, after: Text): string[] {
  const known = new Set(mentionsIn(before));
  const people = mentionsIn(after)
    .filter((called) => !known.has(called))
    .map((called) => personCalled(world, called)?.name);
  return [...new Set(people)].filter(
    (one): one is string => one !== undefined && one !== name && canBrowse(project, one),
  );
}

export function together(...lists: string[][]): string[] {
  return [...new Set(lists.flat())].sort();
}
