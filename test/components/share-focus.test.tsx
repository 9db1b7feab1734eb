// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { keepFocus } from '@/utils/panel/keep-focus';
import { turns } from '../turns';

let end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
});

function panel(html: string): ShadowRoot {
  end = new AbortController();
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  keepFocus(document, shadow, end.signal);
  return shadow;
}

function at(shadow: ShadowRoot, selector: string): HTMLElement {
  const found = shadow.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

const html =
  '<main><ul><li><button id="head"></button><form><button id="send"></button></form></li></ul><div class="box" data-home=".line"><button id="in"></button></div><section class="line" tabindex="-1"><button id="first"></button></section></main>';

describe('the focus', () => {
  it('goes to what is nearest when its button goes away', async () => {
    const shadow = panel(html);
    at(shadow, '#send').focus();
    at(shadow, 'form').remove();
    await turns();
    expect(shadow.activeElement?.id).toBe('head');
  });

  it('goes home where what went away has one', async () => {
    const shadow = panel(html);
    at(shadow, '#in').focus();
    at(shadow, '.box').remove();
    await turns();
    expect(shadow.activeElement?.id).toBe('first');
  });

  it('goes to a home that has no button', async () => {
    const shadow = panel(html);
    at(shadow, '#first').remove();
    at(shadow, '#in').focus();
    at(shadow, '.box').remove();
    await turns();
    expect(shadow.activeElement?.className).toBe('line');
  });

  it('is not taken from the page, nor once the person left by themselves', async () => {
    const shadow = panel(html);
    const field = document.createElement('input');
    document.body.append(field);
    at(shadow, '#send').focus();
    field.focus();
    await turns();
    at(shadow, 'form').remove();
    await turns();
    expect(document.activeElement).toBe(field);
    at(shadow, '#in').focus();
    at(shadow, '#in').blur();
    await turns();
    at(shadow, '.box').remove();
    await turns();
    expect(shadow.activeElement).toBeNull();
  });
});
