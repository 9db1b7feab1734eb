import type { ListedIssue } from '@/utils/model/listed';
import { refIn } from '@/utils/model/entry-key';
import { dig, digList, digText } from '@/utils/model/dig';
import { duplicateIn } from './duplicate';
import { personOf } from './person';
import type { IssuePage, PageAsked } from '../seen';
import { issueText } from './issue';
import { isCloud, partsOf } from './place';
import type { Rest } from './rest';

/** Without comments: how many of them come with a search, nobody says. */
const asked = 'fields=*all,-worklog,-comment&expand=names&maxResults=100';
const minute = 60_000;

/**
 * A page of a project's issues: those not done, or with `since` all that changed. In order of creation. Cloud goes on
 * by a token, Data Center by numbers. Rejects with a TrackerError.
 */
export async function issuesOf(rest: Rest, project: string, given: PageAsked & { now: number }): Promise<IssuePage> {
  const jql = encodeURIComponent(
    `project = "${project.slice(project.lastIndexOf('/') + 1)}" AND ${which(given)} ORDER BY created ASC`,
  );
  const cloud = isCloud(partsOf(project).host);
  const at = given.cursor;
  const from = cloud ? (at === undefined ? '' : `&nextPageToken=${encodeURIComponent(at)}`) : `&startAt=${at ?? '0'}`;
  const page = await rest('read-backlog', 'GET', `/search${cloud ? '/jql' : ''}?jql=${jql}&${asked}${from}`);
  const found = digList(page, 'issues');
  // What the fields are called stands once for the page; an issue is read with its own.
  const names = dig(page, 'names');
  const issues = found.flatMap((issue) => listed(project, issue, names) ?? []);
  const next = cloud ? nextByToken(page) : nextByNumber(page, Number(at ?? 0) + found.length, found.length);
  const total = dig(page, 'total');
  return {
    issues,
    unread: found.length - issues.length,
    ...(typeof total === 'number' && { total }),
    ...(next !== undefined && { next }),
  };
}

/** Jira reads times in the time zone of the person's profile, and to the minute: so the span is said, not the time. */
function which({ since, now }: PageAsked & { now: number }): string {
  if (since === undefined) return 'statusCategory != Done';
  return `updated >= "-${Math.max(1, Math.ceil((now - since) / minute))}m"`;
}

function nextByToken(page: unknown): string | undefined {
  return dig(page, 'isLast') === true ? undefined : digText(page, 'nextPageToken');
}

function nextByNumber(page: unknown, end: number, count: number): string | undefined {
  return count > 0 && end < Number(dig(page, 'total') ?? 0) ? String(end) : undefined;
}

function listed(project: string, issue: unknown, names: unknown): ListedIssue | undefined {
  const ref = refIn(project, digText(issue, 'key') ?? '');
  if (ref === undefined || typeof issue !== 'object' || issue === null) return undefined;
  const text = issueText(ref, { ...issue, names }, 'api');
  const assignee = personOf(dig(issue, 'fields', 'assignee'));
  if (text && dig(issue, 'fields', 'assignee') !== undefined) text.facts.assignees = assignee ? [assignee] : [];
  if (text) Object.assign(text.facts, duplicateIn(ref, issue));
  return text && { text };
}
