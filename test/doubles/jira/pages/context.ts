import { canBrowse } from '../world/rights';
import type { Issue, Person, Project } from '../world/types';
import { issueOf, type World } from '../world/world';
import type { PageOptions } from './options';

/** What every page is drawn from. */
export interface PageContext {
  world: World;
  viewer: Person;
  url: URL;
  options: PageOptions;
}

export interface IssueContext extends PageContext {
  project: Project;
  issue: Issue;
}

/** The page's issue, where there is one the viewer may see. */
export function withIssue(context: PageContext, key: string): IssueContext | undefined {
  const found = issueOf(context.world, key);
  return found && canBrowse(found.project, context.viewer.name) ? { ...context, ...found } : undefined;
}

/** A link into the same Jira. */
export function linkTo({ world }: Pick<PageContext, 'world'>, path: string): string {
  return world.place.context + path;
}
