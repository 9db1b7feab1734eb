import type { ElementHandle } from 'puppeteer-core';
import type { PanelOnPage } from '../browsers/page-model';
import { until } from '../browsers/until';

/** Presses that button of several in the panel which says something, once it is there. */
export async function press(panel: PanelOnPage, selector: string, words: string): Promise<void> {
  const find = async (): Promise<number | undefined> => {
    const all = await panel.page.evaluate(
      (selector) =>
        [...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll(selector) ?? [])].map(
          ({ textContent }) => textContent ?? '',
        ),
      selector,
    );
    const at = all.findIndex((text) => text.includes(words));
    return at < 0 ? undefined : at;
  };
  const at = await until(`a button “${words}”`, find, { seen: () => panel.text() });
  const button = await panel.page.evaluateHandle(
    (selector, at) => document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll<HTMLElement>(selector)[at],
    selector,
    at,
  );
  await (button.asElement() as ElementHandle<Element> | null)?.click();
}

/** Whether the panel has such an element now. */
export function has(panel: PanelOnPage, selector: string): Promise<boolean> {
  return panel.page.evaluate(
    (selector) => Boolean(document.querySelector('tend-panel')?.shadowRoot?.querySelector(selector)),
    selector,
  );
}
