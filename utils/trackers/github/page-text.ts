import type { Block } from '@/utils/model/blocks';
import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { keyOf } from '@/utils/model/ref';
import { blocksOf } from '@/utils/markup/dom-blocks';
import { estimateIn } from './estimate-label';

/**
 * Every selector of GitHub's pages, new React shape first, then the classic one.
 * Checked on captures: React 2025-07 to 2025-10; classic 2021, 2023, 2024-04. React pages hold some twice
 * (a sticky header, nested bodies): the first is the issue's own.
 */
const at = {
  title: '[data-testid="issue-title"], .js-issue-title',
  body: '[data-testid="issue-body-viewer"] .markdown-body, .js-discussion .js-comment-body, .js-comment-body',
  state: '[data-testid="header-state"], .State',
  labels: '[data-testid="issue-labels"], .js-issue-labels',
  milestone: '[data-testid="sidebar-milestones-section"] a[href*="/milestone/"], .milestone-name',
} as const;

/** Said to screen readers only, as the description of a label is, within the label. */
const unseen = '.sr-only, [id$="-tooltip"], [role="tooltip"]';

/** The issue as GitHub shows it to the reader; undefined where title or description cannot be found. */
export function pageText(page: Document, ref: IssueRef): IssueText | undefined {
  const title = page.querySelector(at.title)?.textContent?.trim();
  const body = page.querySelector(at.body);
  const blocks = body ? textOf(body) : undefined;
  if (!title || !blocks || contradicts(page, ref)) return undefined;
  return { ref, title, body: { markup: 'blocks', blocks }, facts: factsOf(page), readBy: 'page-text' };
}

/** What a reader sees of an element on one line. */
function wordsOf(element: Element | null): string {
  const seen = (node: Node): string => {
    if (node instanceof Element && node.matches(unseen)) return '';
    return node.hasChildNodes() ? [...node.childNodes].map(seen).join('') : (node.textContent ?? '');
  };
  return element ? seen(element).trim() : '';
}

/** Title and description as shown, for pointing at evidence. */
export function textRoots(page: Document): Element[] {
  return [page.querySelector(at.title), page.querySelector(at.body)].filter((element) => element !== null);
}

/** Whether this is the classic page, which holds all there is in its DOM. */
export function isClassic(page: Document): boolean {
  return (
    page.querySelector('react-app[app-name="issues-react"]') === null && page.querySelector('.js-issue-title') !== null
  );
}

/** A side pane or a half-done navigation may still show another issue than the address names. */
function contradicts(page: Document, ref: IssueRef): boolean {
  const title = page.querySelector(at.title);
  const beside = title?.parentElement?.textContent?.replace(title.textContent ?? '', '').trim() ?? '';
  const shown = /#\d+$/.exec(beside)?.[0];
  return shown !== undefined && shown !== keyOf(ref);
}

/**
 * Nothing where GitHub says that the author wrote nothing, or where a whole classic page is empty
 * there (a text of comments only). A React page may have drawn the frame before the text.
 */
function textOf(body: Element): Block[] | undefined {
  if (/^No description provided\.?$/.test(body.textContent?.trim() ?? '')) return [];
  const blocks = blocksOf(body);
  return blocks.length > 0 || body.matches('.js-comment-body') ? blocks : undefined;
}

function factsOf(page: Document): IssueFacts {
  const state = page.querySelector(at.state);
  const labels = page.querySelector(at.labels);
  const milestone = wordsOf(page.querySelector(at.milestone));
  return {
    ...(state && { state: /^open/i.test(wordsOf(state)) ? 'open' : 'closed' }),
    ...(labels && labelsIn(labels)),
    ...(milestone && { milestone }),
  };
}

function labelsIn(list: Element): Pick<IssueFacts, 'labels' | 'estimate'> {
  const labels = [...list.querySelectorAll('a')].map(wordsOf).filter(Boolean);
  return { labels, ...estimateIn(labels) };
}
