import type { ViewId } from '@/utils/model/rows/views';
import { viewTexts } from './text';

interface Props {
  /** Nothing was read from the database yet; nothing is known at all; nothing meets the filter; the view is empty. */
  why: 'loading' | 'first-use' | 'no-match' | 'all-done';
  view: ViewId;
  clear(): void;
  settings(): void;
}

/** What stands where there is no issue to show, and the one way on from there. */
export function Empty({ why, view, clear, settings }: Props) {
  if (why === 'loading') return <p class="empty quiet">Reading…</p>;
  if (why === 'first-use')
    return (
      <div class="empty">
        <h2>No issue is known on this device yet</h2>
        <p class="quiet">
          Connect an account and open one issue of each project in your tracker. Tend then reads that project's whole
          backlog. Without an account, this page shows the issues you opened.
        </p>
        <button type="button" class="button primary" onClick={settings}>
          Connect an account
        </button>
      </div>
    );
  if (why === 'no-match')
    return (
      <div class="empty">
        <h2>No issue here matches the filter</h2>
        <button type="button" class="button" onClick={clear}>
          Clear the filter
        </button>
      </div>
    );
  return (
    <div class="empty">
      <h2>Nothing waits here</h2>
      <p class="quiet">No issue is in “{viewTexts[view].name}”.</p>
    </div>
  );
}
