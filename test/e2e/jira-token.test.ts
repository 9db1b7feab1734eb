import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import type { Page } from 'puppeteer-core';
import { askWorker } from './browsers/ask-worker';
import { until } from './browsers/until';
import { signIn } from './jira-team';
import { both } from './lane';
import { type Member, panelOf, reaction } from './team';

const acme = 'https://acme.atlassian.net';

describe.each(both)('Jira Cloud with an API token, in %s', (name) => {
  let sandbox: Sandbox;
  let ana: Member;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await signIn('ana', name, sandbox);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await sandbox?.close();
  });

  it('is connected in the settings, by the address of any page', async () => {
    const { token = '', email = '' } =
      sandbox.people.find((one) => one.host === 'acme.atlassian.net' && one.name === 'ana') ?? {};
    const settings = await ana.browser.extensionPage('options.html');
    await settings.waitForSelector('input[name="jira-address"]');
    await settings.type('input[name="jira-address"]', `${acme}/jira/software/c/projects/WEB/boards/1`);
    await settings.click('input[name="jira-way"][value="token"]');
    await settings.type('input[name="jira-email"]', email);
    await settings.type('input[name="jira-token"]', token);
    await settings.click('form[data-form="jira"] button[type="submit"]');
    await until('the account', async () => ((await settings.$('.account')) === null ? undefined : true), {
      seen: () => settings.$eval('[role=status]', (one) => one.textContent ?? ''),
    });
    await settings.close();
  });

  it("writes from Jira's own address, with the token and without the session, and through no page", async () => {
    const screen = await ana.browser.extensionPage('popup.html');
    await watchRules(screen);
    const panel = await panelOf(ana, `${acme}/browse/WEB-3`);
    sandbox.clearLog();
    await panel.click('[data-action="setup"]');
    await panel.says(/grooming-ledger/);
    await panel.click('[data-action="setup-create"]');
    await panel.find('[data-sync="settled"]');
    await panel.click('[data-reaction="ready"]');
    await until('the ✅ to be shared', async () => (await reaction(panel, 'ready')).receipt === 'saved' || undefined, {
      limit: 20_000,
      seen: () => panel.text(),
    });
    const writes = sandbox.log().filter(({ method, host }) => method !== 'GET' && host === 'acme.atlassian.net');
    expect(writes.length).toBeGreaterThan(1);
    for (const { headers, person, status } of writes) {
      expect({
        origin: headers['origin'],
        referer: headers['referer'],
        authorization: headers['authorization'],
        cookie: headers['cookie'],
        person,
      }).toEqual({
        origin: acme,
        referer: `${acme}/`,
        authorization: 'Basic ‹token of ana›',
        cookie: undefined,
        person: 'ana',
      });
      expect(status).toBeLessThan(300);
    }
    assertValidLog(sandbox.log());
    const rules = await seenRules(screen);
    expect(rules.length, 'no rule was seen while something was written').toBeGreaterThan(0);
    const own = new URL(ana.browser.origin).host;
    for (const { initiatorDomains, urlFilter, requestMethods } of rules)
      expect([initiatorDomains, urlFilter, requestMethods]).toEqual([
        [own],
        expect.stringMatching(/^\|https:\/\/acme\.atlassian\.net\/rest\/[^|*^]+\|$/),
        [expect.stringMatching(/^(?:post|put|delete)$/)],
      ]);
    await Promise.all([panel.page, screen].map((page) => page.close()));
  });

  it('leaves no rule behind that a worker did not live to take back', async () => {
    const screen = await ana.browser.extensionPage('popup.html');
    await leaveRule(screen);
    await ana.browser.killWorker();
    await askWorker(screen, { kind: 'servers' });
    await until('the rule to be gone', async () => (await rulesNow(screen)) === 0 || undefined);
    await screen.close();
  });
});

/** What matters of a rule for headers, as the extension's own pages see it. */
interface Condition {
  initiatorDomains?: string[];
  urlFilter?: string;
  requestMethods?: string[];
}
interface Rules {
  getSessionRules(): Promise<{ id: number; condition: Condition }[]>;
  updateSessionRules(change: { addRules: object[] }): Promise<void>;
}
declare const chrome: { declarativeNetRequest: Rules };

/** Looks again and again which rules there are: one lives no longer than its request. */
function watchRules(screen: Page): Promise<void> {
  return screen.evaluate(() => {
    const seen: Record<string, Condition> = {};
    Object.assign(globalThis, { seen });
    // Timers of a tab in the background are slowed down; answers are not.
    const look = async (): Promise<never> => {
      for (;;) {
        for (const { id, condition } of await chrome.declarativeNetRequest.getSessionRules()) seen[id] = condition;
      }
    };
    void look();
  });
}

function seenRules(screen: Page): Promise<Condition[]> {
  return screen.evaluate(() => Object.values(Reflect.get(globalThis, 'seen') as Record<string, Condition>));
}

function leaveRule(screen: Page): Promise<void> {
  return screen.evaluate(() =>
    chrome.declarativeNetRequest.updateSessionRules({
      addRules: [{ id: 77, action: { type: 'block' }, condition: { urlFilter: '|https://left.example/|' } }],
    }),
  );
}

function rulesNow(screen: Page): Promise<number> {
  return screen.evaluate(async () => (await chrome.declarativeNetRequest.getSessionRules()).length);
}
