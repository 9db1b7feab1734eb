import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';

export interface LaunchOptions {
  browser: BrowserName;
  /** The program to start, as `ensureBrowsers` found it. */
  executable: string;
  /** Folder of the built extension. */
  extension?: string;
  /** Every host is served here, over TLS with a certificate nobody vouches for. */
  port: number;
  /** The same behind CONNECT: Firefox has no rule that maps hosts. */
  proxyPort: number;
  headless?: boolean;
  /** Kept after close; without it a fresh one is made and removed. */
  profileDir?: string;
  /** What a fresh one is copied from, so that it need not be made anew. */
  firstProfile?: string;
  colorScheme?: ColorScheme;
  width?: number;
  height?: number;
  /** Further switches of the program. */
  args?: string[];
}

export type ColorScheme = 'light' | 'dark';

/** A browser with the extension in it, driven the same way whichever it is. */
export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  /** Where the page is open; resolves when its DOM is there. */
  newPage(url?: string): Promise<Page>;
  /** An extension page in a tab: `popup.html`, `options.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the background as the browser does when it is idle; the next event starts it again. */
  killWorker(): Promise<void>;
  /** Loads the extension anew under the open tabs, as an update does. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again with the same profile; `between` gets the profile's folder. */
  restart(between?: (profile: string) => void): Promise<Launched>;
  close(): Promise<void>;
}

/** Starts a browser; whoever calls it closes it. */
export function launch(options: LaunchOptions): Promise<Launched> {
  return options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
