import type { Comment, Edit, Issue, Label, Milestone, Person, Reaction, Repo, Written } from '../../../world/types';
import { personOf, type World } from '../../../world/world';
import type { Value } from '../executor/schema';

/** The sources behind each type's fields. */
export interface RepoNode extends Value {
  repo: Repo;
}
export interface IssueNode extends RepoNode {
  issue: Issue;
}
export interface CommentNode extends IssueNode {
  comment: Comment;
}
export interface UserNode extends Value {
  person: Person;
}
export interface LabelNode extends RepoNode {
  label: Label;
}
export interface MilestoneNode extends RepoNode {
  milestone: Milestone;
}
/** Whatever people react to: an issue, a pull request or a comment. */
export type ReactableNode = IssueNode | CommentNode;
export interface ReactionNode extends Value {
  reaction: Reaction;
  subject: ReactableNode;
}
export interface EditNode extends Value {
  edit: Edit;
}

export const repoNode = (repo: Repo): RepoNode => ({ __typename: 'Repository', repo });
export const issueNode = (repo: Repo, issue: Issue): IssueNode => ({
  __typename: issue.pull ? 'PullRequest' : 'Issue',
  repo,
  issue,
});
export const commentNode = (repo: Repo, issue: Issue, comment: Comment): CommentNode => ({
  __typename: 'IssueComment',
  repo,
  issue,
  comment,
});
export const labelNode = (repo: Repo, label: Label): LabelNode => ({ __typename: 'Label', repo, label });
export const milestoneNode = (repo: Repo, milestone: Milestone): MilestoneNode => ({
  __typename: 'Milestone',
  repo,
  milestone,
});
export const reactionNode = (subject: ReactableNode, reaction: Reaction): ReactionNode => ({
  __typename: 'Reaction',
  reaction,
  subject,
});
export const editNode = (edit: Edit): EditNode => ({ __typename: 'UserContentEdit', edit });

/** Undefined where the account is gone. */
export function userNode(world: World, login: string | undefined): UserNode | undefined {
  const person = login === undefined ? undefined : personOf(world, login);
  return person && { __typename: 'User', person };
}

export function usersOf(world: World, logins: string[]): UserNode[] {
  return logins.map((login) => userNode(world, login)).filter((node) => node !== undefined);
}

/** The text people wrote there. */
export function writtenOf(node: ReactableNode): Written {
  return 'comment' in node ? node.comment : node.issue;
}
