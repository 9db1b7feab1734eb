import type { Told } from '../../../../shared/told';
import type { ActingOnIssue } from '../../../acts/acting';
import { Refused } from '../../../acts/refused';
import type { Repo } from '../../../world/types';
import { tokenAccess } from '../../caller';
import { lackingToken } from '../../rest/call';
import { type Args, type Context, type Field, field, type Value } from '../executor/schema';
import { byId } from './lookup';
import type { IssueNode, ReactableNode } from './nodes';

/** One mutation: from its input to its payload. */
export type Mutate = (input: Args, context: Context) => Value;

/** The field of a mutation; the payload carries the caller's own id back. */
export function mutation(payload: string, mutate: Mutate | undefined): Field<Value> {
  return field(
    payload,
    (_, { input }, context) =>
      mutate && {
        ...mutate(inputOf(input), context),
        __typename: payload,
        clientMutationId: inputOf(input)['clientMutationId'],
      },
    ['input!'],
  );
}

export function inputOf(input: unknown): Args {
  return typeof input === 'object' && input !== null ? { ...input } : {};
}

/** The node to change, once it is one of the kinds wanted and the token may write there. */
export function actingOn(
  context: Context,
  id: unknown,
  kinds: string[],
): { node: ReactableNode; acting: ActingOnIssue } {
  const node = byId(context, String(id));
  if (!node || !kinds.includes(node.__typename))
    throw new Refused('not-found', `Could not resolve to a node with the global id of '${String(id)}'`);
  const { repo, issue } = node as IssueNode;
  needToken(context, repo);
  return { node: node as ReactableNode, acting: { world: context.world, login: context.login, repo, issue } };
}

export function needToken({ world, caller }: Context, repo: Repo): void {
  if (tokenAccess(world, caller, repo) !== 'write') throw new Refused('forbidden', lackingToken(caller));
}

export function noted({ told }: Context, more: Told | undefined): void {
  told.notifies.push(...(more?.notifies ?? []));
  told.mayNotify.push(...(more?.mayNotify ?? []));
}
