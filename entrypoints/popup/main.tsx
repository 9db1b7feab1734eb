import { render } from 'preact';
import { Popup } from '@/components/Popup';
import { followSystem } from '@/components/system-theme';
import { ask } from '@/utils/client';

const app = document.getElementById('app');
followSystem(document, window);
if (app) {
  render(
    <Popup
      active={() => ask({ kind: 'active' })}
      reveal={async () => {
        if (await ask({ kind: 'reveal' })) window.close();
      }}
      backlog={async () => {
        await ask({ kind: 'open-backlog' });
        window.close();
      }}
      options={async () => {
        await ask({ kind: 'settings' });
        window.close();
      }}
    />,
    app,
  );
}
