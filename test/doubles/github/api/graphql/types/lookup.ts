import { canRead } from '../../../world/roles';
import { parseNodeId } from '../../../world/nodes';
import type { Repo } from '../../../world/types';
import { commentOf } from '../../../world/world';
import { tokenAccess } from '../../caller';
import type { Context, Value } from '../executor/schema';
import { commentNode, issueNode, labelNode, milestoneNode, repoNode } from './nodes';

/** What a global id names, as far as the caller may see it. */
export function byId({ world, caller, login }: Context, id: string): Value | undefined {
  const named = parseNodeId(id);
  if (!named) return undefined;
  if (named.kind === 'U') {
    const person = world.people.find((one) => one.id === named.id);
    return person && ({ __typename: 'User', person } as Value);
  }
  const repos = world.repos.filter((repo) => canRead(repo, login) && tokenAccess(world, caller, repo) !== 'none');
  for (const repo of repos) {
    const found = finders[named.kind]?.(repo, named.id);
    if (found) return found;
  }
  return undefined;
}

const issueById = (repo: Repo, id: number) => {
  const issue = repo.issues.find((one) => one.id === id && !one.deleted);
  return issue && issueNode(repo, issue);
};

const finders: Record<string, (repo: Repo, id: number) => Value | undefined> = {
  R: (repo, id) => (repo.id === id ? repoNode(repo) : undefined),
  I: issueById,
  PR: issueById,
  IC: (repo, id) => {
    const found = commentOf(repo, id);
    return found && commentNode(repo, found.issue, found.comment);
  },
  LA: (repo, id) => {
    const label = repo.labels.find((one) => one.id === id);
    return label && labelNode(repo, label);
  },
  MI: (repo, id) => {
    const milestone = repo.milestones.find((one) => one.id === id);
    return milestone && milestoneNode(repo, milestone);
  },
};
