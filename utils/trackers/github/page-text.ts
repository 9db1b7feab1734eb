import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { keyOf } from '@/utils/model/ref';
import { blocksOf } from '../dom-blocks';

/**
 * Every selector of GitHub's pages, new React shape first, then the classic one.
 * Checked on captures: React 2025-07; classic 2021, 2023, 2024-04. React pages hold some twice
 * (a sticky header, nested bodies): the first is the issue's own.
 */
const at = {
  title: '[data-testid="issue-title"], .js-issue-title',
  body: '[data-testid="issue-body-viewer"] .markdown-body, .js-discussion .js-comment-body, .js-comment-body',
  state: '[data-testid="header-state"], .State',
  labels: '[data-testid="issue-labels"], .js-issue-labels',
  milestone: '[data-testid="sidebar-milestones-section"] a[href*="/milestone/"], .milestone-name',
} as const;

/** The issue as GitHub shows it to the reader; undefined where title or description cannot be found. */
export function pageText(page: Document, ref: IssueRef): IssueText | undefined {
  const title = page.querySelector(at.title)?.textContent?.trim();
  const body = page.querySelector(at.body);
  if (!title || !body || contradicts(page, ref)) return undefined;
  return {
    ref,
    title,
    body: { markup: 'blocks', blocks: isPlaceholder(body) ? [] : blocksOf(body) },
    facts: factsOf(page),
    readBy: 'page-text',
  };
}

/** Title and description as shown, for pointing at evidence. */
export function textRoots(page: Document): Element[] {
  return [page.querySelector(at.title), page.querySelector(at.body)].filter((element) => element !== null);
}

/** Whether this is the classic page, which holds all there is in its DOM. */
export function isClassic(page: Document): boolean {
  return page.querySelector('react-app[app-name="issues-react"]') === null && page.querySelector('.js-issue-title') !== null;
}

/** A side pane or a half-done navigation may still show another issue than the address names. */
function contradicts(page: Document, ref: IssueRef): boolean {
  const heading = page.querySelector(at.title)?.parentElement?.textContent?.trim() ?? '';
  const shown = /#\d+$/.exec(heading)?.[0];
  return shown !== undefined && shown !== keyOf(ref);
}

/** GitHub writes this where the author wrote nothing. */
function isPlaceholder(body: Element): boolean {
  return /^No description provided\.?$/.test(body.textContent?.trim() ?? '');
}

function factsOf(page: Document): IssueFacts {
  const state = page.querySelector(at.state);
  const labels = page.querySelector(at.labels);
  const milestone = page.querySelector(at.milestone)?.textContent?.trim();
  return {
    ...(state && { state: /open/i.test(`${state.className} ${state.textContent}`) ? 'open' : 'closed' }),
    ...(labels && { labels: [...labels.querySelectorAll('a')].map((label) => label.textContent?.trim() ?? '').filter(Boolean) }),
    ...(milestone && { milestone }),
  };
}
