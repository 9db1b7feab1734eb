import { lettersOf, longestQuote } from '@/utils/model/mark-key';

/**
 * The words of a comment that the person has selected, in the panel or on the page; empty where it is all of it or
 * none.
 */
export function selectedIn(comment: Element | null | undefined): string {
  const root = comment?.getRootNode();
  // Chromium tells what is selected in a shadow tree by that tree alone, Firefox by the page.
  const told: unknown =
    root && 'getSelection' in root && typeof root.getSelection === 'function'
      ? root.getSelection()
      : document.getSelection();
  const words = String(told ?? '')
    .trim()
    .slice(0, longestQuote);
  const [some, all] = [lettersOf(words), lettersOf(comment?.textContent ?? '')];
  return some !== all && all.includes(some) ? words : '';
}
