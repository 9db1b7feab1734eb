import type { TestProject } from 'vitest/node';
import { ensureBrowsers } from './browsers/ensure';
import type { BrowserName } from './browsers/find';
import { ensureBuilt, withSignIn } from './build';

type Ready = Record<BrowserName, { executable: string; extension: string }>;

/** Once per run: both browsers on the machine, both builds up to date. */
export async function setup(project: TestProject): Promise<void> {
  // Thrown here it would take the tests that need no browser down with it.
  project.provide('ready', await prepare().catch((error: unknown) => String(error)));
}

async function prepare(): Promise<Ready> {
  const { chromium = '', firefox = '' } = await ensureBrowsers({ chromium: true, firefox: true });
  // All builds before the first test: two at once would write the same generated files.
  for (const browser of ['chromium', 'firefox'] as const) ensureBuilt(browser, withSignIn);
  return {
    chromium: { executable: chromium, extension: ensureBuilt('chromium') },
    firefox: { executable: firefox, extension: ensureBuilt('firefox') },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** What tests start, or why they cannot. */
    ready: Ready | string;
  }
}
