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

/** Seeded issues of acme/web that lack description, story, criteria and documents alike. */
const bare = [7, 15, 17, 29, 31];

/** Another of them at each call: what one test typed or waived is still known to the browser in the next. */
export function bareIssues(): () => { url: string; ref: string } {
  let next = 0;
  return () => {
    const number = bare[next];
    if (number === undefined)
      throw new Error(`There are only ${bare.length} such issues: seed more, or start another browser.`);
    next += 1;
    return { url: `https://github.com/acme/web/issues/${number}`, ref: `github:github.com/acme/web#${number}` };
  };
}
