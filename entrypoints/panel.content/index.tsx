import { defineContentScript } from 'wxt/utils/define-content-script';
import { tendWorld } from '@/utils/page/world';
import { githubSite } from '@/utils/trackers/github/site';
import { startPanel } from './start';

/** Injected by the background only where there is an issue. */
export default defineContentScript({
  matches: ['https://github.com/*'],
  registration: 'runtime',
  main(ctx) {
    const world = tendWorld();
    if (!world.onIssue) startPanel({ page: document, world, site: githubSite, signal: ctx.signal });
  },
});
