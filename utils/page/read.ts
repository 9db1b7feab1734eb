import type { IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import type { TrackerSite } from '@/utils/trackers/site';

/** Fetches a page of the same origin and parses it; rejects on a network or HTTP error. */
export type FetchPage = (address: string, signal: AbortSignal) => Promise<Document>;

/** What reading came to: the issue, or why nobody could see it, in a sentence for people. */
export type Reading = { issue: IssueText } | { failed: string };

/**
 * Reads an issue with no account: the page's own data, then the same page fetched anew, then what
 * the page shows. A reading that finds no description fails; it never gives an empty text.
 * Rejects once the signal ends, and only then.
 */
export async function readIssue(
  site: TrackerSite,
  page: Document,
  ref: IssueRef,
  fetchPage: FetchPage,
  signal: AbortSignal,
): Promise<Reading> {
  await parsed(page, signal);
  const own = site.dataOf(page, ref);
  if (own) return { issue: own };
  const fetched = await fetchedIssue(site, ref, fetchPage, signal);
  if ('issue' in fetched) return fetched;
  const shown = site.textOf(page, ref);
  return shown ? { issue: shown } : fetched;
}

async function fetchedIssue(site: TrackerSite, ref: IssueRef, fetchPage: FetchPage, signal: AbortSignal): Promise<Reading> {
  try {
    const page = await fetchPage(site.addressOf(ref), signal);
    const issue = site.dataOf(page, ref) ?? site.textOf(page, ref);
    if (issue) return { issue: { ...issue, readBy: 'fetched-page' } };
    return { failed: 'Could not find the title and the description on this page.' };
  } catch (error) {
    signal.throwIfAborted();
    return { failed: `Could not fetch this page (${error instanceof Error ? error.message : String(error)}).` };
  }
}

/** Waits for the end of the page's own text, not for its scripts: half a page would give half an issue. */
async function parsed(page: Document, signal: AbortSignal): Promise<void> {
  while (page.readyState === 'loading' && !signal.aborted) {
    await new Promise((resolve) => {
      page.addEventListener('readystatechange', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
  signal.throwIfAborted();
}
