import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

/** The least a background can do for a panel: one verdict on one text. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: { title: string }, _sender, reply) => {
    reply({ verdict: message.title.length > 15 ? 'pass' : 'fail' });
  });
});
