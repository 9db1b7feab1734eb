import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultSpec } from '../doubles/http/faults';
import type { Entry } from '../doubles/http/log';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { openIssue, type PanelOnPage, reasonField } from './browsers/page-model';
import { until } from './browsers/until';
import { signIn, useSession } from './jira-team';
import { addServer, buildFor, type OwnBuild } from './own-server';
import { everything, paired } from './lane';
import { again, type Member, panelOf, reaction, settled } from './team';

/** Both kinds of Jira; the issue is open a second time as its own page and, on Cloud, as a card of the board. */
const cloud = {
  kind: 'Jira Cloud',
  site: 'acme',
  base: 'https://acme.atlassian.net',
  again: 'https://acme.atlassian.net/jira/software/c/projects/WEB/boards/1?selectedIssue=WEB-3',
  ref: 'jira:acme.atlassian.net/WEB-3',
  api: 3,
} as const;
const server = {
  kind: 'Jira Data Center',
  site: 'dc',
  base: 'https://jira.example.com/jira',
  again: 'https://jira.example.com/jira/browse/WEB-3',
  ref: 'jira:jira.example.com/jira/WEB-3',
  api: 2,
} as const;
const cases = paired([cloud, server], 0).map(([name, jira]) => ({ name, jira, kind: jira.kind }));
const faults: FaultSpec['kind'][] = [
  'drop-after',
  'status',
  'garbage',
  'rate-limit-secondary',
  ...(everything ? (['drop-before', 'delay', 'duplicate', 'truncate'] as const) : []),
];

describe.each(cases)(
  'two people on $kind, each on the session of their browser, in $name',
  ({ name, jira: { site, base, again: twice, ref, api } }) => {
    const { origin, hostname } = new URL(base);
    const url = `${base}/browse/WEB-3`;
    let sandbox: Sandbox;
    let build: OwnBuild | undefined;
    let ana: Member;
    let ben: Member;
    let hers: PanelOnPage;
    let his: PanelOnPage;

    beforeAll(async () => {
      sandbox = await startSandbox();
      build = site === 'dc' ? buildFor(name, hostname) : undefined;
      ana = await signIn('ana', name, sandbox, origin, build);
      ben = await signIn('ben', name, sandbox, origin, build);
      if (site === 'dc') for (const { browser } of [ana, ben]) await addServer(browser, url);
      hers = await panelOf(ana, url);
      his = await panelOf(ben, url);
    });
    afterAll(async () => {
      await ana?.browser.close();
      await ben?.browser.close();
      await sandbox?.close();
      build?.remove();
    });

    const ledger = () =>
      sandbox.jira[site].world.projects
        .flatMap(({ issues }) => issues)
        .find(({ labels }) => labels.includes('grooming-ledger'));
    const writes = (): Entry[] =>
      sandbox
        .log()
        .filter(
          ({ method, url: asked, headers }) =>
            method !== 'GET' && asked.includes('/rest/') && headers['x-atlassian-token'] !== undefined,
        );

    it('judges the issue before anybody connects', async () => {
      const checks = await hers.checks();
      expect(checks['description']?.verdict).toBe('fail');
      expect(checks['size']?.verdict).toBe('fail');
      expect(await hers.text()).toMatch(/WEB-3/);
    });

    it('connects with one click, as who the browser is signed in as', async () => {
      await useSession(hers);
      await useSession(his);
      const log = sandbox.log().filter(({ url: asked }) => asked.includes('/myself'));
      expect(log.map(({ person }) => person)).toEqual(['ana', 'ben']);
      expect(log.every(({ headers }) => headers['authorization'] === undefined)).toBe(true);
    });

    it('sets the project up through the open page', async () => {
      await hers.click('[data-action="setup"]');
      await hers.says(/grooming-ledger/);
      await hers.click('[data-action="setup-create"]');
      await until('the ledger', async () => ledger());
      await hers.find('[data-sync="settled"]');
      expect(writes().length).toBeGreaterThan(0);
      expect(writes().map(({ headers }) => [headers['origin'], headers['sec-fetch-site']])).toEqual(
        writes().map(() => [origin, 'same-origin']),
      );
    });

    it('shows 👍 and ✅ of one to the other, which Jira itself could not hold', async () => {
      await hers.click('[data-reaction="ready"]');
      await hers.click('[data-reaction="+1"]');
      await until(
        'both to be shared',
        async () =>
          ((await reaction(hers, 'ready')).receipt === 'saved' && (await reaction(hers, '+1')).receipt === 'saved') ||
          undefined,
        { limit: 20_000, seen: () => hers.text() },
      );
      await again(his);
      await until(
        "ana at ben's",
        async () =>
          ((await reaction(his, 'ready')).text.includes('Ana Sousa') &&
            (await reaction(his, '+1')).text.includes('Ana Sousa')) ||
          undefined,
        { seen: () => his.text() },
      );
    });

    it('lets the other join, and shows a waiver back, on the board as on the issue', async () => {
      await his.beginWaiver('criteria');
      await his.type(reasonField, 'Support agreed by phone');
      await his.click('[data-action="waive-save"]');
      await his.click('[data-action="join"]');
      await his.says(/comment/);
      await his.click('[data-action="join-confirm"]');
      await settled(his);
      const panel = await openIssue(ana.browser, twice);
      await panel.shows(ref);
      await panel.open();
      expect((await panel.becomes('criteria', 'waived')).text).toContain('Support agreed by phone');
      await panel.page.close();
    });

    it.each(faults)('loses and doubles nothing with %s on every other write', async (kind) => {
      const before = (await reaction(hers, '-1')).pressed;
      sandbox.fault({
        kind,
        match: { host: hostname.replaceAll('.', '\\.'), method: 'POST|PUT' },
        times: 2,
        ms: kind === 'delay' ? 300 : 1000,
      });
      await hers.click('[data-reaction="-1"]');
      await settled(hers);
      sandbox.clearFaults();
      await until(
        'the other to see it',
        async () => {
          await again(his);
          return (await reaction(his, '-1')).text.includes('Ana Sousa') !== before || undefined;
        },
        { limit: 30_000, seen: () => his.text() },
      );
      expect(
        ledger()
          ?.comments.map(({ author }) => author)
          .sort(),
      ).toEqual(['ana', 'ben']);
    });

    it("writes without an open page, too, as the person and from Jira's own address", async () => {
      await hers.page.reload();
      await hers.shows();
      await hers.open();
      const before = (await reaction(hers, '+1')).pressed;
      sandbox.fault({ kind: 'offline', match: { host: hostname.replaceAll('.', '\\.'), method: 'PUT' } });
      await hers.click('[data-reaction="+1"]');
      await hers.find('[data-sync="waiting"]');
      await hers.page.close();
      sandbox.clearLog();
      sandbox.clearFaults();
      const written = await until(
        'the write',
        async () => writes().find(({ method, status }) => method === 'PUT' && status === 200),
        { limit: 50_000 },
      );
      expect(written).toMatchObject({ person: 'ana', headers: { origin, referer: expect.stringContaining(origin) } });
      hers = await panelOf(ana, url);
      expect((await reaction(hers, '+1')).pressed).toBe(!before);
    });

    it('meets a Jira that takes no write from elsewhere', async () => {
      const page = await ana.browser.extensionPage('options.html');
      const status = await page.evaluate(
        async (address) =>
          (
            await fetch(`${address}/issue/WEB-3/comment`, {
              method: 'POST',
              credentials: 'include',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            })
          ).status,
        `${base}/rest/api/${api}`,
      );
      expect(status).toBe(403);
      await page.close();
    });

    it('writes nothing once the browser is signed in as somebody else', async () => {
      const page = await ana.browser.newPage(`${origin}/__login?as=dan`);
      await page.close();
      await ana.browser.killWorker();
      sandbox.clearLog();
      await hers.click('[data-reaction="-1"]');
      await hers.says(/signed in (?:to \S+ )?as Dan Weber/);
      expect(writes()).toEqual([]);
    });

    it('asked nothing that Jira does not know', () =>
      assertValidLog(sandbox.log().filter(({ status }) => status !== 403)));
  },
);
