import { type FieldNode, getVariableValues, GraphQLError, validate } from 'graphql';
import { check } from '../../shared/graphql/check';
import { type GraphqlError, locationsOf, RequestError } from '../../shared/graphql/errors';
import { execute, type Path, type Running } from '../../shared/graphql/execute';
import { graphqlSchema } from '../../shared/graphql/published';
import { fragmentsOf, type Request, requestIn } from '../../shared/graphql/request';
import { Refused } from '../acts/refused';
import type { World } from '../world/world';
import { refusal } from './answers';
import type { Context } from './binding';
import type { Caller } from './caller';
import { sizeOf } from './connection';
import type { Limits } from './limits';
import { schema } from './schema';

export interface Prepared extends Request {
  /** Points: a tenth for each value, one for each object, times the sizes of the lists around it. */
  complexity: number;
}

/**
 * Reads a request and holds it against the published schema, where it is at hand. What is wrong with it comes back as a
 * list.
 */
export function prepare(body: string): Prepared | string[] {
  try {
    const request = requestIn(body, 'Must provide query string.');
    const wrong = problems(request);
    return wrong.length > 0 ? wrong : { ...request, complexity: complexityOf(request) };
  } catch (error) {
    if (error instanceof RequestError || error instanceof GraphQLError) return [error.message];
    if (error instanceof Refused) return [error.presentable];
    throw error;
  }
}

function problems({ document, operation, variables }: Request): string[] {
  const published = graphqlSchema('linear/schema.graphql');
  if (!published) return [];
  const wrong = validate(published, document);
  if (wrong.length > 0) return wrong.map((error) => error.message);
  const { errors = [] } = getVariableValues(published, operation.variableDefinitions ?? [], variables);
  return errors.map((error) => error.message);
}

function complexityOf(request: Request): number {
  try {
    const { objects, scalars } = check(checkingOf(request), rootOf(request), request.operation.selectionSet);
    return Math.ceil(objects + scalars / 10);
  } catch (error) {
    // Linear has it, and the double has not: whoever needs it must add it here.
    if (error instanceof RequestError && graphqlSchema('linear/schema.graphql'))
      throw new Error(`The Linear double lacks this: ${error.message}`, { cause: error });
    throw error;
  }
}

function checkingOf({ document, variables }: Request) {
  return { schema, fragments: fragmentsOf(document), variables, sizeOf };
}

function rootOf({ operation }: Request): 'Mutation' | 'Query' {
  return operation.operation === 'mutation' ? 'Mutation' : 'Query';
}

interface Outcome {
  result: object;
  notifies: string[];
  mayNotify: string[];
}

/** Runs a prepared request. Every field at the top is required, so that one refusal leaves no data at all. */
export function run(world: World, limits: Limits, { person, token }: Caller, request: Prepared): Outcome {
  const context: Context = { schema, world, limits, person, told: { notifies: [], mayNotify: [] } };
  if (rootOf(request) === 'Mutation' && token && !token.scopes.includes('write')) {
    return {
      result: {
        errors: [
          refusal('scope', 'Invalid scope: `write` required', 'You do not have the permission for this action.'),
        ],
        data: null,
      },
      ...context.told,
    };
  }
  const running: Running<Context> = { ...checkingOf(request), context, errors: [], told, stops: true };
  const data = execute(running, { __typename: rootOf(request) }, [request.operation.selectionSet]);
  return { result: running.errors.length > 0 ? { errors: running.errors, data: null } : { data }, ...context.told };
}

function told(error: unknown, node: FieldNode, path: Path): GraphqlError {
  if (!(error instanceof Refused)) throw error;
  return { ...refusal(error.why, error.message, error.presentable), path, locations: locationsOf(node) };
}
