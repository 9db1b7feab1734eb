import type { Page } from 'puppeteer-core';

/**
 * Opens an editor of the tracker's page, pastes a text in place of what stands in its field, and saves; resolves once
 * the editor is gone.
 */
export async function savedAs(page: Page, opens: string, field: string, text: string): Promise<void> {
  const opener = await page.waitForSelector(opens);
  // It may stand in a menu that only a mouse unfolds.
  await opener?.evaluate((button) => button instanceof HTMLElement && button.click());
  const shown = await page.waitForSelector(field);
  await shown?.evaluate(paste, text);
  await page.waitForFunction((field) => !document.querySelector(field)?.isConnected, { polling: 50 }, field);
}

/** In the page. */
function paste(element: Element, text: string): void {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    throw new Error(`${element.localName} is no field`);
  element.value = text;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  const buttons = [...(element.parentElement?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent?.trim() === 'Save')?.click();
}
