// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardKeys, panelTag } from '@/utils/page/keys';
import type { TendWorld } from '@/utils/page/world';

/*
 * happy-dom does not retarget events that leave a shadow root. A listener of the page sees the host
 * as the target of a key typed in it, so keys are pressed on the host here; that browsers retarget
 * is checked end to end with the real shortcut library.
 */
const world: TendWorld = {};
const heard: string[] = [];
let host: HTMLElement;
let field: HTMLInputElement;

beforeEach(() => {
  heard.length = 0;
  world.onKey = vi.fn();
  document.body.innerHTML = `<input id="page"><${panelTag}></${panelTag}>`;
  host = document.querySelector<HTMLElement>(panelTag) ?? document.body;
  field = document.querySelector('input') ?? document.createElement('input');
});
afterEach(() => vi.restoreAllMocks());

// Once, as on a page: the guard comes first, then every kind of listener that a page may have.
guardKeys(window, world);
for (const type of ['keydown', 'keypress', 'keyup', 'click']) {
  window.addEventListener(type, () => heard.push(`window capture ${type}`), { capture: true });
  document.addEventListener(type, () => heard.push(`document capture ${type}`), { capture: true });
  document.addEventListener(type, () => heard.push(`document ${type}`));
}

function press(target: EventTarget, type: string, isTrusted = true): KeyboardEvent {
  const event = new KeyboardEvent(type, { key: 'c', bubbles: true, composed: true, cancelable: true });
  // As the browser marks what a person typed.
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
  return event;
}

describe('keys typed in the panel', () => {
  it.each(['keydown', 'keypress', 'keyup'])('end before any listener of the page hears %s, and still type', (type) => {
    const event = press(host, type);
    expect(heard).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
  });

  it('are told to the panel once, when they go down', () => {
    const down = press(host, 'keydown');
    press(host, 'keypress');
    press(host, 'keyup');
    expect(vi.mocked(world.onKey)?.mock.calls).toEqual([[down]]);
  });

  it('are told to nobody where a script of the page made them', () => {
    press(host, 'keydown', false);
    expect(world.onKey).not.toHaveBeenCalled();
    expect(heard).toEqual([]);
  });

  it('end also before there is a panel to tell', () => {
    delete world.onKey;
    press(host, 'keydown');
    expect(heard).toEqual([]);
  });
});

describe('every other event', () => {
  it.each(['keydown', 'keypress', 'keyup'])("%s on the page is the page's", (type) => {
    for (const target of [field, document.body, document, window]) press(target, type);
    expect(heard).toHaveLength(3 + 3 + 3 + 1);
    expect(world.onKey).not.toHaveBeenCalled();
  });

  it('that is no key is not touched', () => {
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(heard).toEqual(['window capture click', 'document capture click', 'document click']);
  });

  it("on an element with a name that is only like the panel's is the page's", () => {
    const like = document.body.appendChild(document.createElement('tend-panels'));
    press(like, 'keydown');
    expect(heard).toHaveLength(3);
  });
});
