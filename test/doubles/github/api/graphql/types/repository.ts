import { nodeId } from '../../../world/nodes';
import { atLeast, collaborators, roleIn } from '../../../world/roles';
import { issueOf, nameWithOwner, personOf, repoOf, type World } from '../../../world/world';
import { NeedsSso, notFound, Refused } from '../../../acts/refused';
import { lacksSso, tokenAccess } from '../../caller';
import { iso, isoOrNull } from '../../rest/shapes/iso';
import { connection, connectionTypes, type Edge, listField, pageArgs } from '../executor/connection';
import { type Context, field, type Fields, scalar, type Types, type Value } from '../executor/schema';
import { filtered } from './filter';
import {
  issueNode,
  type LabelNode,
  labelNode,
  type MilestoneNode,
  milestoneNode,
  type RepoNode,
  repoNode,
  userNode,
  type UserNode,
  usersOf,
} from './nodes';

const issueArgs = ['filterBy', 'labels', 'orderBy', 'states'];

const repository: Fields<RepoNode> = {
  id: scalar(({ repo }) => nodeId('R', repo.id)),
  databaseId: scalar(({ repo }) => repo.id),
  name: scalar(({ repo }) => repo.name),
  nameWithOwner: scalar(({ repo }) => nameWithOwner(repo)),
  description: scalar(({ repo }) => repo.description),
  owner: field('RepositoryOwner', (_, __, { world }) => organization(world)),
  url: scalar(({ repo }) => `https://github.com/${nameWithOwner(repo)}`),
  resourcePath: scalar(({ repo }) => `/${nameWithOwner(repo)}`),
  isPrivate: scalar(({ repo }) => repo.private),
  isArchived: scalar(({ repo }) => repo.archived),
  visibility: scalar(({ repo }) => (repo.private ? 'PRIVATE' : 'PUBLIC')),
  hasIssuesEnabled: scalar(() => true),
  viewerPermission: scalar(({ repo }, _, { login }) => roleIn(repo, login).toUpperCase()),
  viewerCanSubscribe: scalar(() => true),
  viewerSubscription: scalar(({ repo }, _, { login }) =>
    repo.watchers.includes(login) ? 'SUBSCRIBED' : 'UNSUBSCRIBED',
  ),
  viewerCanAdminister: scalar(({ repo }, _, { login }) => roleIn(repo, login) === 'admin'),
  issue: field('Issue', ({ repo }, { number }) => found(repo, Number(number), false), ['number!']),
  pullRequest: field('PullRequest', ({ repo }, { number }) => found(repo, Number(number), true), ['number!']),
  issueOrPullRequest: field('IssueOrPullRequest', ({ repo }, { number }) => found(repo, Number(number)), ['number!']),
  issues: listField('Issue', ({ repo }, args, { login }) => filtered(repo, args, login), issueArgs),
  label: field(
    'Label',
    ({ repo }, { name }) => {
      const label = repo.labels.find((one) => one.name.toLowerCase() === String(name).toLowerCase());
      return label && labelNode(repo, label);
    },
    ['name!'],
  ),
  labels: listField(
    'Label',
    ({ repo }, { query }) =>
      repo.labels.filter((one) => one.name.includes(String(query ?? ''))).map((one) => labelNode(repo, one)),
    ['query', 'orderBy'],
  ),
  milestones: listField(
    'Milestone',
    ({ repo }, { states }) =>
      repo.milestones
        .filter((one) => !Array.isArray(states) || states.includes(one.state.toUpperCase()))
        .map((one) => milestoneNode(repo, one)),
    ['states', 'query', 'orderBy'],
  ),
  assignableUsers: listField(
    'User',
    ({ repo }, { query }, { world }) =>
      usersNamed(
        world,
        collaborators(repo, world.people).map((one) => one.login),
        query,
      ),
    ['query'],
  ),
  mentionableUsers: listField(
    'User',
    ({ repo }, { query }, { world }) =>
      usersNamed(
        world,
        [
          ...new Set([
            ...collaborators(repo, world.people).map((one) => one.login),
            ...repo.issues.map((one) => one.author),
          ]),
        ],
        query,
      ),
    ['query'],
  ),
  collaborators: field(
    'RepositoryCollaboratorConnection',
    ({ repo }, args, { world, login }) => {
      if (!atLeast(roleIn(repo, login), 'write'))
        throw new Refused('forbidden', 'You do not have permission to view repository collaborators.');
      const users = usersNamed(
        world,
        collaborators(repo, world.people).map((one) => one.login),
        args['query'],
      );
      return connection(
        'RepositoryCollaborator',
        users.map((one) => Object.assign(one, { repo })),
        args,
      );
    },
    [...pageArgs, 'affiliation', 'query', 'login'],
  ),
};

function found(repo: RepoNode['repo'], number: number, pull?: boolean) {
  const issue = issueOf(repo, number);
  if (!issue || issue.movedTo !== undefined || (pull !== undefined && (issue.pull !== undefined) !== pull))
    throw new Refused(
      'not-found',
      `Could not resolve to ${pull ? 'a PullRequest' : 'an Issue'} with the number of ${number}.`,
    );
  return issueNode(repo, issue);
}

function usersNamed(world: World, logins: string[], query: unknown): UserNode[] {
  const wanted = String(query ?? '').toLowerCase();
  return usersOf(world, logins).filter(({ person }) => `${person.login} ${person.name}`.toLowerCase().includes(wanted));
}

export function organization({ org }: World): Value & { org: World['org'] } {
  return { __typename: 'Organization', org };
}

const label: Fields<LabelNode> = {
  id: scalar(({ label }) => nodeId('LA', label.id)),
  name: scalar(({ label }) => label.name),
  color: scalar(({ label }) => label.color),
  description: scalar(({ label }) => label.description || null),
  isDefault: scalar(() => false),
  url: scalar(
    ({ repo, label }) => `https://github.com/${nameWithOwner(repo)}/labels/${encodeURIComponent(label.name)}`,
  ),
  repository: field('Repository', ({ repo }) => repoNode(repo)),
  issues: listField(
    'Issue',
    ({ repo, label }, args, { login }) => filtered(repo, { ...args, labels: [label.name] }, login),
    issueArgs,
  ),
};

const milestone: Fields<MilestoneNode> = {
  id: scalar(({ milestone }) => nodeId('MI', milestone.id)),
  number: scalar(({ milestone }) => milestone.number),
  title: scalar(({ milestone }) => milestone.title),
  description: scalar(({ milestone }) => milestone.description || null),
  state: scalar(({ milestone }) => milestone.state.toUpperCase()),
  closed: scalar(({ milestone }) => milestone.state === 'closed'),
  dueOn: scalar(({ milestone }) => isoOrNull(milestone.dueOn)),
  closedAt: scalar(({ milestone }) => isoOrNull(milestone.closedAt)),
  issues: listField(
    'Issue',
    ({ repo, milestone }, args, { login }) =>
      filtered(repo, args, login).filter(({ issue }) => issue.milestone === milestone.number),
    issueArgs,
  ),
  createdAt: scalar(({ milestone }) => iso(milestone.createdAt)),
  updatedAt: scalar(({ milestone }) => iso(milestone.createdAt)),
  url: scalar(({ repo, milestone }) => `https://github.com/${nameWithOwner(repo)}/milestone/${milestone.number}`),
  creator: field('Actor', ({ milestone }, _, { world }) => userNode(world, milestone.creator)),
};

/** An edge's node may lack a role only where the person lost it meanwhile. */
const permission = scalar<Edge>(({ node }) => {
  const { person, repo } = node as UserNode & RepoNode;
  return roleIn(repo, person.login).toUpperCase();
});

export const repositoryTypes: Types = {
  Repository: repository,
  Label: label,
  Milestone: milestone,
  ...connectionTypes('Label', 'Label'),
  ...connectionTypes('Milestone', 'Milestone'),
  ...connectionTypes('RepositoryCollaborator', 'User', {}, { permission }),
};

/** The repository of a name, as far as this caller may know of it. */
export function repositoryNamed({ world, caller, login }: Context, owner: string, name: string): RepoNode {
  const repo = repoOf(world, owner, name);
  if (!repo || roleIn(repo, login) === 'none' || tokenAccess(world, caller, repo) === 'none')
    throw new Refused('not-found', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  if (lacksSso(world, caller, repo)) throw new NeedsSso(repo.owner);
  return repoNode(repo);
}

export function personNamed(world: World, login: string): UserNode {
  const person = personOf(world, login);
  if (!person) throw notFound();
  return { __typename: 'User', person };
}
