import type { ElementHandle } from 'puppeteer-core';
import type { PanelOnPage } from '../browsers/page-model';
import { press } from '../browsers/press';
import { until } from '../browsers/until';

/** Presses that button of several in the panel which says something, once it is there. */
export async function pressOne(panel: PanelOnPage, selector: string, words: string): Promise<void> {
  const find = async (): Promise<ElementHandle<Element> | undefined> => {
    const one = await panel.page.evaluateHandle(
      (selector, words) =>
        [...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll(selector) ?? [])].find((one) =>
          one.textContent?.includes(words),
        ),
      selector,
      words,
    );
    return (one.asElement() as ElementHandle<Element> | null) ?? undefined;
  };
  await press(words, () => until(`a button “${words}”`, find, { seen: () => panel.text() }));
}

/** Whether the panel has such an element now. */
export function has(panel: PanelOnPage, selector: string): Promise<boolean> {
  return panel.page.evaluate(
    (selector) => Boolean(document.querySelector('tend-panel')?.shadowRoot?.querySelector(selector)),
    selector,
  );
}
