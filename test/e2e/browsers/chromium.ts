import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { Launched, LaunchOptions } from './launch';
import { openProfile, type Profile } from './profile';
import { pause, until } from './until';

/** Chromium, Chrome or Edge. Only a pipe is trusted with loading an extension. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const profile = await openProfile(options.profileDir);
  return startIn(profile, options);
}

async function startIn(profile: Profile, options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    pipe: true,
    headless: options.headless ?? true,
    userDataDir: profile.dir,
    enableExtensions: options.extension ? [options.extension] : false,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : sizeOf(options),
    args: argumentsOf(options),
  });
  const origin = options.extension ? await originOf(browser, options.extension) : '';
  return launched(browser, origin, profile, options);
}

function sizeOf({ width = 1280, height = 800 }: LaunchOptions): { width: number; height: number } {
  return { width, height };
}

function argumentsOf(options: LaunchOptions): string[] {
  const { width, height } = sizeOf(options);
  const unsafe = process.getuid?.() === 0 || process.env['CI'] !== undefined;
  return [
    // The browser's own sign-in asks by itself, at any moment: it finds nobody, and the doubles' log holds Tend's
    // requests.
    `--host-resolver-rules=MAP accounts.google.com ~NOTFOUND, MAP * 127.0.0.1:${options.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    // The page's own setting does not reach the requests of a service worker.
    '--ignore-certificate-errors',
    '--disable-component-update',
    '--no-default-browser-check',
    `--window-size=${width},${height}`,
    ...(unsafe ? ['--no-sandbox'] : []),
    ...(options.args ?? []),
  ];
}

async function originOf(browser: Browser, folder: string): Promise<string> {
  const id = await until('the extension to be installed', async () => {
    const all = [...(await browser.extensions()).values()];
    return all.find(({ path }) => resolve(path) === resolve(folder))?.id;
  });
  // It is called installed before its worker can be reached.
  await until('the worker to start', async () => workerOf(browser, `chrome-extension://${id}`));
  return `chrome-extension://${id}`;
}

function workerOf(browser: Browser, origin: string): Target | undefined {
  return browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
}

function launched(browser: Browser, origin: string, profile: Profile, options: LaunchOptions): Launched {
  const newPage = (url?: string) => openPage(browser, options, url);
  const extensionPage = (path: string) => newPage(`${origin}/${path}`);
  return {
    name: 'chromium',
    browser,
    origin,
    newPage,
    extensionPage,
    killWorker: () => killWorker(browser, origin),
    async reloadExtension() {
      if (options.extension) await browser.installExtension(options.extension);
    },
    async restart(between) {
      await browser.close();
      between?.(profile.dir);
      return startIn(profile, options);
    },
    async close() {
      await browser.close();
      await profile.remove();
    },
  };
}

async function openPage(browser: Browser, options: LaunchOptions, url: string | undefined): Promise<Page> {
  const page = await browser.newPage();
  const { colorScheme } = options;
  if (colorScheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  if (url) await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function killWorker(browser: Browser, origin: string): Promise<void> {
  const target = workerOf(browser, origin);
  if (!target) return;
  // Another may be there already: whoever waited for an answer has asked again. One that is just starting may not hear
  // the first word.
  await until('the worker to end', async () => {
    if (!browser.targets().includes(target)) return true;
    await Promise.race([endOnce(target), pause(2000)]);
    return undefined;
  });
}

async function endOnce(target: Target): Promise<void> {
  try {
    await (await target.worker())?.close();
  } catch (error) {
    // Closing is two commands; a worker that ends at the first takes the session, or the target, of the second with it.
    if (
      !/No session with given id|No target with given id|Target closed|Session closed|not attached/i.test(String(error))
    )
      throw error;
  }
}
