import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import type { Launched } from './browsers/launch';
import { openIssue } from './browsers/page-model';
import { start } from './browsers/start';
import { pause, until } from './browsers/until';
import { useSession } from './jira-team';
import { addServer, buildFor } from './own-server';
import { both } from './lane';
import { reaction } from './team';

const host = 'jira.example.com';
const base = `https://${host}/jira`;
const url = `${base}/browse/WEB-3`;
const ref = `jira:${host}/jira/WEB-3`;

describe.each(both)('a Jira Data Center behind a context path, in %s', (name) => {
  let sandbox: Sandbox;
  let browser: Launched;
  const build: { now?: ReturnType<typeof buildFor> } = {};

  beforeAll(async () => {
    sandbox = await startSandbox();
    build.now = buildFor(name, host);
    const { port, proxyPort } = sandbox;
    const { extension } = build.now;
    browser = await start(name, { port, proxyPort, ...(extension && { extension }) });
    const page = await browser.newPage(`https://${host}/__login?as=ana`);
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
    build.now?.remove();
  });

  const hasPanel = async (): Promise<boolean> => {
    const page = await browser.newPage(url);
    await pause(1500);
    const found = (await page.$('tend-panel')) !== null;
    await page.close();
    return found;
  };

  it('is left alone until the person adds it', async () => {
    expect(await hasPanel()).toBe(false);
  });

  it('is added in the settings, by the address of any of its pages', async () => {
    expect(await addServer(browser, url)).toBe(base);
  });

  it('has a panel that judges its wiki text, under the name of the whole address', async () => {
    const panel = await openIssue(browser, url);
    await panel.shows(ref);
    expect((await panel.checks())['description']?.verdict).toBe('fail');
    const asked = sandbox.log().filter(({ url: address }) => address.includes('/rest/'));
    expect(
      asked.every(
        ({ url: address }) =>
          new URL(address).pathname.startsWith('/jira/rest/api/2/') || address.includes('serverInfo'),
      ),
    ).toBe(true);
    await panel.page.close();
  });

  it("is worked with on the browser's session", async () => {
    const panel = await openIssue(browser, url);
    await useSession(panel);
    await panel.click('[data-action="setup"]');
    await panel.says(/grooming-ledger/);
    await panel.click('[data-action="setup-create"]');
    await panel.find('[data-sync="settled"]');
    await panel.click('[data-reaction="ready"]');
    await until('the ✅ to be shared', async () => (await reaction(panel, 'ready')).receipt === 'saved' || undefined, {
      limit: 20_000,
      seen: () => panel.text(),
    });
    const ledger = sandbox.jira.dc.world.projects
      .flatMap(({ issues }) => issues)
      .find(({ labels }) => labels.includes('grooming-ledger'));
    expect(String(ledger?.comments[0]?.body)).toContain('{code:title=tend-entries}');
    await panel.page.close();
    assertValidLog(sandbox.log());
  });

  it('is there after the worker was ended, and gone once it is removed', async () => {
    await browser.killWorker();
    expect(await hasPanel()).toBe(true);
    const settings = await browser.extensionPage('options.html');
    await settings.waitForSelector('[data-server] button');
    await settings.click('[data-server] button');
    await until('the list to be empty', async () => ((await settings.$('[data-server]')) === null ? true : undefined));
    await settings.close();
    expect(await hasPanel()).toBe(false);
  });

  it('is asked without encryption only where the person says so', async () => {
    const settings = await browser.extensionPage('options.html');
    await settings.type('input[name="server-address"]', `http://${host}/jira`);
    sandbox.clearLog();
    await settings.click('form[data-form="server"] button[type="submit"]');
    await pause(500);
    expect(sandbox.log().filter(({ host: asked }) => asked === host)).toEqual([]);
    await settings.click('input[name="unencrypted"]');
    await settings.click('form[data-form="server"] button[type="submit"]');
    const shown = await until(
      'the server in the list',
      async () => settings.$eval('[data-server]', (one) => one.getAttribute('data-server')).catch(() => undefined),
      { seen: () => settings.$eval('[role=status]', (one) => one.textContent ?? '') },
    );
    expect(shown).toBe(`http://${host}/jira`);
    await settings.close();
  });
});
