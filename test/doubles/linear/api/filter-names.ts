import type { Issue, Team } from '../world/types';

import type { Context } from './binding';
import { type Node, userNode } from './types/nodes';

type Look = (node: never, context: Context) => unknown;

const related =
  (type: string, end: 'issueId' | 'relatedIssueId') =>
  ({ it }: Node<Issue>, { world }: Context) =>
    world.relations.some((one) => one.type === type && one[end] === it.id);

/** Names in filters that are no fields of what they filter. */
const names: Record<string, Record<string, Look>> = {
  Issue: {
    hasBlockedByRelations: related('blocks', 'relatedIssueId'),
    hasBlockingRelations: related('blocks', 'issueId'),
    hasRelatedRelations: related('related', 'issueId'),
    hasDuplicateRelations: related('duplicate', 'issueId'),
    searchableContent: ({ it }: Node<Issue>) => `${it.title}\n${it.description ?? ''}`.toLowerCase(),
  },
  Team: {
    users: ({ it }: Node<Team>, { world }: Context) =>
      world.people.filter((one) => it.members.includes(one.id)).map((one) => userNode(one)),
  },
};

export function aliasOf(type: string, name: string): Look | undefined {
  return names[type]?.[name];
}
