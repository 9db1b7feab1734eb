import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { piecesOf } from '../pieces';
import { estimateIn } from './estimate-label';

/**
 * The issue in the data that GitHub's React page carries for itself. It holds the Markdown as
 * written. After a soft navigation it may describe the previous issue, so number and repository
 * must match. Undocumented; shape as captured 2024-11 and 2025-07: payload.preloadedQueries[]
 * .result.data.repository.issue. Undefined where anything of it is missing.
 */
export function pageData(page: Document, ref: IssueRef): IssueText | undefined {
  for (const script of page.querySelectorAll('script[data-target="react-app.embeddedData"]')) {
    for (const query of digList(parse(script.textContent), 'payload', 'preloadedQueries')) {
      const issue = dig(query, 'result', 'data', 'repository', 'issue');
      const text = issueText(issue, ref);
      if (text) return text;
    }
  }
  return undefined;
}

function issueText(issue: unknown, ref: IssueRef): IssueText | undefined {
  const title = digText(issue, 'title');
  const source = digText(issue, 'body');
  const name = `${digText(issue, 'repository', 'nameWithOwner')}#${String(dig(issue, 'number'))}`;
  if (title === undefined || source === undefined) return undefined;
  if (!ref.toLowerCase().endsWith(`/${name}`.toLowerCase())) return undefined;
  return { ref, title, body: { markup: 'gfm', source }, facts: factsOf(issue), readBy: 'page-data' };
}

function factsOf(issue: unknown): IssueFacts {
  const state = digText(issue, 'state');
  const updatedAt = digText(issue, 'updatedAt');
  return {
    ...(state && { state: state === 'OPEN' ? 'open' : 'closed' }),
    ...(Array.isArray(dig(issue, 'labels', 'edges')) && labelsOf(names(issue, 'labels', 'name'))),
    ...(dig(issue, 'milestone') !== undefined && { milestone: digText(issue, 'milestone', 'title') ?? null }),
    ...parentsOf(issue),
    ...piecesOf(dig(issue, 'subIssuesConnection', 'totalCount')),
    ...(updatedAt && { updatedAt }),
  };
}

function labelsOf(labels: string[]): Pick<IssueFacts, 'labels' | 'estimate'> {
  return { labels, ...estimateIn(labels) };
}

/** Not every page says what stands above its issue; the captured one of 2025-07 lacks `parent`. */
function parentsOf(issue: unknown): Pick<IssueFacts, 'parents'> {
  const parent = digText(issue, 'parent', 'title');
  const projects = digList(issue, 'projectItemsNext', 'edges').map((edge) => digText(edge, 'node', 'project', 'title'));
  const parents = [parent, ...projects].filter((title) => title !== undefined);
  return parents.length > 0 || dig(issue, 'parent') !== undefined ? { parents } : {};
}

function names(issue: unknown, list: string, key: string): string[] {
  return digList(issue, list, 'edges')
    .map((edge) => digText(edge, 'node', key))
    .filter((name) => name !== undefined);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // Not GitHub's data after all; the next way of reading is asked.
  }
}
