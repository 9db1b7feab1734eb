import type { AccountShown } from '@/utils/model/account-shown';
import type { ViewId } from '@/utils/model/rows/views';
import { viewTexts } from './view-texts';

/** Nothing was read from the database yet; nothing is known at all; nothing meets the filter; the view is empty. */
export type Why = 'loading' | 'first-use' | 'no-match' | 'all-done';

interface Props {
  why: Why;
  view: ViewId;
  accounts: readonly AccountShown[];
  clear(): void;
  settings(): void;
}

/** What stands where there is no issue to show, and the one way on from there. */
export function Empty({ why, view, accounts, clear, settings }: Props) {
  if (why === 'loading') return <p class="empty quiet">Reading…</p>;
  if (why === 'first-use')
    return accounts.length > 0 ? <Connected accounts={accounts} /> : <Nobody settings={settings} />;
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

function Nobody({ settings }: Pick<Props, 'settings'>) {
  return (
    <div class="empty">
      <h2>See what your backlog waits for</h2>
      <p class="quiet">
        Connect your tracker, then open one issue of each project you care about. Tend reads the rest of that project
        here. Without an account, this page shows the issues you opened.
      </p>
      <button type="button" class="button primary" onClick={settings}>
        Connect an account
      </button>
    </div>
  );
}

/** Which projects are meant is said by opening one of their issues. */
function Connected({ accounts }: Pick<Props, 'accounts'>) {
  return (
    <div class="empty">
      <h2>Open one issue of each project</h2>
      <p class="quiet">
        You are connected. Once you have opened an issue, Tend reads the whole backlog of its project.
      </p>
      <div class="ways">
        {accounts.map(({ tracker, host }) => {
          const site = tracker === 'linear' ? 'linear.app' : host;
          return (
            <a key={`${tracker} ${host}`} class="button primary" href={`https://${site}/`}>
              Go to {site}
            </a>
          );
        })}
      </div>
    </div>
  );
}
