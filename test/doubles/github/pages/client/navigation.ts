import { after } from '../../../shared/client/after';
import { followLinks, type Visit } from '../../../shared/client/links';
import { delayOf, tell } from './events';
import { containerFor, type Container, replaceContent } from './replace';
import { replaceHead } from './head';

let current = new AbortController();

/** Links within the site change the page without loading it, in the order of events the real site has. */
export function installSoftNavigation(drawn: () => void): void {
  followLinks({ event: 'sandbox:visit', isSoft, visit: (url, kind) => visit(url, kind, drawn) });
}

function isSoft(link: HTMLAnchorElement): boolean {
  const url = new URL(link.href);
  if (url.origin !== location.origin || link.target !== '' || /^\/(?:__|login|user-attachments)/.test(url.pathname))
    return false;
  return url.hash === '' || url.pathname !== location.pathname;
}

async function visit(url: URL, kind: Visit, drawn: () => void): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const container = containerFor(url);
  before(url, container);
  if (kind === 'push') history.pushState({ [container.by]: true }, '', url);
  const page = await load(url, signal).catch(() => undefined);
  if (!page || signal.aborted) return;
  await after(delayOf('contentDelay'), signal);
  if (signal.aborted) return;
  if (page.address !== url.href) history.replaceState(history.state, '', page.address);
  tell('turbo:before-render', container.by === 'turbo', { newBody: page.parsed.body });
  replaceContent(container, page.parsed);
  drawn();
  if (kind === 'push') scrollTo(0, 0);
  done(url, container);
  await replaceHead(page.parsed, signal);
}

async function load(url: URL, signal: AbortSignal): Promise<{ address: string; parsed: Document }> {
  const response = await fetch(url, { signal, headers: { accept: 'text/html', 'x-requested-with': 'XMLHttpRequest' } });
  return { address: response.url, parsed: new DOMParser().parseFromString(await response.text(), 'text/html') };
}

function before(url: URL, { by }: Container): void {
  tell('turbo:click', by === 'turbo', { url: url.href });
  tell('turbo:before-visit', by === 'turbo', { url: url.href });
  tell('turbo:visit', by === 'turbo', { url: url.href, action: 'advance' });
  tell('soft-nav:start', true, { mechanism: by });
  tell('turbo:before-fetch-request', by === 'turbo', { url: url.href });
}

/** Entering a React page tells of no turbo:render. */
function done(url: URL, { by }: Container): void {
  tell('soft-nav:payload', by === 'react', { url: url.href });
  tell('turbo:render', by === 'turbo', {});
  tell('turbo:load', by === 'turbo', { url: url.href });
  tell('soft-nav:success', true, { mechanism: by });
  tell('soft-nav:react-done', by === 'react', {});
  tell('soft-nav:end', true, { mechanism: by });
}
