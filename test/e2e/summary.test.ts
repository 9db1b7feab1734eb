import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { newComment } from '../doubles/github/world/new';
import { assertValidLog } from '../doubles/valid';
import { type PanelOnPage, screenshot } from './browsers/page-model';
import { choose as chooseIn } from './browsers/choose';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both } from './lane';
import { join, type Member, panelOf } from './team';

const url = 'https://github.com/acme/web/issues/12';

describe.each(both)('closing the loop by one press, in %s', (name) => {
  let sandbox: Sandbox;
  let ben: Member;
  let his: PanelOnPage;

  const repo = () => sandbox.github.world.repos.find((one) => one.name === 'web') ?? expect.fail('no acme/web');
  const issue = () => repo().issues.find(({ number }) => number === 12) ?? expect.fail('no issue 12');
  const summaries = () =>
    issue().comments.filter(({ author, body }) => author === 'ben' && body.startsWith('### Decisions'));
  const part = (field: string, state: string) => his.find(`[data-part="${field}"][data-receipt="${state}"]`);
  const words = (selector: string) =>
    his.find(selector).then((element) => element.evaluate((one) => one.textContent ?? ''));
  const list = (label: string) => his.find(`select[data-set="${label}"]`);
  const chosen = async (label: string) =>
    (await list(label)).evaluate((one) =>
      one instanceof HTMLSelectElement ? one.selectedOptions[0]?.text : undefined,
    );
  const choose = async (label: string, wanted: string): Promise<void> =>
    chooseIn(his.page, await list(label), { name: wanted });
  const begin = async (): Promise<void> => {
    await his.click('[data-action="discussion"]');
    await his.click('[data-action=summary]');
    await his.find('textarea[name="summary"]');
  };

  beforeAll(async () => {
    sandbox = await startSandbox();
    for (const [author, body] of [
      ['cleo', 'We decided to export CSV only.'],
      ['dan', "I'll write the exporter by Friday, @cleo."],
    ] as const)
      issue().comments.push(newComment(sandbox.github.world, 12, author, body));
    ben = await join('ben', name, sandbox);
    his = await panelOf(ben, url);
  });
  afterAll(async () => {
    await ben?.browser.close();
    await sandbox?.close();
  });

  it('proposes the status that the checks speak for, and changes nothing yet', async () => {
    await begin();
    expect(await chosen('Status')).toBe('Ready for grooming');
    expect(await chosen('Estimate')).toBe('As it is');
    expect(await chosen('Assignee')).toBe('As it is');
    await his.says(/All required checks pass: ready for grooming\?/);
    expect(issue().labels).toContain('needs-grooming');
    expect(summaries()).toEqual([]);
  });

  it('shows the summary as it will read, and names whom it tells', async () => {
    await until(
      'whom it mentions',
      async () => (await words('.summary .writer > .hint:last-of-type')).endsWith('It mentions cleo.') || undefined,
      { seen: his.text },
    );
    await his.click('[data-action="summary-preview"]');
    expect(await words('[role="region"][aria-label="Preview"]')).toMatch(
      /^DecisionsWe decided to export CSV only\. \(cleo\)/,
    );
    if (name === 'chromium') expect(await violations(his.page, 'tend-panel')).toEqual([]);
    await his.click('[data-action="summary-preview"]');
    await his.find('textarea[name="summary"]');
  });

  it('says all of it by one press; what is refused is alone in that, and says what it takes', async () => {
    await choose('Estimate', '5');
    await choose('Assignee', 'dan');
    await until(
      'all that is chosen to be named',
      async () => (await words('[data-action="summary-send"]')) === 'Post the summary and set 3' || undefined,
      { seen: his.text },
    );
    await his.click('[data-action="summary-send"]');
    for (const field of ['summary', 'status', 'assign:4204']) await part(field, 'saved');
    await part('estimate', 'refused');
    expect(await words('[data-part="estimate"]')).toMatch(
      /The label “estimate: 5” does not exist in acme\/web yet, and creating it takes the Write role/,
    );
    expect(issue().labels).toContain('ready-for-grooming');
    expect(issue().labels).not.toContain('needs-grooming');
    expect(issue().assignees).toEqual(['dan']);
    expect(summaries().map(({ body }) => body)).toEqual([
      expect.stringMatching(/^### Decisions\n\n- We decided to export CSV only\. \(\[cleo\]\(https:/),
    ]);
    if (name === 'chromium') expect(await violations(his.page, 'tend-panel')).toEqual([]);
    await screenshot(his.page, `summary-parts-${name}`);
  });

  it('tries the refused part again alone, and is done once all of it arrived', async () => {
    repo().roles['ben'] = 'write';
    await his.click('[data-part="estimate"] [data-action="part-retry"]');
    await until('the estimate', async () => issue().labels.includes('estimate: 5') || undefined, { seen: his.text });
    await until(
      'the dialog to be closed',
      async () =>
        (await his.page.evaluate(
          () => document.querySelector('tend-panel')?.shadowRoot?.querySelector('.summary') === null,
        )) || undefined,
      { seen: his.text },
    );
    await his.says(/Summary by ben/);
    expect(summaries()).toHaveLength(1);
  });

  it("shows what somebody else made of the summary meanwhile beside one's own, and writes over neither unasked", async () => {
    await his.click('[data-action=summary]');
    await his.type('textarea[name="summary"]', '\nThanks to all.');
    const [posted] = summaries();
    if (posted) posted.body = posted.body.replace('CSV only', 'CSV and PDF');
    await his.click('[data-action="summary-send"]');
    await part('summary', 'refused');
    expect(posted?.body).not.toContain('Thanks to all.');
    await his.click('[data-action="part-change"]');
    expect(await words('.summary .notice blockquote')).toContain('We decided to export CSV and PDF');
    expect(await his.value('textarea[name="summary"]')).toMatch(/CSV only[\s\S]*Thanks to all\./);
    if (name === 'chromium') expect(await violations(his.page, 'tend-panel')).toEqual([]);
    await screenshot(his.page, `summary-theirs-${name}`);
    await his.click('[data-action="summary-send"]');
    await until('the words', async () => posted?.body.includes('Thanks to all.') || undefined, { seen: his.text });
    expect(summaries()).toHaveLength(1);
  });

  it('takes the assignee off again where the issue is planned, and finds another by name and keys alone', async () => {
    await until(
      'the dialog to be closed',
      async () =>
        (await his.page.evaluate(
          () => document.querySelector('tend-panel')?.shadowRoot?.querySelector('.summary') === null,
        )) || undefined,
      { seen: his.text },
    );
    await his.click('[data-action="plan"]');
    await his.click('[data-assign="4204"][aria-pressed="true"]');
    await until('nobody to be assigned', async () => issue().assignees.length === 0 || undefined, { seen: his.text });
    await his.type('[data-find]', 'laur');
    await his.find('[data-find="true"]');
    await his.page.keyboard.press('Enter');
    await his.find('[data-assign="4203"][aria-pressed="true"]');
    await until('somebody to be assigned', async () => issue().assignees.includes('cleo') || undefined, {
      seen: his.text,
    });
  });

  it('sent nothing that GitHub does not know', async () => {
    await assertValidLog(sandbox.log());
  });
});
