import { type IssueText, mostPieces } from '@/utils/model/issue';
import type { ListedIssue } from '@/utils/model/listed';
import { hostOf, isIssueRef, type IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { IssueNames, SeenIssue } from '../seen';
import { discussionFields, discussionOf } from './comment';
import { duplicateIn } from './duplicate';
import { partFields, partsIn } from './parts';
import { nativeOf } from './native';
import { factsOf } from './issue-facts';

/** One request an issue view. Source: Linear's GraphQL schema. */
export const issueQuery = `query Issue($id: String!) {
  viewer { id }
  issue(id: $id) {
    id
    previousIdentifiers
    title
    description
    createdAt
    updatedAt
    archivedAt
    trashed
    startedAt
    completedAt
    canceledAt
    estimate
    priority
    assignee { id displayName }
    state { name type }
    team { issueEstimationType }
    parent { title parent { title } }
    children(first: ${mostPieces}) { nodes { id } }
    cycle { number name }
    project { name initiatives(first: 5) { nodes { name } } }
    projectMilestone { name }
    labels(first: 50) { nodes { name } }
    inverseRelations(first: 50) { nodes { type issue { identifier state { type } } } }
    relations(first: 20) { nodes { type relatedIssue { identifier } } }
    ${partFields}
    history(first: 30) { nodes { createdAt updatedDescription toTitle } }
    reactions { emoji createdAt user { id displayName } }
    subscribers(first: 30) { nodes { displayName } }
    comments(first: 50, orderBy: createdAt) ${discussionFields}
  }
}`;

/** An issue of a list, read; undefined where it cannot be. How many comments it has, no list tells. */
export function listedIssue(ref: IssueRef, issue: unknown): Required<ListedIssue> | undefined {
  const title = digText(issue, 'title');
  if (title === undefined) return undefined;
  const source = digText(issue, 'description') ?? '';
  const parts = partsIn(issue);
  const text: IssueText = {
    ref,
    title,
    body: { markup: 'linear-markdown', source },
    ...(parts.length > 0 && { parts }),
    facts: { ...factsOf(issue), ...duplicateIn(ref, issue) },
    readBy: 'api',
  };
  return { text, native: nativeOf(issue) };
}

/** The answer to `issueQuery`, read. Rejects what is no issue with a TrackerError `gone`. */
export function seenIssue(ref: IssueRef, data: unknown): SeenIssue {
  const issue = dig(data, 'issue');
  const listed = listedIssue(ref, issue);
  if (!listed) throw new TrackerError('gone', { key: 'tracker.hides', tracker: 'Linear', what: 'issue' });
  const discussion = discussionOf(dig(issue, 'comments'), digText(data, 'viewer', 'id'));
  return {
    text: listed.text,
    native: { ...listed.native, comments: discussion.total },
    discussion,
    names: namesOf(ref, issue),
  };
}

/** Linear keeps the identifiers that an issue had in other teams. */
function namesOf(ref: IssueRef, issue: unknown): IssueNames {
  const keys = digList(issue, 'previousIdentifiers').filter((key) => typeof key === 'string');
  const refs = keys.map((key): IssueRef => `linear:${hostOf(ref)}/${key}`);
  return { id: digText(issue, 'id') ?? '', former: refs.filter((one) => one !== ref && isIssueRef(one)) };
}
