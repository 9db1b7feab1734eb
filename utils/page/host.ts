import { panelTag } from './keys';

/**
 * The panel's element on the page: last child of `<body>`, so that no framework of the page owns
 * it, with an open shadow root that takes styles neither in nor out. `data-no-focus-lock` lets
 * focus in while a focus-locking modal of the page is open.
 */
export function createHost(page: Document, css: string, signal: AbortSignal): { host: HTMLElement; shadow: ShadowRoot } {
  // Firefox ends the scripts of an updated extension and leaves their elements behind.
  page.querySelectorAll(panelTag).forEach((dead) => dead.remove());
  const host = page.createElement(panelTag);
  host.setAttribute('data-no-focus-lock', '');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = css;
  shadow.append(style);
  isolate(shadow, signal);
  signal.addEventListener('abort', () => host.remove());
  return { host, shadow };
}

/** Events of the panel end at its root: a click in it is no click outside the page's own menus and dialogs. */
function isolate(shadow: ShadowRoot, signal: AbortSignal): void {
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'drop', 'compositionstart', 'compositionend',
    'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'dblclick', 'contextmenu'];
  for (const type of types) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/**
 * Keeps the host on the page while it is `wanted`: back after a re-render that removed it, inside the topmost modal
 * dialog while one is open (everything else is inert then), and free of the `inert` and
 * `aria-hidden` that modals put on their siblings. Gives a function to call when `wanted` changed.
 */
export function keepHost(page: Document, host: HTMLElement, wanted: () => boolean, signal: AbortSignal): () => void {
  const place = (): void => (wanted() ? placeHost(page, host) : host.remove());
  const placing = new MutationObserver(place);
  const freeing = new MutationObserver(() => {
    for (const name of ['inert', 'aria-hidden']) host.removeAttribute(name);
  });
  const observe = (): void => {
    placing.disconnect();
    placing.observe(page.documentElement, { childList: true });
    placing.observe(page.body, { childList: true });
  };
  const bodies = new MutationObserver(observe);
  bodies.observe(page.documentElement, { childList: true });
  freeing.observe(host, { attributes: true, attributeFilter: ['inert', 'aria-hidden'] });
  for (const type of ['toggle', 'close', 'focusin']) page.addEventListener(type, place, { capture: true, signal });
  signal.addEventListener('abort', () => [placing, freeing, bodies].forEach((observer) => observer.disconnect()));
  observe();
  place();
  return place;
}

function placeHost(page: Document, host: HTMLElement): void {
  const parent = [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.body;
  if (!parent || host.parentNode === parent) return;
  const focused = host.shadowRoot?.activeElement;
  parent.append(host);
  raise(host, parent !== page.body);
  if (focused instanceof HTMLElement) focused.focus();
}

/** Within a dialog the host goes to the top layer itself, since a transformed dialog would trap `position: fixed`. */
function raise(host: HTMLElement, above: boolean): void {
  if (!above) return host.removeAttribute('popover');
  host.setAttribute('popover', 'manual');
  host.showPopover();
}
