import type { Page } from 'puppeteer-core';

/** The extension's own API, in its own pages; in Firefox too. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Sends a message to the background from a page of the extension: its answer, and how long that took in milliseconds.
 */
export function askWorker(screen: Page, message: object): Promise<{ answer: unknown; took: number }> {
  return screen.evaluate(async (message) => {
    const asked = performance.now();
    const answer = await chrome.runtime.sendMessage(message);
    return { answer, took: performance.now() - asked };
  }, message);
}
