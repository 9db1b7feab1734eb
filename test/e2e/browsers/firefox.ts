import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { goToExtensionPage, inChrome } from './bidi';
import type { ColorScheme, Launched, LaunchOptions } from './launch';
import { openProfile, type Profile } from './profile';

const addOn = 'tend@tend.example';
/** Firefox draws one at random; given beforehand, the extension's own pages have a known address. */
const uuid = '5f3c1f0a-7d52-4c55-9e0b-7e4d00c0ffee';
const origin = `moz-extension://${uuid}`;

/** Firefox, over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const profile = await openProfile(options.profileDir, options.firstProfile);
  return startIn(profile, options);
}

/** A profile that was opened once: each copy of it opens in half the time that a new one takes. */
export async function startedProfile(executable: string): Promise<Profile> {
  const profile = await openProfile(undefined);
  const opened = await startIn(profile, { browser: 'firefox', executable, port: 0, proxyPort: 0 });
  await opened.browser.close();
  return profile;
}

async function startIn(profile: Profile, options: LaunchOptions): Promise<Launched> {
  const { width = 1280, height = 800 } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    userDataDir: profile.dir,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width, height },
    // The background is ended from the browser's own side, where no page of ours may look.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...(options.args ?? [])],
    extraPrefsFirefox: { ...always, ...through(options.proxyPort), ...looks(options.colorScheme) },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return launched(browser, profile, options);
}

const always = {
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
  // A temporary add-on is removed at every end; what it stored must be there after a restart.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'xpinstall.signatures.required': false,
  // Nobody is there to answer when the extension asks for one more host.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.background.idle.timeout': 600_000,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'network.trr.mode': 5,
};

function through(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  };
}

function looks(scheme: ColorScheme | undefined): Record<string, unknown> {
  return scheme ? { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 } : {};
}

function launched(browser: Browser, profile: Profile, options: LaunchOptions): Launched {
  return {
    name: 'firefox',
    browser,
    origin,
    newPage: (url) => openPage(browser, url),
    extensionPage: (path) => openPage(browser, `${origin}/${path}`),
    killWorker: () => inChrome(browser, `WebExtensionPolicy.getByID("${addOn}").extension.terminateBackground()`),
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

async function openPage(browser: Browser, url: string | undefined): Promise<Page> {
  const page = await browser.newPage();
  if (url?.startsWith(origin)) await goToExtensionPage(page, url);
  else if (url) await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
