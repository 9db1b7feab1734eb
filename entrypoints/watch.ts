import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { IssueRef } from '@/utils/model/ref';
import { guardKeys } from '@/utils/page/keys';
import { watch } from '@/utils/page/watch';
import { tendWorld } from '@/utils/page/world';
import { browser } from '@/utils/runtime';

/** The watcher, on every page of a tracker: which issue is this? On a page without one it does nothing else. */
export default defineUnlistedScript(() => {
  const world = tendWorld();
  const call = (ref: IssueRef, tries: number): void => {
    // With the panel here there is nothing to call for; after an update of the extension, nobody to call.
    if (world.onIssue || !browser.runtime?.id || tries === 0) return;
    browser.runtime.sendMessage({ kind: 'seen', ref }).catch(console.debug);
    // A worker that just starts, or just dies, may miss it.
    setTimeout(call, 500, ref, tries - 1);
  };
  guardKeys(window, world);
  watch(window, world, (ref) => call(ref, 6));
});
