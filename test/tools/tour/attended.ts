import type { Sandbox } from '../../doubles/server';
import { type BrowserName, findBrowser } from '../../e2e/browsers/find';
import type { Launched } from '../../e2e/browsers/launch';

/** Who is signed in. */
export const person = 'ana';
/** The sandbox's trackers, each with its own session. */
const sites = ['https://github.com', 'https://acme.atlassian.net', 'https://linear.app'];

export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

export function preferred(): BrowserName {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

export async function signIn(browser: Launched): Promise<void> {
  for (const site of sites) {
    const page = await browser.newPage(`${site}/__login?as=${person}`);
    await page.close();
  }
}

/** Opens an issue, says what else there is, and lasts until the browser is closed. */
export async function attended(browser: Launched, sandbox: Pick<Sandbox, 'people'>): Promise<void> {
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
