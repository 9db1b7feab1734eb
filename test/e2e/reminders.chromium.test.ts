import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import type { Launched } from './browsers/launch';
import { screenshot } from './browsers/page-model';
import { start } from './browsers/start';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { connect } from './team';
import { putIntoRound } from './walk-place';

/** The extension's own API, in its own pages. */
declare const chrome: {
  notifications: { getAll(): Promise<Record<string, boolean>> };
  action: { getBadgeText(of: object): Promise<string> };
};

let sandbox: Sandbox;
let browser: Launched;
let rounds: Page;
let folder: string;

/**
 * The production build; the browser asks in a window of its own, which nothing can press, so it may show notifications
 * beforehand.
 */
function buildThatMay(): string {
  const ready = inject('ready');
  if (typeof ready === 'string') throw new Error(ready);
  const copy = mkdtempSync(join(tmpdir(), 'tend-build-'));
  cpSync(ready.chromium.extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_permissions, permissions, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...rest, permissions: [...permissions, ...optional_permissions] }));
  return copy;
}

beforeAll(async () => {
  sandbox = await startSandbox();
  folder = buildThatMay();
  browser = await start('chromium', { port: sandbox.port, proxyPort: sandbox.proxyPort, extension: folder });
  const login = await browser.newPage('https://github.com/__login?as=ana');
  await login.close();
  await connect(browser, 'github', sandbox.people);
  rounds = await browser.extensionPage('backlog.html#rounds');
  await putIntoRound(rounds, ['github:github.com/acme/web#2']);
});
afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The next full minute, as a field for times takes it. */
const soon = (): string => new Date(Date.now() + 60_000).toTimeString().slice(0, 5);
const there = (): Promise<string[]> => rounds.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
async function set(name: string, value: string): Promise<void> {
  await rounds.$eval(
    `[name="${name}"]`,
    (field, value) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('This is no field.');
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}

it('is switched on by a press, and shown once at the time chosen, by a worker that the alarm has woken', async () => {
  const seen = (): Promise<string> => rounds.evaluate(() => document.body.innerText);
  await until(
    'the number',
    async () => (await rounds.evaluate(() => chrome.action.getBadgeText({}))) === '1' || undefined,
  );
  await until('the switch', async () => (await rounds.$('[data-action="remind"]')) ?? undefined, { seen });
  await rounds.click('[data-action="remind"]');
  await until('the fields', async () => (await rounds.$('[name="remind-at"]')) ?? undefined, { seen });
  await rounds.click('[name="quiet"]');
  if (await rounds.$eval('[name="weekends"]', (box) => box instanceof HTMLInputElement && !box.checked))
    await rounds.click('[name="weekends"]');
  for (const scheme of ['light', 'dark'] as const) {
    await rounds.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await screenshot(rounds, `reminders-on-${scheme}`);
  }
  expect(await violations(rounds, 'body')).toEqual([]);
  expect(await there()).toEqual([]);
  await set('remind-at', soon());
  await browser.killWorker();
  const [id] = await until('the notification', async () => ((await there()).length > 0 ? there() : undefined), {
    limit: 150_000,
    seen,
  });
  expect(id).toMatch(/^rounds \d{4}-\d\d-\d\d$/);
  await browser.killWorker();
  await set('remind-at', soon());
  expect(await there()).toEqual([id]);
}, 240_000);
