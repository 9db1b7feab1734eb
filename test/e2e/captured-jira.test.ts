import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { hasShared, readShared } from '../shared';
import type { Launched } from './browsers/launch';
import { openIssue, reasonField } from './browsers/page-model';
import { start } from './browsers/start';
import { addServer, buildFor, type OwnBuild } from './own-server';
import { both } from './lane';
import { useStage } from './stage';

const cloud = 'https://acme.atlassian.net';
const captures = {
  issue: {
    file: 'browse-issue.html',
    url: `${cloud}/browse/ABC-14817`,
    ref: 'jira:acme.atlassian.net/ABC-14817',
    theme: 'light',
  },
  dark: {
    file: 'browse-issue-dark.html',
    url: `${cloud}/browse/ABC-14818`,
    ref: 'jira:acme.atlassian.net/ABC-14818',
    theme: 'dark',
  },
  board: {
    file: 'board-modal-selectedIssue.html',
    url: `${cloud}/jira/software/c/projects/ABC/boards/2122?selectedIssue=ABC-14817`,
    ref: 'jira:acme.atlassian.net/ABC-14817',
    theme: 'light',
  },
} as const;

const pages = 'pages/jira-cloud';

/** The dark page is of the same issue, under a key of its own here. */
function htmlOf(name: keyof typeof captures): string {
  const html = readShared(`${pages}/${captures[name].file}`);
  return name === 'dark' ? html.replaceAll('ABC-14817', 'ABC-14818') : html;
}

describe.skipIf(!hasShared(`${pages}/browse-issue.html`)).each(both)(
  "on Jira Cloud's pages as reconstructed, in %s",
  (name) => {
    const stage = useStage(name);
    beforeAll(() => {
      for (const kind of Object.keys(captures) as (keyof typeof captures)[])
        stage.sandbox.mount(captures[kind].url, { html: htmlOf(kind) });
    });

    it.each(['issue', 'dark', 'board'] as const)('shows verdicts beside the %s, signed in to nothing', async (kind) => {
      const { url, ref, theme } = captures[kind];
      const panel = await openIssue(stage.browser, url);
      expect(await panel.shows(ref)).toMatchObject({ 'data-issue': ref, 'data-theme': theme });
      const shown = Object.fromEntries(Object.entries(await panel.checks()).map(([id, { verdict }]) => [id, verdict]));
      expect(shown).toMatchObject({ title: 'pass', story: 'pass', description: 'pass', size: 'unknown' });
      expect(await panel.page.evaluate(() => document.querySelector('#jira-frontend tend-panel'))).toBeNull();
      expect(await panel.page.evaluate(() => document.body.lastElementChild?.localName)).toBe('tend-panel');
      await panel.page.close();
    });

    it('keeps keys typed in the panel from the page, and lies above its modal', async () => {
      const panel = await openIssue(stage.browser, captures.board.url);
      await panel.beginWaiver('documents');
      const before = await panel.page.evaluate(() => (window as Window & { __hot?: string[] }).__hot?.length);
      await panel.type(reasonField, 'c/gi');
      expect(await panel.value(reasonField)).toBe('c/gi');
      expect(await panel.page.evaluate(() => (window as Window & { __hot?: string[] }).__hot?.length)).toBe(before);
      await panel.page.close();
    });
  },
);

const server = {
  file: 'pages/jira-dc/browse-issue-8.20.html',
  url: 'https://issues.example.org/browse/CAMEL-10001',
  ref: 'jira:issues.example.org/CAMEL-10001',
};

describe.skipIf(!hasShared(server.file)).each(both)("on a Data Center's page as captured, in %s", (name) => {
  const { host, origin } = new URL(server.url);
  let sandbox: Sandbox;
  let browser: Launched;
  let build: OwnBuild;
  beforeAll(async () => {
    sandbox = await startSandbox();
    build = buildFor(name, host);
    browser = await start(name, {
      port: sandbox.port,
      proxyPort: sandbox.proxyPort,
      ...(build.extension && { extension: build.extension }),
    });
    sandbox.mount(server.url, { html: readShared(server.file) });
    sandbox.mount(`${origin}/rest/api/2/serverInfo`, {
      html: JSON.stringify({ baseUrl: origin, version: '8.20.0', versionNumbers: [8, 20, 0] }),
      headers: { 'content-type': 'application/json' },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
    build?.remove();
  });

  it("is nobody's guest before Tend is told of the server", async () => {
    const page = await browser.newPage(server.url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.$('tend-panel')).toBeNull();
    await page.close();
  });

  it('shows verdicts of the text on it once the server is added, signed in to nothing', async () => {
    expect(await addServer(browser, server.url)).toBe(origin);
    const panel = await openIssue(browser, server.url);
    expect(await panel.shows(server.ref)).toMatchObject({ 'data-issue': server.ref, 'data-theme': 'light' });
    const checks = await panel.checks();
    expect(checks['title']?.verdict).toBe('pass');
    expect(checks['description']?.verdict).toMatch(/^(?:pass|fail)$/);
    await panel.open();
    await panel.says(/Read from the text on the page/);
    expect(await panel.page.evaluate(() => document.body.lastElementChild?.localName)).toBe('tend-panel');
    await panel.page.close();
  });
});
