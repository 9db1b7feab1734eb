import type { Sandbox } from '../doubles/server';
import type { BrowserName } from './browsers/find';
import { start } from './browsers/start';
import { until } from './browsers/until';
import type { OwnBuild } from './own-server';
import type { PanelOnPage } from './browsers/page-model';
import type { Member } from './team';

/** One person in a browser profile of their own, signed in to a Jira and to nothing else. */
export async function signIn(
  name: string,
  which: BrowserName,
  sandbox: Sandbox,
  site = 'https://acme.atlassian.net',
  build: OwnBuild = { remove: () => undefined },
): Promise<Member> {
  const { port, proxyPort } = sandbox;
  const browser = await start(which, { port, proxyPort, ...(build.extension && { extension: build.extension }) });
  const page = await browser.newPage(`${site}/__login?as=${name}`);
  await page.close();
  return { name, browser };
}

/** Connects from the panel, as the person that the page's own session is. */
export async function useSession(panel: PanelOnPage): Promise<void> {
  await panel.open();
  await panel.click('[data-action="session"]');
  await until(
    'the session to be used',
    async () => {
      const state = await panel.page.evaluate(() =>
        document.querySelector('tend-panel')?.shadowRoot?.querySelector('[data-sync]')?.getAttribute('data-sync'),
      );
      return (state && state !== 'alone') || undefined;
    },
    { limit: 15_000, seen: () => panel.text() },
  );
}
