import type { Body, IssueText } from '@/utils/model/issue';
import type { NativeState } from '@/utils/model/native';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { partsIn } from './parts';
import { markupAt, partsOf } from './place';
import { isoTime } from './time';
import { factsOf } from './issue-facts';

/**
 * What is asked of an issue, in one request: all fields but a long list that nobody reads here, for no number of a
 * custom field says what it holds, and their names, which do. Source: Jira Cloud's OpenAPI description, version 3; Data
 * Center 8 to 10.
 */
export const issueQuery = 'fields=*all,-worklog&expand=names';

/**
 * An issue as Jira's REST gives it; undefined where the answer is of something else. A moved issue has another key: it
 * is still the one asked for.
 */
export function issueText(ref: IssueRef, issue: unknown, readBy: IssueText['readBy']): IssueText | undefined {
  const title = digText(issue, 'fields', 'summary');
  if (title === undefined) return undefined;
  const parts = partsIn(issue);
  return {
    ref,
    title,
    body: bodyOf(ref, dig(issue, 'fields', 'description')),
    ...(parts.length > 0 && { parts }),
    facts: factsOf(issue),
    readBy,
  };
}

function bodyOf(ref: IssueRef, description: unknown): Body {
  const markup = markupAt(partsOf(ref).host);
  if (description === null || description === undefined) return { markup, source: '' };
  return typeof description === 'string'
    ? { markup: 'jira-wiki', source: description }
    : { markup, source: JSON.stringify(description) };
}

/** What Jira itself holds beside the text: it has no reactions, and says of nobody whether they are of the team. */
export function nativeOf(issue: unknown, comments: number): NativeState {
  const closedAt = isoTime(digText(issue, 'fields', 'resolutiondate'));
  return {
    reactions: [],
    counts: { '+1': 0, '-1': 0 },
    team: [],
    ...(closedAt && { closedAt }),
    public: false,
    comments,
    listeners: [],
    mayComment: !isArchived(issue),
    mayReact: true,
    ...(isArchived(issue) && {
      shut: { key: 'jira.archived' },
    }),
  };
}

/**
 * Data Center tells with the issue when and by whom it was archived. [?] What Cloud tells of one is not documented:
 * where it has no such field, that is said once a change is refused.
 */
function isArchived(issue: unknown): boolean {
  return (dig(issue, 'fields', 'archiveddate') ?? dig(issue, 'fields', 'archivedby') ?? null) !== null;
}
