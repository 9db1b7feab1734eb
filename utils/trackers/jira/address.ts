import { type IssueRef, ownerOf, refFrom } from '@/utils/model/ref';
import type { TrackerAddress } from '../site';

const key = '[A-Z][A-Z0-9_]*-[1-9]\\d{0,9}';
/** What installations on servers of their own put before every path; Cloud has nothing there. */
const context = '((?:/[\\w.-]+){0,3}?)';
/** Cloud names the product before the project. */
const product = '(?:/jira/(?:software|core|servicedesk|polaris)(?:/c)?)?';
const shows = new RegExp(
  `^${context}${product}/(?:browse|issues|projects/[A-Z][A-Z0-9_]*/(?:issues|queues(?:/[\\w-]+){0,2}|section/[\\w-]+/custom/\\d+))/(${key})/?$`,
  'i',
);
/** First parts of paths that can have `selectedIssue` on such servers: boards, projects, navigators. */
const lists = new RegExp(`^${context}${product}/(?:projects|secure|issues|browse|plugins)(?:/|$)`, 'i');
const selected = new RegExp(`^${key}$`, 'i');
const titled = new RegExp(`^(?:\\(\\d+\\) )?\\[(${key})\\]`);

/**
 * The issue that an address of Jira names: `/browse/KEY`, `/projects/P/issues/KEY`, queues and sections of service
 * desks, and
 * `selectedIssue=KEY` on boards, backlogs and issue navigators. What stands before is the context path of a Data Center
 * installation, part of the ref. Jira takes keys in either case; refs have capitals. Pure. Source: routes of Jira Cloud
 * and of Data Center 8 to 10 as captured 2021 to 2026.
 */
function issueAt({ host, pathname, searchParams }: URL): IssueRef | undefined {
  const [, before, named] = shows.exec(pathname) ?? [];
  if (named !== undefined) return refFrom(`jira:${host}${before}/${named.toUpperCase()}`);
  const chosen = searchParams.get('selectedIssue') ?? '';
  const around = owns(host) ? '' : lists.exec(pathname)?.[1];
  return around !== undefined && selected.test(chosen)
    ? refFrom(`jira:${host}${around}/${chosen.toUpperCase()}`)
    : undefined;
}

function owns(host: string): boolean {
  return ownerOf(host) === 'jira';
}

/**
 * Whether the page already shows the issue: title or header say its key, or the head of a Data Center page does, which
 * is not kept up everywhere. A list that shows one of its issues beside itself keeps its own title. `late` is the
 * answer to accept when nothing came to name any issue: the page must at least be Jira's.
 */
function agrees(ref: IssueRef, page: Document, late = false): boolean {
  if (!isJira(page)) return false;
  if (new URL(page.location.href).searchParams.has('selectedIssue')) return true;
  const wanted = ref.slice(ref.lastIndexOf('/') + 1);
  const told = titled.exec(page.title)?.[1] ?? page.querySelector('#key-val')?.getAttribute('data-issue-key');
  if (told) return told === wanted;
  return late || page.querySelector('meta[name="ajs-issue-key"]')?.getAttribute('content') === wanted;
}

function isJira(page: Document): boolean {
  return page.querySelector('meta[name="application-name"][content="JIRA" i], body#jira') !== null;
}

/** Addresses of Jira Cloud and Data Center. */
export const jiraAddress: TrackerAddress = { owns, issueAt, agrees };
