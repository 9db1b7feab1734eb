import type { Browser } from 'webextension-polyfill';

/** Chrome and Firefox both give promises under this name to extensions of Manifest V3. */
declare const chrome: Pick<Browser, 'runtime'>;

/**
 * What screens need of the browser: messages. Used bare, since the polyfill is a tenth of the whole panel and two
 * milliseconds of every page with an issue.
 */
export const browser = {
  /** Its `id` is gone once the extension was updated under the page. */
  get runtime(): Browser['runtime'] {
    return chrome.runtime;
  },
};
