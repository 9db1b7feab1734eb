import type { IssueFacts, IssueText } from '@/utils/model/issue';
import { type IssueRef, keyOf } from '@/utils/model/ref';
import { blocksOf } from '@/utils/markup/dom-blocks';
import { namedBy } from './address';

/**
 * Every selector of Linear's pages. Labels are English whatever the reader's language seems, but may not stay so: what
 * an element is comes second. Checked on the reconstructed page of 2026-08; class names are hashes of a build.
 */
const at = {
  title: ['[aria-label="Issue title"]', '[data-view-id="issue-view"] [role="textbox"][aria-multiline="false"]'],
  description: [
    '[aria-label="Issue description"]',
    '[data-view-id="issue-view"] [data-editor-id^="issue-"] [role="textbox"]',
  ],
  written: '[data-empty-text]:not([data-empty-text=""])',
  details: '[data-details-pane-section-content]',
} as const;

/**
 * The issue as Linear shows it to the reader; undefined until title and description are there, which is a while after
 * the page itself: nothing of an issue stands in what the server sends.
 */
export function pageText(page: Document, ref: IssueRef): IssueText | undefined {
  const title = firstOf(page, at.title)?.textContent?.trim();
  const body = firstOf(page, at.description);
  if (!title || !body || contradicts(page, ref, title)) return undefined;
  const blocks = blocksOf(body);
  if (blocks.length === 0 && !body.querySelector(at.written)) return undefined;
  return { ref, title, body: { markup: 'blocks', blocks }, facts: factsOf(page), readBy: 'page-text' };
}

/** Title and description as shown, for pointing at evidence. */
export function textRoots(page: Document): Element[] {
  return [firstOf(page, at.title), firstOf(page, at.description)].filter((element) => element !== undefined);
}

function firstOf(page: Document, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = page.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/**
 * After a soft navigation the issue before may still stand there: the window's title names key and title of the one at
 * hand.
 */
function contradicts(page: Document, ref: IssueRef, shown: string): boolean {
  const named = namedBy(page);
  return named !== undefined && (named.key !== keyOf(ref) || letters(named.title) !== letters(shown));
}

/** Formatting in a title shows in one and not in the other. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * What the pane of properties links to. A status has a name of the team's own, which tells nobody whether it is closed.
 */
function factsOf(page: Document): IssueFacts {
  const linked = (kind: string): string[] =>
    [...page.querySelectorAll(`${at.details} a[href*="/${kind}/"]`)]
      .map((link) => link.textContent?.trim() ?? '')
      .filter(Boolean);
  const [labels, parents] = [linked('label'), linked('project')];
  return { ...(labels.length > 0 && { labels }), ...(parents.length > 0 && { parents }) };
}
