import type { Page } from 'puppeteer-core';

/** Puts a text into a field of the tracker's page in place of what stands there, as pasting does. */
export async function replaced(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.evaluate((element, text) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Error(`${element.localName} is no field`);
    element.value = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

/** Opens an editor of the page, changes what is in it, and presses what saves it; resolves once the editor is gone. */
export async function savedAs(page: Page, opens: string, saves: string, change: () => Promise<void>): Promise<void> {
  await page.waitForSelector(opens);
  // A menu may have to be unfolded for a mouse.
  await page.$eval(opens, (button) => button instanceof HTMLElement && button.click());
  await change();
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${saves}"])`);
  await button?.evaluate((element) => element instanceof HTMLElement && element.click());
  await page.waitForFunction((saves) => ![...document.querySelectorAll('button')].some(({ textContent }) => textContent?.trim() === saves), {}, saves);
}
