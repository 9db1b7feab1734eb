import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both } from './lane';
import { join, type Member, panelOf, setUp, settled } from './team';

const url = 'https://github.com/acme/web/issues/7';
const place = `options.html#rules=${encodeURIComponent('github:github.com/acme/web')}`;

describe.each(both)("the team's rules, changed by two people, in %s", (name) => {
  let sandbox: Sandbox;
  let ana: Member;
  let dan: Member;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', name, sandbox);
    dan = await join('dan', name, sandbox);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await dan?.browser.close();
    await sandbox?.close();
  });

  const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const shows = (page: Page, selector: string): Promise<unknown> =>
    until(`${selector} in the settings`, async () => (await page.$(selector)) ?? undefined, { seen: () => text(page) });
  const rulesOf = async (member: Member): Promise<Page> => {
    const page = await member.browser.extensionPage(place);
    await shows(page, '[data-rule="checks.story"]');
    return page;
  };

  it('are a press away in the panel, once there is a ledger', async () => {
    const panel = await panelOf(ana, url);
    await setUp(panel);
    await panel.find('[data-action="rules"]');
    // Firefox tells its driver nothing of a page that an extension opens.
    if (name === 'chromium') {
      await panel.click('[data-action="rules"]');
      const opened = await until('the settings', async () =>
        (await ana.browser.browser.pages()).find((page) => page.url().includes('#rules=')),
      );
      await shows(opened, '[data-rule="checks.story"]');
      await opened.close();
    }
    await panel.page.close();
  });

  it('show both, and write over nothing, where two change them at once; in the end both hold for both', async () => {
    const [hers, his] = [await rulesOf(ana), await rulesOf(dan)];
    await hers.select('[data-rule="checks.story"] select', 'off');
    await his.select('[data-rule="checks.criteria"] select', 'advised');
    await his.type('input[name="new-check"]', 'Design reviewed');
    await his.click('[data-action="add-check"]');
    await shows(his, '[data-change="checks.design-reviewed"]');
    await hers.click('[data-action="save-rules"]');
    await shows(hers, '[data-receipt="saved"]');
    await his.click('[data-action="save-rules"]');
    await shows(his, '[data-side="theirs"] [data-change="checks.story"]');
    expect(
      await his.$$eval('[data-side="mine"] [data-change]', (rows) =>
        rows.map((row) => row.getAttribute('data-change')).sort(),
      ),
    ).toEqual(['checks.criteria', 'checks.design-reviewed']);
    await his.click('[data-action="combine"]');
    await shows(his, '[data-action="save-rules"]');
    await his.click('[data-action="save-rules"]');
    await shows(his, '[data-receipt="saved"]');
    await Promise.all([hers.close(), his.close()]);
    for (const member of [ana, dan]) {
      // Devices look for new rules once an hour, and when somebody looks at them.
      await (await rulesOf(member)).close();
      const panel = await panelOf(member, url);
      const checks = await panel.checks();
      expect(Object.keys(checks)).toContain('design-reviewed');
      expect(Object.keys(checks)).not.toContain('story');
      await settled(panel);
      await panel.page.close();
    }
    assertValidLog(sandbox.log());
  });

  it('carry a view of the backlog page to the other, once it was said where it is written', async () => {
    const project = encodeURIComponent('github:github.com/acme/web');
    const hers = await ana.browser.extensionPage(`backlog.html#view=everything&q=label%3Afeature&project=${project}`);
    await shows(hers, '.row[data-ref]');
    await hers.click('[data-action="save-view"]');
    await shows(hers, 'input[name="view-name"]:focus');
    await hers.keyboard.type('Features');
    await hers.keyboard.press('Enter');
    await shows(hers, '[data-saved="Features"]');
    const before = sandbox.log().length;
    await hers.click('[data-action="ask-share-view"]');
    await shows(hers, '[data-action="share-view"]');
    const writes = (): number =>
      sandbox
        .log()
        .slice(before)
        .filter(({ method }) => method === 'PATCH').length;
    expect([writes(), await text(hers)]).toEqual([0, expect.stringContaining('the ledger of acme/web')]);
    expect(await violations(hers, 'body')).toEqual([]);
    await hers.click('[data-action="share-view"]');
    await shows(hers, '[data-shared="Features"][aria-current="page"]');
    expect(writes()).toBe(1);
    await hers.close();
    await (await rulesOf(dan)).close();
    const his = await dan.browser.extensionPage('backlog.html');
    await shows(his, '[data-shared="Features"]');
    await his.click('[data-shared="Features"]');
    await shows(his, '[data-shared="Features"][aria-current="page"]');
    expect(his.url()).toContain(`q=label%3Afeature&project=${project}`);
    await his.close();
    assertValidLog(sandbox.log());
  });
});
