import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { type PanelOnPage, screenshot } from './browsers/page-model';
import { choose } from './browsers/choose';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both } from './lane';
import { join, type Member, panelOf } from './team';

const url = 'https://github.com/acme/web/issues/12';

describe.each(both)('status, tags and plan in the panel, in %s', (name) => {
  let sandbox: Sandbox;
  let ana: Member;
  let hers: PanelOnPage;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', name, sandbox);
    hers = await panelOf(ana, url);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await sandbox?.close();
  });

  const issue = () =>
    sandbox.github.world.repos.find((repo) => repo.name === 'web')?.issues.find(({ number }) => number === 12) ??
    expect.fail('no issue 12');
  const seen = () => hers.text();
  const told = () => sandbox.log().flatMap(({ notifies }) => notifies);
  /** What holds the focus in the panel. */
  const focus = () =>
    hers.page.evaluate(() => document.querySelector('tend-panel')?.shadowRoot?.activeElement?.outerHTML ?? '');

  it('offers the next status of a ready issue, and changes nothing by itself', async () => {
    const offer = await hers.find('[data-action="offer"][data-to="ready-for-grooming"]');
    expect(await offer.evaluate((button) => button.textContent)).toBe('All required checks pass: ready for grooming?');
    await hers.says(/Changing these notifies only/);
    expect(issue().labels).toContain('needs-grooming');
  });

  it('moves it by two keys', async () => {
    await (await hers.find('.check-head')).focus();
    await hers.page.keyboard.press('s');
    await until(
      'the offer to have the focus',
      async () => (await focus()).includes('data-action="offer"') || undefined,
      { seen: focus },
    );
    await hers.page.keyboard.press('Enter');
    await hers.find('[data-status="ready-for-grooming"]');
    await until(
      'the label',
      async () =>
        (issue().labels.includes('ready-for-grooming') && !issue().labels.includes('needs-grooming')) || undefined,
      { seen: async () => issue().labels.join() },
    );
    expect(issue().labels).toEqual(expect.arrayContaining(['feature']));
    await hers.says(/In GitHub since/);
  });

  it('tags it', async () => {
    await hers.click('[data-tag="high-impact"]');
    await hers.find('[data-tag="high-impact"][aria-pressed="true"]');
    await until('the tag', async () => issue().labels.includes('high-impact') || undefined, {
      seen: async () => issue().labels.join(),
    });
  });

  it("plans it into a milestone from the tracker's own list", async () => {
    await hers.click('[data-action="plan"]');
    const list = await hers.find('[data-field="plan:milestone"]');
    expect(
      await list.evaluate((select) =>
        select instanceof HTMLSelectElement ? [...select.options].map(({ text }) => text) : [],
      ),
    ).toEqual(['None', 'Autumn release', 'Payments']);
    await choose(hers.page, list, { value: '3' });
    await hers.page.keyboard.press('Enter');
    await until('the milestone', async () => issue().milestone === 3 || undefined, { seen });
    await hers.says(/Part of Payments[\s\S]*Plan and assignee\s+Milestone[\s\S]*In GitHub since/);
  });

  it('told nobody, as it said, and sent nothing that GitHub does not know', async () => {
    expect(told()).toEqual([]);
    await assertValidLog(sandbox.log());
  });

  it('looks right in light and dark, to axe as well', async () => {
    for (const mode of ['light', 'dark'] as const) {
      sandbox.github.pages.colorMode = mode;
      await hers.page.reload();
      await hers.shows();
      await hers.open();
      await hers.click('[data-action="plan"]');
      const list = await hers.find('[data-field="plan:milestone"]');
      await list.evaluate((select) => select.scrollIntoView({ block: 'end' }));
      await screenshot(hers.page, `workflow-${name}-${mode}`);
      if (name === 'chromium') expect(await violations(hers.page, 'tend-panel')).toEqual([]);
    }
  });
});
