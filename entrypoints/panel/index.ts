import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tendWorld } from '@/utils/page/world';
import { clientWords } from '@/utils/words/en/client';
import { speak } from '@/utils/words/sentence';
import { startPanel } from './start';

/**
 * Injected by the background only where there is an issue, after what it has to know of the tracker's pages; a second
 * injection changes nothing.
 */
export default defineUnlistedScript(() => {
  const world = tendWorld();
  const { site } = world;
  if (!site || world.onIssue) return;
  speak(clientWords);
  startPanel({ page: document, world, site, signal: untilPageEnds() });
});

/** What is injected again must not end what is there. */
function untilPageEnds(): AbortSignal {
  const end = new AbortController();
  addEventListener('pagehide', ({ persisted }) => !persisted && end.abort());
  return end.signal;
}
