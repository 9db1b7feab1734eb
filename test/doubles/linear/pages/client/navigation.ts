import { after } from '../../../shared/client/after';

let current = new AbortController();

/** Draws an address, and says what the title will be. */
export type Draw = (url: URL, signal: AbortSignal) => Promise<string>;

/** Links within the app change the address at once, the content a little later, and the title last. */
export function installNavigation(draw: Draw): void {
  document.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      !anchor ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      anchor.target !== '' ||
      !anchor.href
    )
      return;
    const url = new URL(anchor.href);
    if (url.origin !== location.origin || /^\/(?:__|login|logout|oauth)/.test(url.pathname)) return;
    event.preventDefault();
    go(url, draw);
  });
  addEventListener('popstate', () => void show(new URL(location.href), draw));
  void show(new URL(location.href), draw);
}

export function go(url: URL, draw: Draw): void {
  history.pushState({}, '', url);
  void show(url, draw);
}

/** Draws where we are once more: something changed. */
export function redraw(draw: Draw): void {
  void show(new URL(location.href), draw, 0);
}

async function show(url: URL, draw: Draw, delay = delayOf('contentDelay')): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  await after(delay, signal);
  const title = await draw(url, signal);
  if (signal.aborted) return;
  await after(delayOf('titleDelay'), signal);
  if (signal.aborted) return;
  document.title = title;
  const announcer = document.querySelector('#announcer');
  if (announcer && announcer.textContent !== `Navigated to ${title}`) announcer.textContent = `Navigated to ${title}`;
}

function delayOf(name: 'contentDelay' | 'titleDelay'): number {
  return Number(document.documentElement.dataset[name] ?? 0);
}
