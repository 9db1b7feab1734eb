import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { screenshot } from './browsers/page-model';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { signIn, useSession } from './jira-team';
import { both } from './lane';
import { rulesPage } from './rules-page';
import { again, type Member, panelOf, setUp } from './team';

const url = 'https://acme.atlassian.net/browse/WEB-3';
const field = 'Definition of Done (Product)';
const criterion = 'The first invoice is on the page within a second';

const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }],
    },
  ],
});

describe.each(both)("a field of a team's own in Jira, in %s", (name) => {
  let sandbox: Sandbox;
  let ana: Member;

  beforeAll(async () => {
    sandbox = await startSandbox();
    const issue = sandbox.jira.acme.world.projects.flatMap(({ issues }) => issues).find(({ key }) => key === 'WEB-3');
    if (!issue) throw new Error('no WEB-3');
    issue.own = { customfield_10073: doc(criterion) };
    ana = await signIn('ana', name, sandbox);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await sandbox?.close();
  });

  it('is chosen in the rules by keyboard, and is the place that the verdict names then', async () => {
    const panel = await panelOf(ana, url);
    await panel.becomes('criteria', 'fail');
    await useSession(panel);
    await setUp(panel);
    const rules = await rulesPage(ana.browser, 'jira:acme.atlassian.net/WEB');
    const { page } = rules;
    await rules.find('input[name="new-field"]');
    expect(await page.$$eval('datalist option', (options) => options.map(({ textContent }) => textContent))).toContain(
      field,
    );
    await page.type('input[name="new-field"]', field);
    await page.keyboard.press('Enter');
    await rules.find('[data-rule="fields.criteria"]');
    expect(await rules.text()).toContain(`Fields that hold acceptance criteria: before: only those known by name`);
    for (const scheme of name === 'chromium' ? ['light', 'dark'] : []) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.$eval('[data-rule="fields.criteria"]', (row) => row.scrollIntoView({ block: 'center' }));
      await screenshot(page, `rules-fields-${scheme}`);
      expect(await violations(page, 'body')).toEqual([]);
    }
    // A field that is taken out leaves the focus where the next one is typed.
    await page.focus('[data-rule="fields.criteria"] button');
    await page.keyboard.press('Enter');
    await until('the field to be gone', async () => !(await page.$('[data-rule="fields.criteria"]')) || undefined);
    await page.keyboard.type(field);
    await page.keyboard.press('Enter');
    await rules.click('[data-action="save-rules"]');
    await rules.find('[data-receipt="saved"]');
    await page.close();
    await again(panel);
    await panel.becomes('criteria', 'pass');
    await panel.click('[data-check="criteria"] .check-head');
    await panel.says(/Definition of Done \(Product\):\s*The first invoice is on the page within a second/);
    if (name === 'chromium') await screenshot(panel.page, 'panel-fields');
    assertValidLog(sandbox.log());
  });
});
