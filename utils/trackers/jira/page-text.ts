import type { Block } from '@/utils/model/blocks';
import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { keyOf } from '@/utils/model/ref';
import { blocksOf } from '@/utils/markup/dom-blocks';

/**
 * Every selector of Jira's pages, Cloud's first, then Data Center's. Checked on reconstructed pages: Cloud 2026-08
 * (issue and board with an issue in a modal), Data Center 8.20. Where a modal shows an issue, its parts come before the
 * list's.
 */
const at = {
  modal: 'section[role="dialog"][data-testid*="modal-dialog"], [role="dialog"]:has(#jira-issue-header)',
  key: '[data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"] a[href*="/browse/"], #key-val',
  title: '[data-testid="issue.views.issue-base.foundation.summary.heading"], #summary-val',
  body: '[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document, #description-val .user-content-block',
  /** What stands where nobody wrote anything. */
  empty: '[data-testid="issue.views.field.rich-text.description"], #description-val, #descriptionmodule',
  status: '[data-testid="issue-field-status.ui.status-view.status-button.status-button--text"], #status-val',
  labels: '[data-testid="issue.views.field.select.common.select-inline-edit.labels"] a, #wrap-labels a.lozenge',
} as const;

/**
 * The issue as Jira shows it to the reader; undefined where title or description cannot be found, or are of another
 * issue.
 */
export function pageText(page: Document, ref: IssueRef): IssueText | undefined {
  const root = rootOf(page);
  const title = root.querySelector(at.title)?.textContent?.trim();
  const shown = root.querySelector(at.key);
  if (!title || (shown && keyIn(shown) !== keyOf(ref))) return undefined;
  const blocks = blocksIn(root);
  return blocks && { ref, title, body: { markup: 'blocks', blocks }, facts: factsOf(root), readBy: 'page-text' };
}

/** Title and description as shown, for pointing at evidence. */
export function textRoots(page: Document): Element[] {
  const root = rootOf(page);
  return [root.querySelector(at.title), root.querySelector(at.body)].filter((element) => element !== null);
}

function rootOf(page: Document): ParentNode {
  return page.querySelector(at.modal) ?? page;
}

function keyIn(shown: Element): string | undefined {
  return (
    shown.getAttribute('data-issue-key') ??
    /\/browse\/([A-Z][A-Z0-9_]*-\d+)/.exec(shown.getAttribute('href') ?? '')?.[1]
  );
}

/** Nothing where the field is there and empty; a page that has not drawn the field yet cannot be read. */
function blocksIn(root: ParentNode): Block[] | undefined {
  const body = root.querySelector(at.body);
  if (body) return blocksOf(body);
  return root.querySelector(at.empty) ? [] : undefined;
}

/** A status's name does not tell whether it counts as done. */
function factsOf(root: ParentNode): IssueFacts {
  const labels = [...root.querySelectorAll(at.labels)].map((label) => label.textContent?.trim() ?? '').filter(Boolean);
  return labels.length > 0 ? { labels } : {};
}
