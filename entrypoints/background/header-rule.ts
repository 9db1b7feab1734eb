import { browser } from 'wxt/browser';
import type { From } from '@/utils/trackers/send';

/** What writes (`SendRequest`); a rule is made for one of them. */
const methods = ['post', 'put', 'patch', 'delete'] as const;

/**
 * What one request of Tend's own says about where it comes from. Nobody else's request is touched: it has to be the
 * extension's own (`initiatorDomains`; its host is its id in Chrome, another name in Firefox), from no tab, with this
 * method, to this very address. Pure.
 */
export function headerRule(id: number, url: string, method: string, { base }: From, own: string) {
  const set = (header: string, value: string) => ({ header, operation: 'set' as const, value });
  const requestHeaders = [set('origin', new URL(base).origin), set('referer', `${base}/`)];
  return {
    id,
    action: { type: 'modifyHeaders' as const, requestHeaders },
    condition: {
      urlFilter: `|${url}|`,
      isUrlFilterCaseSensitive: true,
      initiatorDomains: [own],
      requestMethods: methods.filter((one) => one === method.toLowerCase()),
      tabIds: [-1],
      resourceTypes: ['xmlhttprequest' as const, 'other' as const],
    },
  };
}

let swept: Promise<void> | undefined;
let rules = 0;

/** Takes away what an earlier life of the worker, that ended in the middle of a request, left behind. */
export function sweepRules(): Promise<void> {
  swept ??= browser.declarativeNetRequest
    .getSessionRules()
    .then((left) => browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: left.map(({ id }) => id) }));
  return swept;
}

/**
 * Sends one request as the tracker's own pages would, under a rule of this browser session that is gone with the
 * answer.
 */
export async function fetchUnderRule(url: string, init: RequestInit, from: From): Promise<Response> {
  await sweepRules();
  const id = (rules += 1);
  const own = new URL(browser.runtime.getURL('')).host;
  await browser.declarativeNetRequest.updateSessionRules({
    addRules: [headerRule(id, url, init.method ?? 'GET', from, own)],
  });
  try {
    return await fetch(url, init);
  } finally {
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
  }
}
