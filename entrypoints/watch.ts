import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardKeys } from '@/utils/page/keys';
import { watch } from '@/utils/page/watch';
import { tendWorld } from '@/utils/page/world';

/** Used bare in this one file: the polyfill is larger than the whole watcher. */
declare const chrome: Pick<Browser, 'runtime'>;

/** The watcher, on every page of a tracker: which issue is this? On a page without one it does nothing else. */
export default defineUnlistedScript(() => {
  const world = tendWorld();
  guardKeys(window, world);
  watch(window, world, (ref) => {
    // After an update of the extension this script lives on without it.
    if (chrome.runtime?.id) void chrome.runtime.sendMessage({ kind: 'seen', ref });
  });
});
