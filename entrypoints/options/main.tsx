import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '@/components/Options';
import { followSystem } from '@/components/system-theme';
import { ask } from '@/utils/client';
import type { Server } from '@/utils/model/server';

/** The browser asks only in answer to a click, so nothing may come before. */
async function addServer(address: string, unencrypted: boolean): Promise<Server> {
  const { protocol, hostname } = new URL(address);
  if (!(await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] }))) throw new Error(`Without access to ${hostname} Tend can do nothing there.`);
  return ask({ kind: 'add-server', address, unencrypted });
}

const app = document.getElementById('app');
followSystem(document, window);
if (app) {
  render(
    <Options
      accounts={() => ask({ kind: 'accounts' })}
      connect={(access) => ask({ kind: 'connect', access })}
      disconnect={(host) => ask({ kind: 'disconnect', host })}
      servers={() => ask({ kind: 'servers' })}
      addServer={addServer}
      removeServer={(base) => ask({ kind: 'remove-server', base })}
      requests={() => ask({ kind: 'requests' })}
      erase={() => ask({ kind: 'erase' })}
    />,
    app,
  );
}
