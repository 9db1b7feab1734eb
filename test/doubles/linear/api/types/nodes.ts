import type { HistoryEntry, Notification } from '../../world/records';
import type * as world from '../../world/types';
import { type Fields, iso, isoOrNull, scalar, type Value } from '../binding';

/** Something of the world on its way out. */
export interface Node<Thing extends world.Entity = world.Entity> extends Value {
  it: Thing;
}

function maker<Thing extends world.Entity>(
  name: string,
): { (it: Thing): Node<Thing>; (it: Thing | undefined): Node<Thing> | undefined } {
  function make(it: Thing): Node<Thing>;
  function make(it: Thing | undefined): Node<Thing> | undefined;
  function make(it: Thing | undefined) {
    return it && { __typename: name, it };
  }
  return make;
}

export const issueNode = maker<world.Issue>('Issue');
export const commentNode = maker<world.Comment>('Comment');
export const reactionNode = maker<world.Reaction>('Reaction');
export const userNode = maker<world.Person>('User');
export const teamNode = maker<world.Team>('Team');
export const stateNode = maker<world.State>('WorkflowState');
export const labelNode = maker<world.Label>('IssueLabel');
export const cycleNode = maker<world.Cycle>('Cycle');
export const projectNode = maker<world.Project>('Project');
export const milestoneNode = maker<world.Milestone>('ProjectMilestone');
export const initiativeNode = maker<world.Initiative>('Initiative');
export const attachmentNode = maker<world.Attachment>('Attachment');
export const documentNode = maker<world.LinearDocument>('Document');
export const relationNode = maker<world.Relation>('IssueRelation');
export const historyNode = maker<HistoryEntry>('IssueHistory');
export const notificationNode = maker<Notification>('IssueNotification');

/** Fields that everything has. */
export const entity: Fields<Node> = {
  id: scalar(({ it }) => it.id),
  createdAt: scalar(({ it }) => iso(it.createdAt)),
  updatedAt: scalar(({ it }) => iso(it.updatedAt)),
  archivedAt: scalar(({ it }) => isoOrNull(it.archivedAt)),
};
