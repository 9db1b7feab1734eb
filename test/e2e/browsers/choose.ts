import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Chooses an option of a list by its name or value, by keys as a person does: what a script sets by itself, the panel
 * does not believe. Throws where there is no such option.
 */
export async function choose(
  page: Page,
  list: ElementHandle<Element>,
  wanted: { name: string } | { value: string },
): Promise<void> {
  const steps = await list.evaluate((one, by) => {
    if (!(one instanceof HTMLSelectElement)) return undefined;
    const place = [...one.options].findIndex(({ text, value }) =>
      'name' in by ? text === by.name : value === by.value,
    );
    return place < 0 ? undefined : place - one.selectedIndex;
  }, wanted);
  if (steps === undefined) throw new Error(`The list has no option ${JSON.stringify(wanted)}.`);
  await list.focus();
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
}
