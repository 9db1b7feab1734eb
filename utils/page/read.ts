import { messageOf } from '@/utils/model/message-of';
import type { IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';
import type { Get, TrackerSite } from '@/utils/trackers/site';

/** What reading came to: the issue, or why nobody could see it. */
export type Reading = { issue: IssueText } | { failed: Told };

/**
 * Reads an issue with no account: the page's own data, then what the tracker gives the person
 * signed in on the page, then what the page shows, once it does. A reading that finds no description fails; it never
 * gives an empty text.
 * `edited`: the page's own data are of the time before. Rejects once the signal ends, and only then.
 */
export async function readIssue(
  site: TrackerSite,
  page: Document,
  ref: IssueRef,
  get: Get,
  signal: AbortSignal,
  edited = false,
): Promise<Reading> {
  await parsed(page, signal);
  const own = edited ? undefined : site.dataOf(page, ref);
  if (own) return { issue: own };
  const fetched = await askedIssue(site, ref, get, signal);
  signal.throwIfAborted();
  if ('issue' in fetched) return fetched;
  const shown = await shownText(site, page, ref, signal);
  return shown ? { issue: shown } : fetched;
}

/** How often a page that draws itself late is looked at, in milliseconds. */
const interval = 100;

/** The text as the page shows it, waited for as long as this tracker's pages may take. */
async function shownText(
  site: TrackerSite,
  page: Document,
  ref: IssueRef,
  signal: AbortSignal,
): Promise<IssueText | undefined> {
  for (let left = site.patience; ; left -= interval) {
    const shown = site.textOf(page, ref);
    if (shown || left <= 0) return shown;
    await new Promise((resolve) => setTimeout(resolve, interval));
    signal.throwIfAborted();
  }
}

async function askedIssue(site: TrackerSite, ref: IssueRef, get: Get, signal: AbortSignal): Promise<Reading> {
  try {
    const issue = await site.asked(ref, get);
    if (issue) return { issue: { ...issue, readBy: 'fetched-page' } };
    return { failed: { key: 'issue.not-on-page' } };
  } catch (error) {
    signal.throwIfAborted();
    return { failed: { key: 'issue.page-failed', said: messageOf(error) } };
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
