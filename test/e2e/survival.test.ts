import { beforeEach, describe, expect, it } from 'vitest';
import { openIssue, reasonField, type PanelOnPage } from './browsers/page-model';
import { pause } from './browsers/until';
import { both } from './lane';
import { bareIssues, useStage } from './stage';

describe.each(both)('the panel survives, in %s', (name) => {
  const stage = useStage(name);
  const another = bareIssues();
  let panel: PanelOnPage;
  let ref: string;
  beforeEach(async () => {
    const issue = another();
    ref = issue.ref;
    panel = await openIssue(stage.browser, issue.url);
    return () => panel.page.close();
  });

  it('its removal by the page', async () => {
    await panel.page.evaluate(() => document.querySelector('tend-panel')?.remove());
    await panel.shows(ref);
    await panel.becomes('criteria', 'fail');
  });

  it('the replacement of the whole body', async () => {
    await panel.page.evaluate(() => {
      const body = document.createElement('body');
      body.append(
        ...[...document.body.children]
          .filter(({ localName }) => localName !== 'tend-panel')
          .map((child) => child.cloneNode(true)),
      );
      document.documentElement.replaceChild(body, document.body);
    });
    await panel.shows(ref);
    await panel.open();
  });

  it('a page that makes everything beside its modal inert', async () => {
    await panel.page.evaluate(() => {
      for (const child of document.body.children) child.setAttribute('inert', '');
    });
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, 'still here');
    expect(await panel.value(reasonField)).toBe('still here');
  });

  it('the death of the worker between question and answer', async () => {
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, 'The worker was gone');
    await stage.browser.killWorker();
    await panel.click('[data-action="waive-save"]');
    await panel.find('[data-check="criteria"][data-verdict="waived"][data-receipt="here"]');
    await panel.click('[data-check="criteria"] [data-action="unwaive"]');
    await panel.becomes('criteria', 'fail');
  });

  it('an update of the extension, with what was typed', async () => {
    const form = `[data-check="documents"] ${reasonField}`;
    await panel.beginWaiver('documents');
    await panel.type(reasonField, 'Written before the update');
    await pause(600);
    await stage.browser.reloadExtension();
    await panel.page.bringToFront();
    // Firefox puts the new version's scripts into open tabs, Chromium leaves the old ones without a background.
    if (name === 'chromium') await reloadByNotice(panel, form);
    await panel.shows(ref);
    expect(await panel.value(form), 'the form is open again, where it was left').toBe('Written before the update');
    expect(await panel.page.$$eval('tend-panel', (hosts) => hosts.length)).toBe(1);
  });
});

async function reloadByNotice(panel: PanelOnPage, form: string): Promise<void> {
  await panel.click('[data-action="waive-save"]');
  await panel.find('[data-notice="updated"] button');
  expect(await panel.value(form), 'what was typed is still to be seen').toBe('Written before the update');
  await Promise.all([
    panel.page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    panel.click('[data-notice="updated"] button'),
  ]);
}
