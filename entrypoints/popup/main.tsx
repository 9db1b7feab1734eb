import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { followSystem } from '@/components/ui/system-theme';
import { ask } from '@/utils/client';
import { followBacklog } from '@/utils/store/queries';
import { english } from '@/utils/words/en/english';
import { speak } from '@/utils/words/sentence';
import { hasSide, openSide } from '../sidepanel/open';

speak(...english);

/** The window of this popup, asked for before anybody presses: browsers open a side panel within a press alone. */
let here: { id?: number | undefined } | { failed: unknown } = {};
browser.windows.getCurrent().then(
  (found) => (here = found),
  (failed: unknown) => (here = { failed }),
);
const app = document.getElementById('app');
followSystem(document, window);
if (app) {
  render(
    <Popup
      active={() => ask({ kind: 'active' })}
      reveal={async () => {
        if (await ask({ kind: 'reveal' })) window.close();
      }}
      backlog={async (at) => {
        await ask({ kind: 'open-backlog', ...(at && { at }) });
        window.close();
      }}
      side={
        hasSide()
          ? async () => {
              if ('failed' in here) throw here.failed;
              await openSide(here.id);
              window.close();
            }
          : undefined
      }
      follow={(tell, fail, signal) => followBacklog(({ rows }) => tell(rows), fail, signal)}
      options={async () => {
        await ask({ kind: 'settings' });
        window.close();
      }}
    />,
    app,
  );
}
