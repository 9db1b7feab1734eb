import { existsSync, watch } from 'node:fs';
import { startSandbox } from '../doubles/server';
import { buildMeanwhile, ensureBuilt, forWork, sources } from '../e2e/build';
import { ensureBrowsers } from '../e2e/browsers/ensure';
import { type Launched, launch } from '../e2e/browsers/launch';
import { attended, hasDisplay, preferred, signIn } from './tour/attended';

/**
 * `npm run dev [-- --headless]`: Tend on the sandbox, in a browser that follows the sources: after each change it is
 * built and loaded anew, and so are the pages that are open.
 */
const headless = process.argv.includes('--headless') || !hasDisplay();
/** An editor may save several files at once; milliseconds. */
const settles = 200;

const name = preferred();
const { [name]: executable = '' } = await ensureBrowsers({ [name]: true });
const extension = ensureBuilt(name, forWork);
const sandbox = await startSandbox();
const { port, proxyPort } = sandbox;
try {
  const browser = await launch({ browser: name, executable, extension, port, proxyPort, headless });
  const stop = follow(() => renew(browser));
  try {
    await signIn(browser);
    await attended(browser, sandbox);
  } finally {
    stop();
    await browser.close();
  }
} finally {
  await sandbox.close();
}

/** Calls once the sources have changed and rest; again where they changed meanwhile. Ends with what it returns. */
function follow(call: () => Promise<void>): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let going = Promise.resolve();
  const changed = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => (going = going.then(call)), settles);
  };
  const watchers = sources.filter((path) => existsSync(path)).map((path) => watch(path, { recursive: true }, changed));
  return () => {
    clearTimeout(rest);
    for (const watcher of watchers) watcher.close();
  };
}

/** A mistake in a source is said, and the extension stays as it was. */
async function renew(browser: Launched): Promise<void> {
  const from = Date.now();
  try {
    await buildMeanwhile(browser.name, forWork);
    await browser.reloadExtension();
    for (const page of await browser.browser.pages()) if (page.url() !== 'about:blank') await page.reload();
    console.log(`Built and loaded anew in ${((Date.now() - from) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(saidBy(error));
  }
}

/** A build that fails has said why where it writes everything; what else fails says it itself. */
function saidBy(error: unknown): unknown {
  if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) return error;
  return `${String(error.stdout)}${String(error.stderr)}`;
}
