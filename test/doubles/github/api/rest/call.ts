import type { RestResult } from '../../../shared/told';
import type { Ask } from '../../../http/ask';
import type { Acting, ActingOnIssue } from '../../acts/acting';
import { NeedsSso, notFound, Refused } from '../../acts/refused';
import { canRead } from '../../world/roles';
import type { Issue, Repo } from '../../world/types';
import { nameWithOwner, repoOf, type World } from '../../world/world';
import { type Caller, lacksSso, tokenAccess, tokenSees } from '../caller';
import type { Limits } from '../limits';

/** One REST call on its way to its handler. */
export interface RestCall {
  world: World;
  limits: Limits;
  caller: Caller | undefined;
  ask: Ask;
  /** From the path, decoded. */
  params: Record<string, string>;
  fields: Record<string, unknown>;
  /** What the route needs of a fine-grained token. */
  permission: string;
}

export type RestHandler = (call: RestCall) => RestResult;

/** The repository of the path; to who may not read it it does not exist. */
export function repoFor({ world, caller, params, permission }: RestCall): Repo {
  const repo = repoOf(world, params['owner'] ?? '', params['repo'] ?? '');
  if (!repo || !canRead(repo, caller?.person.login) || (caller && !tokenSees(world, caller, repo))) throw notFound();
  if (caller && lacksSso(world, caller, repo)) throw new NeedsSso(repo.owner);
  if (caller && permission.startsWith('issues=') && tokenAccess(world, caller, repo) === 'none')
    throw new Refused('forbidden', lackingToken(caller));
  return repo;
}

/** Who acts in the repository of the path, once token and sign-in allow writing there. */
export function actingIn(call: RestCall): Acting {
  const repo = repoFor(call);
  const { caller, world } = call;
  if (!caller) throw new Refused('signed-out', 'Requires authentication');
  if (tokenAccess(world, caller, repo) !== 'write') throw new Refused('forbidden', lackingToken(caller));
  return { world, login: caller.person.login, repo };
}

export function lackingToken({ token }: Caller): string {
  return `Resource not accessible by ${token.kind === 'device' ? 'integration' : 'personal access token'}`;
}

/** The issue of the path: moved and deleted ones say so. */
export function issueIn({ params, world }: Pick<RestCall, 'params' | 'world'>, repo: Repo): Issue {
  const issue = repo.issues.find((one) => one.number === Number(params['number']));
  if (!issue) throw notFound();
  if (issue.movedTo !== undefined) throw new Moved(addressOf(world, issue.movedTo));
  if (issue.deleted) throw new Refused('gone', 'This issue was deleted');
  return issue;
}

export function actingOnIssue(call: RestCall): ActingOnIssue {
  const acting = actingIn(call);
  return { ...acting, issue: issueIn(call, acting.repo) };
}

/** A transferred issue has a new address. */
export class Moved extends Error {
  constructor(readonly location: string) {
    super('Moved Permanently');
  }
}

function addressOf(world: World, moved: string): string {
  const [name = '', number = ''] = moved.split('#');
  const repo = world.repos.find((one) => nameWithOwner(one) === name);
  return `https://api.github.com/repositories/${repo?.id ?? 0}/issues/${number}`;
}
