// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, keepHost } from '@/utils/page/host';
import type { Press } from '@/utils/page/trust';
import { turns } from '../turns';

/**
 * happy-dom knows neither `:modal` nor popovers: any open dialog is taken for a modal one here. Inertness is checked
 * end to end.
 */
const find = document.querySelectorAll.bind(document);
const popover = vi.fn();
let end: AbortController;

beforeEach(() => {
  end = new AbortController();
  document.body.replaceWith(document.createElement('body'));
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) =>
    find(selector.replace(':modal', '[open]')),
  );
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  popover.mockReset();
});

function keep(wanted = (): boolean => true): { host: HTMLElement; shadow: ShadowRoot; place: () => void } {
  const made = createHost(document, ':host { all: initial }', end.signal);
  Object.assign(made.host, { showPopover: popover });
  return { ...made, place: keepHost(document, made.host, wanted, end.signal) };
}

/** An event as the browser marks one that a person caused. */
const trusted = (event: Event): Event => Object.defineProperty(event, 'isTrusted', { value: true });

/** What observers are told comes after the task at hand. */

function dialog(parent: Element = document.body): HTMLDialogElement {
  const made = parent.appendChild(document.createElement('dialog'));
  made.append(document.createElement('input'));
  made.show();
  made.querySelector('input')?.focus();
  made.dispatchEvent(new Event('toggle'));
  return made;
}

describe("the panel's element", () => {
  it('lets focus locks of the page be, keeps its styles within, and is open to assistive scripts', () => {
    const { host, shadow } = keep();
    expect(host.localName).toBe('tend-panel');
    expect(host.hasAttribute('data-no-focus-lock')).toBe(true);
    expect(host.shadowRoot).toBe(shadow);
    expect(shadow.querySelector('style')?.textContent).toContain(':host');
    expect(document.head.querySelector('style')).toBeNull();
  });

  it.each([
    'keydown',
    'keyup',
    'beforeinput',
    'input',
    'paste',
    'drop',
    'pointerdown',
    'mousedown',
    'click',
    'dblclick',
    'contextmenu',
  ])('keeps %s within', (type) => {
    const heard = vi.fn();
    document.addEventListener(type, heard, { signal: end.signal });
    const { shadow } = keep();
    const button = shadow.appendChild(document.createElement('button'));
    button.dispatchEvent(trusted(new Event(type, { bubbles: true, composed: true })));
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('what a script of the page makes up', () => {
  /** A form in the panel, and what of it acted. */
  function form(): { button: HTMLButtonElement; press: Press; acted: string[] } {
    const { shadow, press } = createHost(document, '', end.signal);
    document.body.append(shadow.host);
    shadow.innerHTML = '<form><input><button type="submit">Send</button></form>';
    const acted: string[] = [];
    for (const type of ['click', 'submit', 'input', 'change', 'keydown', 'keyup', 'paste', 'pointerdown'])
      shadow.querySelector('form')?.addEventListener(type, (event) => {
        event.preventDefault();
        acted.push(type);
      });
    return { button: shadow.querySelector('button') ?? document.createElement('button'), press, acted };
  }

  it.each(['click', 'submit', 'input', 'change', 'keydown', 'keyup', 'paste', 'pointerdown'])(
    'does nothing in the panel: %s',
    (type) => {
      const { button, acted } = form();
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      button.dispatchEvent(event);
      expect([acted, event.defaultPrevented]).toEqual([[], true]);
    },
  );

  it('does nothing by asking a form to send itself, which the browser trusts', async () => {
    const { button, acted } = form();
    const submit = (): boolean =>
      button.dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
    submit();
    expect(acted).toEqual([]);
    button.form?.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
    button.dispatchEvent(trusted(new Event('click', { bubbles: true, composed: true })));
    submit();
    expect(acted).toEqual(['submit']);
    await turns();
    submit();
    expect(acted).toEqual(['submit']);
  });

  it('is told from what the panel presses for the person, which counts once', () => {
    const { button, press, acted } = form();
    const again = (event: Event): void => {
      removeEventListener('click', again, true);
      button.dispatchEvent(new Event(event.type, { bubbles: true, composed: true }));
      button.dispatchEvent(new Event(event.type, { bubbles: true, composed: true }));
    };
    press(button);
    const once = acted.filter((type) => type === 'click');
    addEventListener('click', again, { capture: true, signal: end.signal });
    press(button);
    expect(once).toEqual(['click']);
    expect(acted.filter((type) => type === 'click')).toEqual(['click', 'click']);
    button.click();
    expect(acted.filter((type) => type === 'click')).toHaveLength(2);
  });
});

describe('the place of the panel', () => {
  it('is the end of the body', () => {
    document.body.innerHTML = '<main></main>';
    expect(keep().host).toBe(document.body.lastElementChild);
  });

  it('is there again after a re-render took it away', async () => {
    const { host } = keep();
    host.remove();
    await turns();
    expect(host.parentNode).toBe(document.body);
    document.body.replaceChildren(document.createElement('main'));
    await turns();
    expect(host.parentNode).toBe(document.body);
  });

  it('is in the new body when the whole body is replaced, each time', async () => {
    const { host } = keep();
    for (const id of ['second', 'third']) {
      document.body.replaceWith(Object.assign(document.createElement('body'), { id }));
      await turns();
      expect(host.parentElement?.id).toBe(id);
    }
    host.remove();
    await turns();
    expect(host.parentElement?.id).toBe('third');
  });

  it('waits for a body that comes a moment after the old one went', async () => {
    const failed = vi.fn();
    window.addEventListener('error', failed, { signal: end.signal });
    const { host } = keep();
    document.body.remove();
    await turns();
    document.documentElement.append(document.createElement('body'));
    await turns();
    expect(host.parentNode).toBe(document.body);
    expect(failed).not.toHaveBeenCalled();
  });

  it('is nowhere while it is not wanted', async () => {
    let wanted = false;
    const { host, place } = keep(() => wanted);
    expect(host.isConnected).toBe(false);
    document.body.append('more');
    await turns();
    expect(host.isConnected).toBe(false);
    wanted = true;
    place();
    expect(host.parentNode).toBe(document.body);
    wanted = false;
    place();
    await turns();
    expect(host.isConnected).toBe(false);
  });

  it('is free of what a modal puts on its siblings', async () => {
    const { host } = keep();
    host.setAttribute('inert', '');
    host.setAttribute('aria-hidden', 'true');
    await turns();
    expect([host.hasAttribute('inert'), host.hasAttribute('aria-hidden')]).toEqual([false, false]);
  });
});

describe('a modal dialog of the page', () => {
  it('takes the panel in while it is open, in the top layer itself', async () => {
    const { host } = keep();
    const modal = dialog();
    expect(host.parentNode).toBe(modal);
    expect(host.getAttribute('popover')).toBe('manual');
    expect(popover).toHaveBeenCalledOnce();
    modal.close();
    modal.dispatchEvent(new Event('close'));
    await turns();
    expect(host.parentNode).toBe(document.body);
    expect(host.hasAttribute('popover')).toBe(false);
  });

  it('hands it to the dialog on top, wherever that stands in the page', () => {
    const first = document.body.appendChild(document.createElement('section'));
    const { host } = keep();
    const below = dialog();
    expect(host.parentNode).toBe(below);
    const above = dialog(first); // Opened later, but earlier in the page.
    expect(host.parentNode).toBe(above);
  });

  it('does not take the panel with it when it is removed without being closed', async () => {
    const app = document.body.appendChild(document.createElement('main')).appendChild(document.createElement('div'));
    const { host } = keep();
    dialog(app).remove();
    await turns();
    expect(host.parentNode).toBe(document.body);
  });

  it('leaves focus in the panel where it was', () => {
    const { host, shadow } = keep();
    const modal = dialog();
    const field = shadow.appendChild(document.createElement('input'));
    field.focus();
    modal.close();
    modal.dispatchEvent(new Event('close'));
    expect(host.parentNode).toBe(document.body);
    expect(shadow.activeElement).toBe(field);
  });
});

describe('a script of the page that takes the panel away each time', () => {
  it('is not fought without end', async () => {
    let rounds = 0;
    const { host } = keep();
    const hostile = new MutationObserver(() => {
      if (!host.isConnected || rounds > 5000) return;
      rounds += 1;
      host.remove();
    });
    hostile.observe(document.body, { childList: true });
    document.body.append('start');
    await turns();
    await turns();
    hostile.disconnect();
    expect(rounds).toBeGreaterThan(0);
    expect(rounds).toBeLessThan(100);
    await vi.waitFor(() => expect(host.isConnected).toBe(true), 20_000);
  });

  it("does not slow down the panel's own coming and going", () => {
    let wanted = true;
    const { host, place } = keep(() => wanted);
    for (let round = 0; round < 200; round += 1) {
      wanted = !wanted;
      place();
      expect(host.isConnected).toBe(wanted);
    }
  });
});

describe('the end of the panel', () => {
  it('leaves nothing behind on the page: no element, no listener, no observer', async () => {
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    const ended = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const listened = [vi.spyOn(document, 'addEventListener'), vi.spyOn(window, 'addEventListener')];
    const { host, place } = keep();
    dialog();
    end.abort();
    expect(host.isConnected).toBe(false);
    for (const listener of listened.flatMap((spy) => spy.mock.calls))
      expect(listener[2]).toMatchObject({ signal: end.signal });
    const lastOf = (spy: typeof observed | typeof ended, observer: unknown): number =>
      spy.mock.invocationCallOrder[[...spy.mock.contexts].lastIndexOf(observer)] ?? 0;
    for (const observer of new Set(observed.mock.contexts))
      expect(lastOf(ended, observer)).toBeGreaterThan(lastOf(observed, observer));
    document.body.append('more');
    document.dispatchEvent(new Event('focusin'));
    place();
    await turns();
    expect(host.isConnected).toBe(false);
  });
});
