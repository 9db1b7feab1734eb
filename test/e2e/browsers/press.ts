import type { ElementHandle, JSHandle } from 'puppeteer-core';
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
    return (await isHeard(heard)) ? true : undefined;
  });
}

/** A busy page hears of a press after its driver has: pressed again too soon, it is pressed twice. */
async function isHeard(heard: JSHandle<{ presses: number }>): Promise<boolean> {
  for (let look = 0; look < 20; look += 1) {
    // A press that left the page took the listener with it.
    if ((await heard.evaluate(({ presses }) => presses).catch(() => 1)) > 0) return true;
    await pause(50);
  }
  return false;
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
