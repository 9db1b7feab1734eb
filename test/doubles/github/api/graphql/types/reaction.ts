import { nodeId } from '../../../world/nodes';
import { type ReactionContent, reactionContents } from '../../../world/types';
import { iso } from '../../rest/shapes/iso';
import { type Connection, connection, connectionTypes, type Edge, pageArgs } from '../executor/connection';
import { field, type Fields, scalar, type Types, type Value } from '../executor/schema';
import { type ReactableNode, type ReactionNode, reactionNode, userNode, usersOf, writtenOf } from './nodes';

export const contents: Record<ReactionContent, string> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

interface GroupNode extends Value {
  content: ReactionContent;
  subject: ReactableNode;
}

interface ReactionList extends Connection {
  viewerHasReacted: boolean;
}

/** Fields of everything people react to. */
export const reactable: Fields<ReactableNode> = {
  reactions: field(
    'ReactionConnection',
    (subject, args, { login }): ReactionList => {
      const wanted = writtenOf(subject).reactions.filter(
        (one) => args['content'] === undefined || args['content'] === null || contents[one.content] === args['content'],
      );
      const order = args['orderBy'];
      const descending =
        typeof order === 'object' && order !== null && 'direction' in order && order.direction === 'DESC';
      const nodes = (descending ? [...wanted].reverse() : wanted).map((one) => reactionNode(subject, one));
      return { ...connection('Reaction', nodes, args), viewerHasReacted: wanted.some((one) => one.login === login) };
    },
    [...pageArgs, 'content', 'orderBy'],
  ),
  reactionGroups: field('ReactionGroup', groups),
};

export function groups(subject: ReactableNode): GroupNode[] {
  return reactionContents.map((content) => ({ __typename: 'ReactionGroup', content, subject }));
}

const given = ({ content, subject }: GroupNode) =>
  writtenOf(subject).reactions.filter((one) => one.content === content);

const group: Fields<GroupNode> = {
  content: scalar(({ content }) => contents[content]),
  createdAt: scalar((node) => {
    const [first] = given(node);
    return first ? iso(first.createdAt) : null;
  }),
  subject: field('Reactable', ({ subject }) => subject),
  viewerHasReacted: scalar((node, _, { login }) => given(node).some((one) => one.login === login)),
  reactors: field(
    'ReactorConnection',
    (node, args, { world }) =>
      connection(
        'Reactor',
        usersOf(
          world,
          given(node).map((one) => one.login),
        ),
        args,
      ),
    pageArgs,
  ),
};

const reaction: Fields<ReactionNode> = {
  id: scalar(({ reaction }) => nodeId('REA', reaction.id)),
  databaseId: scalar(({ reaction }) => reaction.id),
  content: scalar(({ reaction }) => contents[reaction.content]),
  createdAt: scalar(({ reaction }) => iso(reaction.createdAt)),
  user: field('User', ({ reaction }, _, { world }) => userNode(world, reaction.login)),
  reactable: field('Reactable', ({ subject }) => subject),
};

export const reactionTypes: Types = {
  Reaction: reaction,
  ReactionGroup: group,
  ...connectionTypes('Reaction', 'Reaction', {
    viewerHasReacted: scalar<Connection>((list) => Reflect.get(list, 'viewerHasReacted')),
  }),
  ...connectionTypes('Reactor', 'Reactor', {}, { reactedAt: scalar<Edge>(() => null) }),
};
