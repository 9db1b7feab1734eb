import { render } from 'preact';
import { Options } from '@/components/Options';
import { followSystem } from '@/components/system-theme';
import { ask } from '@/utils/client';

const app = document.getElementById('app');
followSystem(document, window);
if (app) {
  render(
    <Options
      accounts={() => ask({ kind: 'accounts' })}
      connect={(access) => ask({ kind: 'connect', access })}
      disconnect={(host) => ask({ kind: 'disconnect', host })}
      requests={() => ask({ kind: 'requests' })}
      erase={() => ask({ kind: 'erase' })}
    />,
    app,
  );
}
