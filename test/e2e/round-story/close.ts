import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../browsers/until';
import { type Screen, screenOn } from '../screen';
import type { Cast } from './cast';
import { type SceneName, scenes } from './scene';

/** What people agree on, and so what is set and planned. */
export const agreed = ['year', 'parts', 'quotes'] as const satisfies SceneName[];
const patience = 40_000;

/** Where each tracker plans, as its dialog offers it. */
const plans = ['Milestone: Payments', 'Sprint: WEB sprint 3', 'Cycle: Cash flow'];

/** The agenda of what people differ about, and the change of all trackers in which they do not. */
export async function setsAgreed(cast: Cast): Promise<Screen> {
  const screen = await cast.rounds('ana');
  for (const scene of agreed) await screen.find(`[data-ref="${scenes[scene].ref}"][data-outcome="agrees"]`, patience);
  await screen.find(`[data-ref="${scenes.colours.ref}"][data-outcome="diverges"]`);
  await screen.shows('To talk about: 8 minutes');
  await screen.click('[data-action="copy-agenda"]');
  await screen.shows('Agenda copied.');
  expect(await pasted(screen.page)).toMatch(
    /1 issue, 8 minutes\.\s+1\. \[.*Let each studio choose.*\]\(https:\/\/github\.com\/acme\/web\/issues\/42\), 8 minutes: 👎\. Needed: ben and dan\./s,
  );
  await screen.click('[data-action="set-agreed"]');
  await applies(cast, screen, '3 of 3 done.');
  return screen;
}

/** Each into its own kind of place, all that are left selected at once: what a tracker has not, is said. */
export async function plansAgreed(cast: Cast): Promise<void> {
  for (const [at, plan] of plans.entries()) {
    const screen = screenOn(await cast.browser('ana').extensionPage('backlog.html#view=ready-for-planning'));
    // What is planned leaves the list.
    await until(
      `${plans.length - at} to be ready`,
      async () => (await screen.page.$$('.row[data-ref]')).length === plans.length - at || undefined,
      { seen: screen.text, limit: patience },
    );
    await screen.page.bringToFront();
    await screen.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await screen.page.keyboard.down('Control');
    await screen.page.keyboard.press('a');
    await screen.page.keyboard.up('Control');
    await screen.find(`[data-selected="${plans.length - at}"]`);
    await screen.page.keyboard.press('m');
    await screen.click(`[data-edit="${plan}"]`);
    await applies(cast, screen, '1 of 1 done.');
    await screen.page.close();
  }
}

/** After reading whom the preview says that each tracker tells. */
async function applies({ announce }: Cast, screen: Screen, workflow: string): Promise<void> {
  await screen.find('[data-action="apply"]', patience);
  for (const line of await screen.page.$$eval('[aria-label="Who is notified"] li', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  )) {
    const scene = ({ GitHub: 'year', Jira: 'parts', Linear: 'quotes' } as const)[line.split(':')[0] ?? ''];
    announce(scene ?? expect.fail(`no tracker begins “${line}”`), 'ana', line);
  }
  await screen.click('[data-action="apply"]');
  await screen.shows(workflow, patience);
}

/** What the clipboard holds, pasted by keys as a person does. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  // Chromium's driver does nothing by keys alone that its menus do.
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return page.$eval('body > textarea', (field) => {
    field.remove();
    return field instanceof HTMLTextAreaElement ? field.value : '';
  });
}

/** The report, and the end: nobody is asked any more. */
export async function reports({ rounds, announce, subjects, sandbox }: Cast): Promise<void> {
  const screen = await rounds('ana');
  await screen.find('[data-action="copy-report"]');
  await screen.click('[data-action="copy-report"]');
  await screen.shows('Report copied.');
  const report = await pasted(screen.page);
  expect(report.match(/^### .*$/gm)).toEqual(['### Agreed (3)', '### To talk about (1)', '### Carried over (0)']);
  await screen.click('[data-action="post-report"]');
  for (const scene of agreed) {
    const own = `[data-post="${scenes[scene].project}"]`;
    await screen.find(`${own} [data-action="post-now"]`, patience);
    announce(scene, 'ana', await screen.page.$eval(`${own} p.quiet`, (line) => line.textContent ?? ''));
    await screen.click(`${own} [data-action="post-now"]`);
    await screen.find(`${own}[data-receipt="saved"]`, patience);
    const posts = subjects[scene].ledger(sandbox).filter(({ body }) => body.includes('Round of'));
    expect(posts.map(({ author }) => author)).toEqual(['ana']);
  }
  await screen.click('[data-action="close-post"]');
  await screen.click('[data-action="close-round"]');
  await screen.shows('nobody is notified');
  await screen.click('[data-action="close-round-now"]');
  await until('all closed', async () => (await screen.page.$$('[data-outcome="done"]')).length === 4 || undefined, {
    seen: screen.text,
    limit: patience,
  });
}
