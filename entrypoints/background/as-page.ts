import { browser } from 'wxt/browser';
import type { Fetch } from '@/utils/sync/send';
import { mayRelay } from '@/utils/trackers/jira/relay';
import { fetchUnderRule } from './header-rule';

/** Longest waits in milliseconds: for a tab to say that it is there, and for the tracker's answer through it. */
const patience = { tab: 2000, answer: 20_000 };

/**
 * Sends what a tracker takes from its own pages alone. On the browser's session it goes through an open page of the
 * tracker; where none is open, or a token goes with it, which no page may see, under a rule for this one request.
 */
export const fetchAsPage: Fetch = async (url, init, from) => {
  if (!from || init.method === 'GET') return fetch(url, init);
  if (!mayRelay(init.method ?? '', url, from.base))
    throw new Error(`Tend sends nothing of this sort in a page's name: ${init.method}`);
  const tab = from.session ? await tabAt(new URL(from.base).origin) : undefined;
  return tab === undefined ? fetchUnderRule(url, init, from) : throughTab(tab, url, init);
};

/**
 * A tab of the origin whose page answers; one that sleeps, or shows the browser's own error, does not. Private windows
 * have other sessions.
 */
async function tabAt(origin: string): Promise<number | undefined> {
  const { protocol, hostname } = new URL(origin);
  const tabs = await browser.tabs.query({ url: `${protocol}//${hostname}/*`, discarded: false });
  for (const tab of tabs) {
    if (tab.id !== undefined && isUsual(tab) && (await originOf(tab.id)) === origin) return tab.id;
  }
  return undefined;
}

/** Neither in a private window nor in a container of Firefox's. */
function isUsual(tab: { incognito: boolean; cookieStoreId?: string }): boolean {
  return !tab.incognito && /^(?:0|firefox-default)?$/.test(tab.cookieStoreId ?? '');
}

async function originOf(tabId: number): Promise<unknown> {
  const asked = browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: () => location.origin,
  });
  const answers = await Promise.race([asked, pause(patience.tab)]).catch((error: unknown) =>
    console.info('Tend cannot reach a tab.', error),
  );
  return answers?.[0]?.result;
}

async function pause(milliseconds: number): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return undefined;
}

interface Relayed {
  status: number;
  headers: [string, string][];
  text: string;
}

/** Whatever goes wrong from here on, the request may have arrived: it is not sent another way. */
async function throughTab(tabId: number, url: string, { method = '', headers, body }: RequestInit): Promise<Response> {
  const request = {
    url,
    method,
    headers: Object.fromEntries(new Headers(headers)),
    body: typeof body === 'string' ? body : undefined,
    wait: patience.answer,
  };
  const asked = browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    func: sendHere,
    args: [request],
  });
  const answers = await Promise.race([asked, pause(patience.answer + 1000)]);
  const relayed = answers?.[0]?.result as Relayed | null | undefined;
  if (!relayed) throw new TypeError('The page did not answer.');
  return new Response(relayed.status === 204 ? null : relayed.text, {
    status: relayed.status,
    headers: relayed.headers,
  });
}

/** Runs beside the page, and so knows nothing but its argument. Null where nothing answered. */
async function sendHere({
  url,
  method,
  headers,
  body,
  wait,
}: {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
  wait: number;
}): Promise<Relayed | null> {
  if (new URL(url).origin !== location.origin) return null;
  const shown = [
    'content-type',
    'retry-after',
    'ratelimit-reason',
    'x-seraph-loginreason',
    'x-authentication-denied-reason',
    'date',
  ];
  try {
    const answer = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      credentials: 'same-origin',
      cache: 'no-cache',
      redirect: 'manual',
      signal: AbortSignal.timeout(wait),
    });
    // Which redirect it was, no script is told; nothing was written.
    if (answer.type === 'opaqueredirect') return { status: 302, headers: [], text: '' };
    const told = shown.flatMap((name): [string, string][] =>
      answer.headers.has(name) ? [[name, answer.headers.get(name) ?? '']] : [],
    );
    return { status: answer.status, headers: told, text: await answer.text() };
  } catch (error) {
    console.debug('Tend got no answer through this page.', error);
    return null;
  }
}
