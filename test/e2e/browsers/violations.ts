import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Violations in a part of a page, each as a line a person can act on. */
export async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(where: object): Promise<{
          violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run({ include: [selector] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${JSON.stringify(target)}. ${failureSummary ?? ''}`),
    );
  }, selector);
}
