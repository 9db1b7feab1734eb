import type { IssueRef } from '@/utils/model/ref';
import type { TrackerAddress } from '../addresses';

const key = '[A-Z][A-Z0-9_]*-[1-9]\\d*';
const browse = new RegExp(`^(.*)/browse/(${key})/?$`);
const project = new RegExp(`^(.*)/projects/[A-Z][A-Z0-9_]*/(?:issues|queues/(?:custom|issue-type)/\\d+|queues)/(${key})/?$`);
const selected = new RegExp(`^${key}$`);

/**
 * The issue that an address of Jira names: `/browse/KEY`, `/projects/P/issues/KEY`, and `selectedIssue=KEY` on boards,
 * backlogs and issue navigators. What stands before is the context path of a Data Center installation, part of the
 * ref. Source: routes of Jira Cloud and Data Center 8 to 10 as captured 2021 to 2026.
 */
function issueAt(url: URL): IssueRef | undefined {
  const [, context, named] = browse.exec(url.pathname) ?? project.exec(url.pathname) ?? [];
  if (named !== undefined) return refOf(url, context, named);
  const chosen = url.searchParams.get('selectedIssue') ?? '';
  return selected.test(chosen) ? refOf(url, contextOf(url.pathname), chosen) : undefined;
}

function refOf({ host }: URL, before = '', key: string): IssueRef {
  return `jira:${host}${owns(host) ? '' : before.replace(/\/(?:jira\/(?:software|core|servicedesk)|secure|issues|plugins)(?:\/.*)?$/, '')}/${key}`;
}

/** What precedes the first part of a path that is Jira's own. */
function contextOf(path: string): string {
  return /^(.*?)\/(?:secure|issues|projects|jira\/software|plugins|browse)(?:\/|$)/.exec(path)?.[1] ?? '';
}

function owns(host: string): boolean {
  return host.endsWith('.atlassian.net');
}

function agrees(ref: IssueRef, page: Document, late = false): boolean {
  const key = ref.slice(ref.lastIndexOf('/') + 1);
  return late || page.title.includes(`[${key}]`) || page.title.includes(`${key} `);
}

/** Addresses of Jira Cloud and Data Center. */
export const jiraAddress: TrackerAddress = { owns, issueAt, agrees };
