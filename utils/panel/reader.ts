import { ago } from '@/utils/model/clock';
import { ask } from '@/utils/client';
import type { IssueRef } from '@/utils/model/ref';
import type { View } from '@/utils/model/view';
import { whenEdited, wordsOf } from '@/utils/page/edited';
import { readIssue } from '@/utils/page/read';
import type { Get, TrackerSite } from '@/utils/trackers/site';
import type { IssueState } from './issue-state';
import { recall, reset } from './recall';
import { fail } from './trouble';
import type { Views } from './views';

interface Place {
  page: Document;
  site: TrackerSite;
  state: IssueState;
  views: Views;
  signal: AbortSignal;
}

/** Shows the issue at hand: what is known of it first, then what the page says now. */
export function createReader({ page, site, state, views, signal }: Place) {
  let current: AbortController | undefined;
  const read = async (edited = false): Promise<void> => {
    const ref = state.ref.value;
    const still = current?.signal;
    if (!ref || !still) return;
    try {
      const reading = await readIssue(site, page, ref, getter(page, still), still, edited);
      if (still.aborted) return;
      // A page whose own data was read may not be drawn yet; one that could not be read has words to come.
      known('failed' in reading ? words() : words() || undefined);
      // A page may show less, or later, than the API has given meanwhile.
      if ('failed' in reading) state.failure.value = isFresh(state.view.value) ? null : reading.failed;
      else if ((await views.ask({ kind: 'read', issue: reading.issue, viewer: site.viewerOf(page) })) && !still.aborted)
        state.failure.value = null;
    } catch (error) {
      if (!still.aborted) fail(state, error);
    }
  };
  const show = (ref: IssueRef | undefined): void => {
    if (ref === state.ref.value && state.view.value) return;
    current?.abort();
    current = new AbortController();
    reset(state, ref);
    known(undefined);
    if (!ref) return void ask({ kind: 'left' }).catch((error: unknown) => fail(state, error));
    void recall(state, views, ref, current.signal);
    void read();
  };
  // On a page without an issue there is nothing to compare.
  const roots = (): Element[] => (state.ref.value ? site.rootsOf(page) : []);
  const words = (): string => wordsOf(roots());
  const edited = (): void => {
    if (state.ref.value && current) void recall(state, views, state.ref.value, current.signal);
    void read(true);
  };
  const known = whenEdited(page, roots, edited, signal);
  signal.addEventListener('abort', () => {
    current?.abort();
    // An answer that comes from now on is about no issue at hand, and nothing more is asked.
    state.ref.value = undefined;
  });
  /** A view that the background told by itself: it could read the issue, whatever the page shows. */
  const told = (view: View): void => {
    if (view.ref === state.ref.value) state.failure.value = null;
    views.told(view);
  };
  return { show, read, told };
}

/** How long a reading through the API makes up for a page that cannot be read, in milliseconds. */
const apiFresh = 60_000;

function isFresh(view: View | null): boolean {
  return view?.readBy === 'api' && ago(view.readAt, Date.now()) < apiFresh;
}

function getter(page: Document, signal: AbortSignal): Get {
  return async (path, accept) => {
    // In Firefox a content script's own addresses are not those of the page.
    const answer = await fetch(new URL(path, page.location.origin).href, {
      signal,
      credentials: 'same-origin',
      headers: { accept },
    });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  };
}
