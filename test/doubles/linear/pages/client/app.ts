import { loadMe } from './data';
import { frame } from './frame';
import { installHotkeys } from './hotkeys';
import { openCreate } from './menu';
import { installNavigation } from './navigation';
import { createPages } from './pages';
import { installTheme } from './theme';

/** The app's own script: it draws everything, with data it asks for by itself. */
void start();

async function start(): Promise<void> {
  installTheme();
  const me = await loadMe();
  if (!me) {
    location.assign(`/login?return_to=${encodeURIComponent(location.pathname)}`);
    return;
  }
  document.querySelector('#root')?.replaceChildren(frame(me, openCreate));
  document.querySelector('#loading')?.remove();
  document.body.className = 'content-loaded is-bootstrapped loaded bootstrap-fade-complete';
  const pages = createPages(me);
  installNavigation(pages.draw);
  installHotkeys(pages.keys);
}
