import { defineContentScript } from 'wxt/utils/define-content-script';
import { tendWorld } from '@/utils/page/world';
import { pageHosts } from '@/utils/trackers/hosts';
import { startPanel } from './start';

/** Injected by the background only where there is an issue; a second injection changes nothing. */
export default defineContentScript({
  matches: pageHosts,
  registration: 'runtime',
  // It would tell every script of the page that Tend is here.
  noScriptStartedPostMessage: true,
  main() {
    const world = tendWorld();
    if (world.site && !world.onIssue) startPanel({ page: document, world, site: world.site, signal: untilPageEnds() });
  },
});

/** Not the content script's own signal: that one ends as soon as the script is injected again. */
function untilPageEnds(): AbortSignal {
  const end = new AbortController();
  addEventListener('pagehide', ({ persisted }) => !persisted && end.abort());
  return end.signal;
}
