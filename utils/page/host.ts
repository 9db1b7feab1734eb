import { createBrake } from './brake';
import { panelTag } from './keys';
import { type Press, trustPeople } from './trust';

/**
 * The panel's element on the page: last child of `<body>`, so that no framework of the page owns
 * it, with an open shadow root that takes styles neither in nor out. `data-no-focus-lock` lets
 * focus in while a focus-locking modal of the page is open. `press` clicks for the person: other scripts' clicks do
 * nothing.
 */
export function createHost(
  page: Document,
  css: string,
  signal: AbortSignal,
): { host: HTMLElement; shadow: ShadowRoot; press: Press } {
  // Firefox ends the scripts of an updated extension and leaves their elements behind.
  page.querySelectorAll(panelTag).forEach((dead) => dead.remove());
  const host = page.createElement(panelTag);
  host.setAttribute('data-no-focus-lock', '');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = css;
  shadow.append(style);
  const press = trustPeople(shadow, signal);
  signal.addEventListener('abort', () => host.remove());
  return { host, shadow, press };
}

/**
 * Keeps the host on the page while it is `wanted`: back after a re-render that removed it, inside the topmost modal
 * dialog while one is open (everything else is inert then), and free of the `inert` and
 * `aria-hidden` that modals put on their siblings. Gives a function to call when `wanted` changed.
 */
export function keepHost(page: Document, host: HTMLElement, wanted: () => boolean, signal: AbortSignal): () => void {
  const placeIf = (may: () => boolean): void =>
    wanted() && !signal.aborted ? placeHost(page, host, may) : host.remove();
  const place = (): void => placeIf(mayPlace);
  const free = (): void => freeHost(host, mayFree);
  const mayPlace = createBrake(place, signal);
  const mayFree = createBrake(free, signal);
  const around = new MutationObserver(() => {
    observe();
    place();
  });
  const on = new MutationObserver(free);
  // A dialog may be taken away with the panel in it, anywhere in the page.
  const within = new MutationObserver(() => host.closest('dialog[open]')?.isConnected || place());
  const observe = (): void => {
    around.disconnect();
    around.observe(page.documentElement, { childList: true });
    if (hasBody(page)) around.observe(page.body, { childList: true });
    within.disconnect();
    if (hasBody(page) && host.isConnected && host.parentNode !== page.body)
      within.observe(page.body, { childList: true, subtree: true });
  };
  const look = (): void => {
    place();
    observe();
  };
  on.observe(host, { attributes: true, attributeFilter: ['inert', 'aria-hidden'] });
  // While the page is still being parsed, more of it comes after the panel.
  page.addEventListener(
    'readystatechange',
    () => host.parentNode === page.body && page.body.lastElementChild !== host && page.body.append(host),
    { signal },
  );
  for (const type of ['toggle', 'close', 'focusin']) page.addEventListener(type, look, { capture: true, signal });
  signal.addEventListener('abort', () => [around, on, within].forEach((observer) => observer.disconnect()));
  look();
  return () => placeIf(() => true);
}

/** Between an old body and a new one there is none. */
function hasBody(page: { body: HTMLElement | null }): boolean {
  return page.body !== null;
}

function freeHost(host: HTMLElement, may: () => boolean): void {
  const names = ['inert', 'aria-hidden'].filter((name) => host.hasAttribute(name));
  if (names.length > 0 && may()) names.forEach((name) => host.removeAttribute(name));
}

function placeHost(page: Document, host: HTMLElement, may: () => boolean): void {
  const parent = topModal(page) ?? page.body;
  if (!parent || host.parentNode === parent || !may()) return;
  const focused = host.shadowRoot?.activeElement;
  parent.append(host);
  raise(host, parent !== page.body);
  if (focused instanceof HTMLElement) focused.focus();
}

/** The modal on top is the only one that can hold the focus; where none does, the last in the page. */
function topModal(page: Document): Element | undefined {
  const modals = [...page.querySelectorAll('dialog:modal')];
  return modals.findLast((modal) => modal.contains(page.activeElement)) ?? modals.at(-1);
}

/** Within a dialog the host goes to the top layer itself, since a transformed dialog would trap `position: fixed`. */
function raise(host: HTMLElement, above: boolean): void {
  if (!above) return host.removeAttribute('popover');
  host.setAttribute('popover', 'manual');
  host.showPopover();
}
