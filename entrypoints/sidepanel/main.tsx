import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Side } from '@/components/side/Side';
import { followSystem } from '@/components/ui/system-theme';
import { ask } from '@/utils/client';
import { english } from '@/utils/words/en/english';
import { speak } from '@/utils/words/sentence';
import { peekDoor } from '../backlog/peek';

speak(...english);

/** The window that this panel stands beside. */
const here = browser.windows.getCurrent();

/**
 * Calls when another tab of this window comes to the front, or the one in front goes somewhere; until the signal
 * aborts.
 */
function followTabs(call: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const moved: Parameters<typeof onUpdated.addListener>[0] = (_tab, { url, status }) => {
    if (url !== undefined || status === 'complete') call();
  };
  onActivated.addListener(call);
  onUpdated.addListener(moved);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(call);
    onUpdated.removeListener(moved);
  });
}

const app = document.getElementById('app');
followSystem(document, window);
if (app) {
  render(
    <Side
      door={peekDoor}
      active={async () => {
        const { id } = await here;
        return (await ask({ kind: 'active', ...(id !== undefined && { window: id }) }))?.ref;
      }}
      follow={followTabs}
      close={() => window.close()}
      backlog={() => ask({ kind: 'options', part: 'backlog' })}
    />,
    app,
  );
}
