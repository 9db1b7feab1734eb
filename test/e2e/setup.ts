import type { TestProject } from 'vitest/node';
import { ensureBrowsers } from './browsers/ensure';
import type { BrowserName } from './browsers/find';
import { startedProfile } from './browsers/firefox';
import type { Profile } from './browsers/profile';
import { ensureBuilt, withSignIn } from './build';

type Ready = Record<BrowserName, { executable: string; extension: string; firstProfile?: string }>;

let profile: Profile | undefined;

/** Once per lane: both browsers on the machine, all builds up to date. */
export async function setup(project: TestProject): Promise<void> {
  // Thrown here it would take the tests that need no browser down with it.
  project.provide('ready', await prepare(project.name).catch((error: unknown) => String(error)));
}

export async function teardown(): Promise<void> {
  await profile?.remove();
}

async function prepare(lane: string): Promise<Ready> {
  const { chromium = '', firefox = '' } = await ensureBrowsers({ chromium: true, firefox: true });
  // All builds before the first test: two at once would write the same generated files.
  for (const browser of ['chromium', 'firefox'] as const) ensureBuilt(browser, withSignIn);
  if (lane === 'firefox') profile = await startedProfile(firefox);
  return {
    chromium: { executable: chromium, extension: ensureBuilt('chromium') },
    firefox: { executable: firefox, extension: ensureBuilt('firefox'), ...(profile && { firstProfile: profile.dir }) },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** What tests start, or why they cannot. */
    ready: Ready | string;
  }
}
