import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../doubles/server';
import { assertValidLog } from '../doubles/valid';
import { type PanelOnPage, screenshot } from './browsers/page-model';
import { until } from './browsers/until';
import { violations } from './browsers/violations';
import { both, paired } from './lane';
import { github } from './story/github';
import { jiraCloud } from './story/jira';
import { linear } from './story/linear';
import { pressOne } from './story/press';
import { join, type Member, panelOf } from './team';

const runs = paired([github, jiraCloud, linear], 0).map(
  ([browser, subject]) => [subject.tracker, browser, subject] as const,
);

describe.each(runs)('what people mark, on %s in %s', (tracker, browser, subject) => {
  let sandbox: Sandbox;
  let ana: Member;
  let hers: PanelOnPage;

  const idOf = (words: string): Promise<string> =>
    until(
      `the comment “${words}”`,
      () =>
        hers.page.evaluate(
          (words) =>
            [
              ...(document.querySelector('tend-panel')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-comment]') ??
                []),
            ].find((one) => one.textContent?.includes(words))?.dataset['comment'],
          words,
        ),
      { seen: () => hers.text() },
    );
  /** Selects a paragraph of a comment as people do, and presses a button below it. */
  const mark = async (words: string, action: string, paragraph?: number): Promise<string> => {
    const comment = `[data-comment="${await idOf(words)}"]`;
    const text = await hers.find(`${comment} .prose p:nth-of-type(${paragraph ?? 1})`);
    if (paragraph !== undefined) await text.click({ count: 3 });
    await hers.click(`${comment} [data-action="${action}"]`);
    return comment;
  };

  beforeAll(async () => {
    sandbox = await startSandbox();
    // None of these has Tend.
    for (const words of [
      'The export is XML.\n\nNobody asked for VAT.',
      'Accountants use CSV.\n\nSo the export is CSV instead.',
      '/todo write the exporter',
    ])
      subject.comments(sandbox, subject.outsider, words);
    ana = await subject.join('ana', browser, sandbox);
    hers = await panelOf(ana, subject.url);
    await subject.connect(hers);
    await hers.click('[data-action="discussion"]');
  });
  afterAll(async () => {
    await ana?.browser.close();
    await sandbox?.close();
  });

  it('is a sentence selected in a comment, and later another in its place; a step is a plain comment', async () => {
    const first = await mark('The export is XML', 'decide', 1);
    await hers.find(`${first} [data-mark^="decide:"][data-mark*="~"][data-state="standing"]`);
    const second = await mark('Accountants use CSV', 'decide', 2);
    await pressOne(hers, `${second} [data-action="decide-as"]`, 'Instead of: The export is XML.');
    await hers.find(`${first} [data-state="superseded"]`);
    await hers.find(`${second} [data-mark*="~"][data-state="standing"]`);
    await hers.find('[data-mark^="todo:"][data-state="open"]');
    expect(await hers.text()).toMatch(/Next step, marked by/);
    if (browser === 'chromium') expect(await violations(hers.page, 'tend-panel')).toEqual([]);
    await screenshot(hers.page, `marks-${tracker.replaceAll(' ', '-')}-${browser}`);
  });

  it('stands in the summary that is posted, each with its source; what was superseded does not', async () => {
    await hers.click('[data-action=summary]');
    const text = await hers.value('textarea[name="summary"]');
    expect(text).toMatch(/Decisions\n\n[-*] So the export is CSV instead\. \(\[[^\]]+\]\(https:\S+\)\)/);
    expect(text).toMatch(/Next steps\n\n(?:.*\n)*[-*] write the exporter \(\[[^\]]+\]\(https:\S+\)\)/);
    expect(text).not.toContain('XML');
    await hers.click('[data-action="summary-send"]');
    await until(
      'the summary',
      async () =>
        subject.holds(sandbox).comments.find(({ author, body }) => author === 'ana' && body.includes('CSV instead')),
      { seen: () => hers.text(), limit: 20_000 },
    );
    await hers.says(/Summary by/);
  });

  it('is taken back by whoever marked it, and a step is ticked done by anybody', async () => {
    await hers.click('.comments [data-mark^="todo:"] [data-action="done"]');
    // Until it is kept, a line below it comes and goes, and what stands below that moves.
    await hers.find('.comments [data-mark^="todo:"][data-state="done"] [data-state="here"]');
    await hers.click('.comments [data-state="standing"] [data-action="unmark"]');
    await until('the first to stand again', async () => !/Replaced by/.test(await hers.text()) || undefined, {
      seen: () => hers.text(),
    });
    await hers.find('.comments [data-mark*="~"][data-state="standing"]');
    assertValidLog(sandbox.log());
  });

  it('is not handed on while the issue is not ready, and it is said why', async () => {
    await hers.click('[data-action="brief"]');
    await hers.says(/Not ready to hand on: (?:a required check fails|required checks fail) \(/);
  });
});

describe.each(both)('the brief of an issue that is ready, in %s', (browser) => {
  let sandbox: Sandbox;
  let ana: Member;

  beforeAll(async () => {
    sandbox = await startSandbox();
    ana = await join('ana', browser, sandbox);
  });
  afterAll(async () => {
    await ana?.browser.close();
    await sandbox?.close();
  });

  it('is copied by one press, by keys alone, and pasted where the work is done', async () => {
    const hers = await panelOf(ana, 'https://github.com/acme/web/issues/12');
    await hers.says(/Ready for grooming/);
    await (await hers.find('[data-action="brief"]')).focus();
    await hers.page.keyboard.press('Enter');
    await hers.says(/Copied: paste it where the work is done/);
    const box = '[data-writer="comment"] textarea';
    await (await hers.find(box)).focus();
    await hers.page.keyboard.down('Control');
    await hers.page.keyboard.press('v');
    await hers.page.keyboard.up('Control');
    const pasted = await until('the brief to be pasted', async () => (await hers.value(box)) || undefined, {
      seen: () => hers.text(),
    });
    expect(pasted).toMatch(/^# #12: \S.*\n\n## Problem\n\n\S/);
    expect(pasted).toMatch(/\n## Acceptance criteria\n\n- \S/);
    expect(pasted).toContain('\n## Sources\n\n- https://github.com/acme/web/issues/12');
  });
});
