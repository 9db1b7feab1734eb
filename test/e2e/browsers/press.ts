import type { ElementHandle } from 'puppeteer-core';
import { pause, until } from './until';

/**
 * Presses with the mouse what `find` gives, as a person does: once it stands still, and again where something moved it
 * away under the pointer, so that the press never came to it.
 */
export async function press(what: string, find: () => Promise<ElementHandle<Element>>): Promise<void> {
  await until(`${what} to be pressed`, async () => {
    const target = await find();
    if (!(await isStill(target))) return undefined;
    const heard = await target.evaluateHandle((element) => {
      const heard = { presses: 0 };
      element.addEventListener('click', () => (heard.presses += 1), { capture: true, once: true });
      return heard;
    });
    // What was drawn anew in this moment cannot be pressed, and is looked for again.
    const went = await target.click().then(
      () => true,
      (error: unknown) => !isGone(error),
    );
    if (!went) return undefined;
    // A press that left the page took the listener with it.
    const presses = await heard.evaluate(({ presses }) => presses).catch(() => 1);
    return presses > 0 ? true : undefined;
  });
}

async function isStill(target: ElementHandle<Element>): Promise<boolean> {
  await target.scrollIntoView().catch(() => undefined);
  const before = await target.boundingBox();
  await pause(20);
  const after = await target.boundingBox();
  return before !== null && JSON.stringify(before) === JSON.stringify(after);
}

function isGone(error: unknown): boolean {
  return /detached|not clickable|not an Element|no such element|stale|out of bounds/i.test(String(error));
}
