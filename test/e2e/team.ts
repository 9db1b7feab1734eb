import type { Sandbox } from '../doubles/server';
import type { BrowserName } from './browsers/find';
import type { Launched } from './browsers/launch';
import { openIssue, type PanelOnPage } from './browsers/page-model';
import { start } from './browsers/start';
import { until } from './browsers/until';

/** One person in a browser profile of their own: signed in to the tracker, and connected with their token. */
export interface Member {
  name: string;
  browser: Launched;
}

/** Where the doubles of a tracker let one in, and the field of the settings that takes a token for it. */
const ways = {
  github: { login: 'https://github.com/__login', field: 'token' },
  linear: { login: 'https://linear.app/__login', field: 'linear-key' },
};

export async function join(
  name: string,
  which: BrowserName,
  sandbox: Sandbox,
  tracker: keyof typeof ways = 'github',
): Promise<Member> {
  const { port, proxyPort } = sandbox;
  const browser = await start(which, { port, proxyPort });
  const page = await browser.newPage(`${ways[tracker].login}?as=${name}`);
  await page.close();
  await connect(browser, tracker, sandbox.people, name);
  return { name, browser };
}

/** Connects by the settings page, as a person does. */
export async function connect(
  browser: Launched,
  tracker: keyof typeof ways,
  people: Sandbox['people'],
  name = 'ana',
): Promise<void> {
  const { field } = ways[tracker];
  const token = people.find((person) => person.tracker === tracker && person.name === name)?.token ?? '';
  const settings = await browser.extensionPage('options.html');
  await settings.waitForSelector(`input[name="${field}"]`);
  await settings.type(`input[name="${field}"]`, token);
  await settings.click(`form:has(input[name="${field}"]) button[type="submit"]`);
  await until('the account to be connected', async () => (await settings.$('.account')) ?? undefined);
  await settings.close();
}

/** The panel of an issue, unfolded. */
export async function panelOf(member: Member, url: string): Promise<PanelOnPage> {
  const panel = await openIssue(member.browser, url);
  await panel.open();
  return panel;
}

/** Sets its project up, after the panel said whom that notifies: that sentence. */
export async function setUp(panel: PanelOnPage): Promise<string> {
  await panel.click('[data-action="setup"]');
  const told = await panel.find('.plan dd:last-of-type');
  const sentence = await told.evaluate((one) => one.textContent ?? '');
  await panel.click('[data-action="setup-create"]');
  await panel.find('[data-sync="settled"]');
  return sentence;
}

/** Opens the page anew: one poll. */
export async function again(panel: PanelOnPage): Promise<void> {
  await panel.page.reload();
  await panel.shows();
  await panel.open();
}

/** How a reaction shows: whether it is this person's, how many of the team, and where it is now. */
export async function reaction(
  panel: PanelOnPage,
  kind: string,
): Promise<{ pressed: boolean; count: number; receipt: string | null; text: string }> {
  const button = await panel.find(`[data-reaction="${kind}"]`);
  return button.evaluate((element) => ({
    pressed: element.getAttribute('aria-pressed') === 'true',
    count: Number(element.getAttribute('data-count')),
    receipt:
      element.getAttribute('data-receipt') ?? element.closest('[data-receipt]')?.getAttribute('data-receipt') ?? null,
    text: element.parentElement?.textContent ?? '',
  }));
}

/** Waits until what this person said is in the tracker, pressing Retry as an impatient person does. */
export async function settled(panel: PanelOnPage, limit = 40_000): Promise<void> {
  await until(
    'everything to be shared',
    async () => {
      const line = await panel.page.evaluate(() => {
        const foot = document.querySelector('tend-panel')?.shadowRoot?.querySelector('[data-sync]');
        return foot && { state: foot.getAttribute('data-sync'), owed: Number(foot.getAttribute('data-owed')) };
      });
      if (line?.state === 'settled' && line.owed === 0) return true;
      const retry = await panel.page.$('tend-panel >>> [data-action="retry"]');
      // A button that goes while the mouse is on its way is pressed with the next look.
      await retry?.click().catch((error: unknown) => console.info('Retry was gone.', error));
      return undefined;
    },
    { limit, seen: () => panel.text() },
  );
}
