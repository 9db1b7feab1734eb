import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { parseJson } from '../../../http/ask';
import type { World } from '../../world/world';
import type { Caller } from '../caller';
import type { Limits } from '../limits';
import { check, type Checking } from './executor/check';
import { RequestError } from './executor/errors';
import { execute, type Running } from './executor/execute';
import type { Context } from './executor/schema';
import { variablesOf } from './executor/values';
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
export function graphql(world: World, limits: Limits, caller: Caller, body: string, tooFast: (burst: Burst) => number | undefined): GraphqlOutcome {
  const quiet = { cost: 1, notifies: [], mayNotify: [] };
  try {
    const request = requestIn(body);
    const wait = tooFast(burstOf(request.operation));
    return wait === undefined ? run(world, limits, caller, request) : { ...quiet, result: wait };
  } catch (error) {
    if (error instanceof RequestError) return { ...quiet, result: { errors: [{ message: error.message, ...error.more }] } };
    if (error instanceof GraphQLError) return { ...quiet, result: { errors: [{ message: error.message, locations: error.locations }] } };
    throw error;
  }
}

interface Request {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

function requestIn(body: string): Request {
  const parsed = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null || !('query' in parsed) || typeof parsed.query !== 'string') throw new RequestError('A query attribute must be specified and must be a string.');
  const document = parse(parsed.query);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const wanted = 'operationName' in parsed && typeof parsed.operationName === 'string' ? parsed.operationName : undefined;
  const operation = operations.find((one) => wanted === undefined || one.name?.value === wanted);
  if (!operation) throw new RequestError(`No operation named "${String(wanted)}"`);
  const given = 'variables' in parsed && typeof parsed.variables === 'object' ? { ...parsed.variables } : {};
  return { document, operation, variables: variablesOf(operation, given) };
}

function burstOf({ operation, selectionSet }: OperationDefinitionNode): Burst {
  const names = selectionSet.selections.map((one) => (one.kind === 'Field' ? one.name.value : ''));
  return { points: operation === 'mutation' ? 5 : 1, creates: operation === 'mutation' ? names.filter((name) => creating.has(name)).length : 0 };
}

function run(world: World, limits: Limits, caller: Caller, { document, operation, variables }: Request): GraphqlOutcome {
  const root = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const fragments = new Map(document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const checking: Checking = { schema, fragments, variables };
  const demand = check(checking, root, operation.selectionSet);
  if (demand.nodes > maxNodes) throw new RequestError(`This query requests up to ${demand.nodes} possible nodes which exceeds the maximum limit of ${maxNodes}.`, { type: 'MAX_NODE_LIMIT_EXCEEDED' });
  const cost = Math.max(1, Math.round(demand.requests / 100));
  const context: Context = { world, limits, caller, login: caller.person.login, told: { notifies: [], mayNotify: [] }, cost };
  const running: Running = { ...checking, context, errors: [] };
  const data = execute(running, { __typename: root }, [operation.selectionSet]);
  return { result: running.errors.length > 0 ? { data, errors: running.errors } : { data }, cost, ...context.told };
}
