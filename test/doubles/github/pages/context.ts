import type { Issue, Person, Repo } from '../world/types';
import type { World } from '../world/world';
import type { PageOptions } from './options';

/** What every page is drawn from. */
export interface PageContext {
  world: World;
  viewer: Person | undefined;
  url: URL;
  options: PageOptions;
}

export interface RepoContext extends PageContext {
  repo: Repo;
}

export interface IssueContext extends RepoContext {
  issue: Issue;
}
