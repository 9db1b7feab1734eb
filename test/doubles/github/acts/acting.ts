import type { Issue, Repo } from '../world/types';
import type { World } from '../world/world';
import { Refused } from './refused';

/** Who changes something, and where. */
export interface Acting {
  world: World;
  login: string;
  repo: Repo;
}

export interface ActingOnIssue extends Acting {
  issue: Issue;
}

export function need(allowed: boolean, message: string): void {
  if (!allowed) throw new Refused('forbidden', message);
}
