import { startSandbox } from '../doubles/server';
import { ensureBuilt } from '../e2e/build';
import { ensureBrowsers } from '../e2e/browsers/ensure';
import { launch, type Launched } from '../e2e/browsers/launch';
import { attended, hasDisplay, person, preferred, signIn } from './tour/attended';
import { guide } from './tour/guide';
import { pictures } from './tour/pictures';
import { stops } from './tour/stops';

/** `npm start [-- --headless] [-- --pictures]`: Tend on trackers of this machine, with seeded people and issues. */
const wants = (flag: string): boolean => process.argv.includes(flag);
const headless = wants('--headless') || wants('--pictures') || !hasDisplay();

const name = preferred();
const { [name]: executable = '' } = await ensureBrowsers({ [name]: true });
const extension = ensureBuilt(name);
const sandbox = await startSandbox();
const { port, proxyPort } = sandbox;
try {
  const browser = await launch({ browser: name, executable, extension, port, proxyPort, headless });
  try {
    await signIn(browser);
    if (wants('--pictures')) await pictures(browser, sandbox);
    else if (headless) await unattended(browser);
    else await attended(browser, sandbox);
  } finally {
    await browser.close();
  }
} finally {
  await sandbox.close();
}

async function unattended(browser: Launched): Promise<void> {
  console.log(`No display here, so ${browser.name} takes the tour by itself, signed in as ${person}.`);
  await guide(browser, sandbox, stops);
  console.log('\nDone. All pictures are in .tour/');
}
