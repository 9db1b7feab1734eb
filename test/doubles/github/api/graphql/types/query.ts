import { Refused } from '../../../acts/refused';
import { iso } from '../../rest/shapes/iso';
import { search } from '../../searching';
import { connection, connectionTypes, pageArgs, type Connection } from '../executor/connection';
import { type Context, field, type Fields, scalar, type Types, type Value } from '../executor/schema';
import { byId } from './lookup';
import { issueNode } from './nodes';
import { organization, personNamed, repositoryNamed } from './repository';

const query: Fields<Value> = {
  viewer: field('User', (_, __, { caller }) => ({ __typename: 'User', person: caller.person })),
  repository: field(
    'Repository',
    (_, { owner, name }, context) => repositoryNamed(context, String(owner), String(name)),
    ['owner!', 'name!', 'followRenames'],
  ),
  organization: field(
    'Organization',
    (_, { login }, { world }) => {
      if (login !== world.org.login)
        throw new Refused('not-found', `Could not resolve to an Organization with the login of '${String(login)}'.`);
      return organization(world);
    },
    ['login!'],
  ),
  user: field('User', (_, { login }, { world }) => personNamed(world, String(login)), ['login!']),
  node: field('Node', (_, { id }, context) => needed(context, id), ['id!']),
  nodes: field(
    'Node',
    (_, { ids }, context) =>
      Array.isArray(ids) ? ids.map((id: unknown) => byId(context, String(id)) ?? missing(context, id)) : [],
    ['ids!'],
  ),
  search: field(
    'SearchResultItemConnection',
    (_, args, { world, caller }) => {
      const found = search(world, String(args['query']), caller).map(({ repo, issue }) => issueNode(repo, issue));
      return { ...connection('SearchResultItem', found, args), __typename: 'SearchResultItemConnection' };
    },
    [...pageArgs, 'query!', 'type!'],
  ),
  rateLimit: field('RateLimit', () => ({ __typename: 'RateLimit' }), ['dryRun']),
};

function needed(context: Context, id: unknown): Value {
  const found = byId(context, String(id));
  if (!found) throw unresolved(id);
  return found;
}

function unresolved(id: unknown): Refused {
  return new Refused('not-found', `Could not resolve to a node with the global id of '${String(id)}'`);
}

function missing({ world }: Context, id: unknown): Refused | null {
  return world.quirks.nodesRefuse ? unresolved(id) : null;
}

const budget = ({ limits, login }: Context) => limits.budget(login, 'graphql');

const rateLimit: Fields<Value> = {
  limit: scalar((_, __, context) => budget(context).limit),
  cost: scalar((_, __, { cost }) => cost),
  used: scalar((_, __, context) => budget(context).used + context.cost),
  remaining: scalar((_, __, context) => budget(context).limit - budget(context).used - context.cost),
  resetAt: scalar((_, __, context) => iso(budget(context).resetAt)),
  nodeCount: scalar(() => 0),
};

export const queryTypes: Types = {
  Query: query,
  RateLimit: rateLimit,
  ...connectionTypes('SearchResultItem', 'SearchResultItem', {
    issueCount: scalar<Connection>(({ all }) => all.length),
  }),
};
// Search results are counted by kind, not in total.
delete queryTypes['SearchResultItemConnection']?.['totalCount'];
