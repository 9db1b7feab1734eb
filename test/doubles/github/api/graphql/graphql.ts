import { type FieldNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { check } from '../../../shared/graphql/check';
import { type GraphqlError, locationsOf, RequestError } from '../../../shared/graphql/errors';
import { execute, type Path, type Running } from '../../../shared/graphql/execute';
import { fragmentsOf, type Request, requestIn } from '../../../shared/graphql/request';
import { NeedsSso, Refused, type RefusedWhy } from '../../acts/refused';
import type { World } from '../../world/world';
import type { Caller } from '../caller';
import type { Limits } from '../limits';
import type { Context } from './executor/schema';
import { sizeOf } from './executor/size';
import { schema } from './schema';

export interface GraphqlOutcome {
  /** The answer's JSON; a number where too much happened at once: seconds to wait. */
  result: object | number;
  /** Points of the hour's budget. */
  cost: number;
  notifies: string[];
  mayNotify: string[];
}

/** How a request counts against the secondary limits. */
export interface Burst {
  points: number;
  creates: number;
}

const maxNodes = 500_000;
const creating = new Set(['addComment', 'createIssue', 'createLabel']);

/** Answers one GraphQL request by this double's own small executor over the parsed query. */
export function graphql(
  world: World,
  limits: Limits,
  caller: Caller,
  body: string,
  tooFast: (burst: Burst) => number | undefined,
): GraphqlOutcome {
  const quiet = { cost: 1, notifies: [], mayNotify: [] };
  try {
    const request = requestIn(body, 'A query attribute must be specified and must be a string.');
    const wait = tooFast(burstOf(request.operation));
    return wait === undefined ? run(world, limits, caller, request) : { ...quiet, result: wait };
  } catch (error) {
    if (error instanceof RequestError)
      return { ...quiet, result: { errors: [{ message: error.message, ...error.more }] } };
    if (error instanceof GraphQLError)
      return { ...quiet, result: { errors: [{ message: error.message, locations: error.locations }] } };
    throw error;
  }
}

function burstOf({ operation, selectionSet }: OperationDefinitionNode): Burst {
  const names = selectionSet.selections.map((one) => (one.kind === 'Field' ? one.name.value : ''));
  return {
    points: operation === 'mutation' ? 5 : 1,
    creates: operation === 'mutation' ? names.filter((name) => creating.has(name)).length : 0,
  };
}

function run(
  world: World,
  limits: Limits,
  caller: Caller,
  { document, operation, variables }: Request,
): GraphqlOutcome {
  const root = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const checking = { schema, fragments: fragmentsOf(document), variables, sizeOf };
  const demand = check(checking, root, operation.selectionSet);
  if (demand.items > maxNodes)
    throw new RequestError(
      `This query requests up to ${demand.items} possible nodes which exceeds the maximum limit of ${maxNodes}.`,
      { type: 'MAX_NODE_LIMIT_EXCEEDED' },
    );
  const cost = Math.max(1, Math.round(demand.lists / 100));
  const context: Context = {
    world,
    limits,
    caller,
    login: caller.person.login,
    told: { notifies: [], mayNotify: [] },
    cost,
  };
  const running: Running<Context> = { ...checking, context, errors: [], told };
  const data = execute(running, { __typename: root }, [operation.selectionSet]);
  return { result: running.errors.length > 0 ? { data, errors: running.errors } : { data }, cost, ...context.told };
}

const types: Record<RefusedWhy, string> = {
  'signed-out': 'FORBIDDEN',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  gone: 'NOT_FOUND',
  invalid: 'UNPROCESSABLE',
};

function told(error: unknown, node: FieldNode, path: Path): GraphqlError {
  if (!(error instanceof Refused)) throw error;
  const message =
    error.errors.map((one) => one.message ?? `${one.field ?? ''} ${one.code.replaceAll('_', ' ')}`).join(', ') ||
    error.message;
  const extensions = error instanceof NeedsSso ? { extensions: { saml_failure: true } } : {};
  return { type: types[error.why], path, locations: locationsOf(node), message, ...extensions };
}
