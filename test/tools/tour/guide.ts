import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Sandbox } from '../../doubles/server';
import type { Launched } from '../../e2e/browsers/launch';
import { panelOn, screenshot, type PanelOnPage, type ShownCheck } from '../../e2e/browsers/page-model';
import { pause } from '../../e2e/browsers/until';
import type { Stop } from './stops';

const folder = '.tour';

/** Walks the stops in one tab, says what the panel showed, and leaves pictures. */
export async function guide(browser: Launched, sandbox: Sandbox, stops: Stop[]): Promise<void> {
  const page = await browser.newPage();
  for (const stop of stops) await visit(page, sandbox, stop);
  await popup(browser, page);
  await page.close();
}

async function visit(page: Page, sandbox: Sandbox, stop: Stop): Promise<void> {
  const panel = await showing(page, sandbox, stop);
  const checks = await panel.checks();
  console.log(`\n${stop.url} – ${stop.about}`);
  for (const line of Object.values(checks)) console.log(`  ${marks[line.verdict] ?? '?'} ${oneLine(line)}`);
  await screenshot(page, `${stop.name}-page`, folder);
  await pictureOfPanel(panel, stop.name);
  console.log(`  → ${folder}/${stop.name}-page.png, ${folder}/${stop.name}-panel.png`);
}

/** The stop's page with the panel open and one check unfolded. */
export async function showing(page: Page, sandbox: Sandbox, { url, colour, check }: Stop): Promise<PanelOnPage> {
  sandbox.github.pages.colorMode = colour;
  for (const site of Object.values(sandbox.jira)) site.pages.colorMode = colour;
  sandbox.linear.pages.theme = colour;
  await page.goto(url, { waitUntil: 'load' });
  const panel = panelOn(page);
  await panel.shows();
  await panel.open();
  const head = await panel.find(`[data-check="${check}"] button[aria-expanded]`);
  await head.click();
  await panel.find(`[data-check="${check}"] button[aria-expanded="true"]`);
  await head.scrollIntoView();
  // Chevrons turn and sheets slide for a quarter of a second.
  await pause(350);
  return panel;
}

const marks: Record<string, string> = { pass: '✓', fail: '✗', waived: '–', unknown: '?' };

/** The name and the reason; what is unfolded below is for the picture. */
function oneLine({ text }: ShownCheck): string {
  const [name = '', why = ''] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return `${name}: ${why}`;
}

async function pictureOfPanel(panel: PanelOnPage, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const sheet = await panel.find('[role="complementary"] > :not([hidden])');
  const box = await sheet.boundingBox();
  if (box) await panel.page.screenshot({ path: join(folder, `${name}-panel.png`) as `${string}.png`, clip: box });
}

/** The popup asks about the active tab, so it is looked at in a tab of its own: no issue there. */
async function popup(browser: Launched, page: Page): Promise<void> {
  const screen = await browser.extensionPage('popup.html');
  await screen.setViewport({ width: 360, height: 420 });
  await screenshot(screen, 'popup', folder);
  await screen.close();
  await page.bringToFront();
  console.log(`\nThe toolbar's popup → ${folder}/popup.png`);
}
