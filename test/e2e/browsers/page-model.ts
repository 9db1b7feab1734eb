import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { press } from './press';
import { pause, until } from './until';

export interface ShownCheck {
  verdict: string;
  text: string;
}

/** What a test may know of the panel: its stable hooks, and what a person could read or do. */
export interface PanelOnPage {
  page: Page;
  /** Resolves with the host's attributes once the panel shows the issue (any, when none is named). */
  shows(ref?: string): Promise<Record<string, string>>;
  /** Whether the page has a panel at all. */
  exists(): Promise<boolean>;
  /** Verdicts by check id, once there are any. */
  checks(): Promise<Record<string, ShownCheck>>;
  /** Makes sure that the panel is unfolded. */
  open(): Promise<void>;
  /** Makes sure that only its tab is left. */
  fold(): Promise<void>;
  /** Presses what a selector finds inside the panel, with the mouse. */
  click(selector: string): Promise<void>;
  /** Focuses a field inside the panel and types with the keyboard. */
  type(selector: string, text: string): Promise<void>;
  /** The value of a field inside the panel. */
  value(selector: string): Promise<string>;
  /** All that can be read in the panel. */
  text(): Promise<string>;
  /** Waits until the panel's text matches. */
  says(pattern: RegExp): Promise<string>;
  /** Whether something inside the panel has the focus. */
  focused(): Promise<boolean>;
  find(selector: string): Promise<ElementHandle<Element>>;
  /** Waits until the panel names no issue and shows nothing. */
  gone(): Promise<true>;
  /** Opens a check's details, and from there the form of its waiver. */
  beginWaiver(check: string): Promise<void>;
  /** Waits until a check has a verdict. */
  becomes(check: string, verdict: string): Promise<ShownCheck>;
}

/** Where the reason of a waiver is typed. */
export const reasonField = 'textarea[name="reason"]';

/** The thin tab that the panel is while folded. */
const unfold = 'button[aria-expanded="false"][aria-label^="Open Tend"]';

export async function openIssue(browser: Launched, url: string): Promise<PanelOnPage> {
  const panel = panelOn(await browser.newPage(url));
  await panel.shows();
  return panel;
}

/** The panel on a page that is already open. */
export function panelOn(page: Page): PanelOnPage {
  const seen = () => describe(page);
  const find = (selector: string) => until(`${selector} in the panel`, () => inside(page, selector), { seen });
  return {
    page,
    find,
    exists: async () => (await page.$('tend-panel')) !== null,
    shows: (ref) => until(`the panel to show ${ref ?? 'an issue'}`, () => host(page, ref), { seen }),
    checks: () => until('verdicts in the panel', () => checks(page), { seen }),
    open: () => open(page, find),
    click: (selector) => press(selector, () => find(selector)),
    type: async (selector, text) => (await find(selector)).type(text),
    value: async (selector) => (await find(selector)).evaluate((field) => String('value' in field ? field.value : '')),
    text: async () => (await text(page)) ?? '',
    says: (pattern) =>
      until(`the panel to say ${String(pattern)}`, async () => matching(await text(page), pattern), { seen }),
    gone: () => until('the panel to be gone', async () => ((await isGone(page)) ? true : undefined), { seen }),
    beginWaiver: async (check) => {
      await open(page, find);
      const row = `[data-check="${check}"]`;
      await until(`${check} to unfold`, () => unfolded(page, row), { seen });
      // A reason begun earlier opens the form by itself.
      const next = await find(`${row} ${reasonField}, ${row} [data-action="waive"]`);
      if (await next.evaluate(({ localName }) => localName === 'button'))
        await press('the waiver', () => Promise.resolve(next));
      await find(`${row} ${reasonField}`);
    },
    fold: async () => {
      await find(`${unfold}, [aria-label="Close Tend"]`);
      if (!(await inside(page, unfold))) await press('close', () => find('[aria-label="Close Tend"]'));
      await find(unfold);
    },
    becomes: (check, verdict) =>
      until(
        `${check} to be ${verdict}`,
        async () => ((await checks(page))?.[check]?.verdict === verdict ? (await checks(page))?.[check] : undefined),
        { seen },
      ),
    focused: () => page.evaluate(() => Boolean(document.querySelector('tend-panel')?.shadowRoot?.activeElement)),
  };
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}

/** What was begun earlier may unfold by itself just before the click, which then folds it: so it is looked at again. */
async function unfolded(page: Page, row: string): Promise<true | undefined> {
  if (await inside(page, `${row} button[aria-expanded="true"]`)) return true;
  await (await inside(page, `${row} button[aria-expanded]`))?.click();
  await pause(100);
  return (await inside(page, `${row} button[aria-expanded="true"]`)) ? true : undefined;
}

async function isGone(page: Page): Promise<boolean> {
  const named = await page.$('tend-panel[data-issue]');
  return named === null && !(await text(page))?.trim();
}

async function host(page: Page, ref: string | undefined): Promise<Record<string, string> | undefined> {
  const attributes = await page.evaluate(() => {
    const panel = document.querySelector('tend-panel');
    return panel && Object.fromEntries([...panel.attributes].map(({ name, value }) => [name, value]));
  });
  const issue = attributes?.['data-issue'];
  if (!attributes || !issue) return undefined;
  return ref === undefined || issue === ref ? attributes : undefined;
}

async function inside(page: Page, selector: string): Promise<ElementHandle<Element> | undefined> {
  const handle = await page.evaluateHandle(
    (wanted) => document.querySelector('tend-panel')?.shadowRoot?.querySelector(wanted),
    selector,
  );
  return (handle.asElement() ?? undefined) as ElementHandle<Element> | undefined;
}

async function checks(page: Page): Promise<Record<string, ShownCheck> | undefined> {
  const rows = await page.evaluate(() => {
    const all = document
      .querySelector('tend-panel')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('[data-check][data-verdict]');
    return [...(all ?? [])].map(({ dataset: { check = '', verdict = '' }, innerText }) => ({
      check,
      verdict,
      text: innerText,
    }));
  });
  if (rows.length === 0) return undefined;
  return Object.fromEntries(rows.map(({ check, verdict, text }) => [check, { verdict, text }]));
}

async function open(page: Page, find: PanelOnPage['find']): Promise<void> {
  await find('[data-check]');
  const unfolded = async (): Promise<true | undefined> => {
    const tab = await inside(page, unfold);
    // A panel that is just being replaced takes its tab with it.
    await tab?.click().catch(() => tab.dispose());
    return (await inside(page, unfold)) ? undefined : true;
  };
  await until('the panel to unfold', unfolded, { seen: () => describe(page) });
  await find('[data-check] button');
}

function text(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const root = document.querySelector('tend-panel')?.shadowRoot;
    if (!root) return undefined;
    return [...root.children]
      .map((child) => (child instanceof HTMLElement && child.localName !== 'style' ? child.innerText : ''))
      .join('\n');
  });
}

/** One line for a failure's message: where the page is and what the panel is showing. */
async function describe(page: Page): Promise<string> {
  const panel = await page.$('tend-panel');
  if (!panel) return `no <tend-panel> on ${page.url()} ("${await page.title()}")`;
  const tag = await panel.evaluate((element) => element.outerHTML.slice(0, 300));
  return `${page.url()} has ${tag}, reading: ${((await text(page)) ?? 'nothing').replace(/\s+/g, ' ').slice(0, 600)}`;
}

/** A picture for people, kept under .tour/ until the next run. */
export async function screenshot(page: Page, name: string, folder = '.tour'): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return path;
}
