import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { followSystem } from '@/components/system-theme';
import { ask } from '@/utils/client';
import { followBacklog } from '@/utils/store/queries';

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
      follow={(tell, fail, signal) => followBacklog(({ rows }) => tell(rows), fail, signal)}
      options={async () => {
        await ask({ kind: 'settings' });
        window.close();
      }}
    />,
    app,
  );
}
