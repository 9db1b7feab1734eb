import { startSandbox } from '../doubles/server';
import { ensureBuilt } from '../e2e/build';
import { ensureBrowsers } from '../e2e/browsers/ensure';
import { findBrowser, type BrowserName } from '../e2e/browsers/find';
import { launch, type Launched } from '../e2e/browsers/launch';
import { guide } from './tour/guide';
import { pictures } from './tour/pictures';
import { stops } from './tour/stops';

/** `npm start [-- --headless] [-- --pictures]`: Tend on trackers of this machine, with seeded people and issues. */
const wants = (flag: string): boolean => process.argv.includes(flag);
const headless = wants('--headless') || wants('--pictures') || !hasDisplay();
const person = 'ana';
/** The sandbox's trackers, each with its own session. */
const sites = ['https://github.com', 'https://acme.atlassian.net', 'https://linear.app'];

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
    else await attended(browser);
  } finally {
    await browser.close();
  }
} finally {
  await sandbox.close();
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function preferred(): BrowserName {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

async function signIn(browser: Launched): Promise<void> {
  for (const site of sites) {
    const page = await browser.newPage(`${site}/__login?as=${person}`);
    await page.close();
  }
}

async function unattended(browser: Launched): Promise<void> {
  console.log(`No display here, so ${browser.name} takes the tour by itself, signed in as ${person}.`);
  await guide(browser, sandbox, stops);
  console.log('\nDone. All pictures are in .tour/');
}

async function attended(browser: Launched): Promise<void> {
  const token = sandbox.people.find((one) => one.name === person)?.token ?? '';
  const [blank] = await browser.browser.pages();
  await browser.newPage('https://github.com/acme/web/issues/9');
  await blank?.close();
  console.log(`
${browser.name} is open on trackers that run on this machine, with Tend in it, signed in as ${person}.
Press Alt+Shift+G or the tab at the right edge to open the panel; try #2 (has everything) and #7 (an empty template).
Jira: https://acme.atlassian.net/browse/WEB-2   Linear: https://linear.app/acme/issue/ENG-12
To read through the API, give Tend's settings this token: ${token}
It ends when you close the browser, or with Ctrl+C here.`);
  await new Promise<void>((resolve) => {
    browser.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
