import { afterAll, beforeAll } from 'vitest';
import { startSandbox, type Sandbox } from '../doubles/server';
import type { BrowserName } from './browsers/find';
import type { Launched, LaunchOptions } from './browsers/launch';
import { start } from './browsers/start';

/** What a test of one browser acts on; there from the first test to the last of its `describe`. */
export interface Stage {
  sandbox: Sandbox;
  browser: Launched;
}

export const both: BrowserName[] = ['chromium', 'firefox'];

/** Starts the sandbox and a browser with the production build in it, and ends them. */
export function useStage(name: BrowserName, options: Partial<LaunchOptions> = {}): Stage {
  const stage: Partial<Stage> = {};
  beforeAll(async () => {
    stage.sandbox = await startSandbox();
    const { port, proxyPort } = stage.sandbox;
    stage.browser = await start(name, { port, proxyPort, ...options });
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.sandbox?.close();
  });
  return stage as Stage;
}
