import { type Sandbox, startSandbox } from '../doubles/server';
import { connectEverywhere } from './backlog-page';
import type { BrowserName } from './browsers/find';
import type { Launched } from './browsers/launch';
import { openIssue } from './browsers/page-model';
import { start } from './browsers/start';
import { useSession } from './jira-team';
import { addServer, buildFor } from './own-server';

const dataCenter = 'https://jira.example.com/jira';

/** A browser in which somebody is connected to GitHub, Jira Cloud, a Jira Data Center of their own, and Linear. */
export interface FourTrackers {
  sandbox: Sandbox;
  browser: Launched;
  close(): Promise<void>;
}

/** `plant` puts issues into the trackers before anything is read of them. */
export async function fourTrackers(name: BrowserName, plant: (sandbox: Sandbox) => void): Promise<FourTrackers> {
  const sandbox = await startSandbox();
  plant(sandbox);
  const build = buildFor(name, new URL(dataCenter).hostname);
  const { port, proxyPort } = sandbox;
  const size = { width: 1280, height: 900 };
  const browser = await start(name, {
    port,
    proxyPort,
    ...size,
    ...(build.extension && { extension: build.extension }),
  });
  await connectEverywhere({ browser, sandbox });
  await (await browser.newPage('https://jira.example.com/__login?as=ana')).close();
  await addServer(browser, `${dataCenter}/browse/WEB-2`);
  const panel = await openIssue(browser, `${dataCenter}/browse/WEB-2`);
  await useSession(panel);
  await panel.page.close();
  return {
    sandbox,
    browser,
    close: async () => {
      await browser.close();
      await sandbox.close();
      build.remove();
    },
  };
}
