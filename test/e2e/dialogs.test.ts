import { beforeEach, describe, expect, it } from 'vitest';
import { openIssue, reasonField, type PanelOnPage } from './browsers/page-model';
import { focusLockModal, nativeModal } from './page-scripts';
import { both } from './lane';
import { bareIssues, useStage } from './stage';

const typed = 'typed beside a modal';

describe.each(both)('beside a modal of the page, in %s', (name) => {
  const stage = useStage(name);
  const another = bareIssues();
  let panel: PanelOnPage;
  beforeEach(async () => {
    panel = await openIssue(stage.browser, another().url);
    return () => panel.page.close();
  });

  it.each(['focus-lock', 'native'])('can be opened and typed into while a %s modal is open', async (kind) => {
    await panel.page.evaluate(kind === 'native' ? nativeModal : await focusLockModal());
    await panel.page.waitForSelector('#modal-field');
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, typed);
    expect(await panel.value(reasonField)).toBe(typed);
    expect(
      await panel.page.$eval('#modal-field', (field) => (field as HTMLInputElement).value),
      'the modal took the text',
    ).toBe('');
  });

  it('comes back from a native modal that is closed, with what was typed', async () => {
    await panel.page.evaluate(nativeModal);
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, typed);
    await panel.page.$eval('#native', (dialog) => (dialog as HTMLDialogElement).close());
    await panel.page.waitForFunction(() => document.querySelector('tend-panel')?.parentElement === document.body, {
      timeout: 20_000,
      polling: 50,
    });
    await panel.type(reasonField, ', and after');
    expect(await panel.value(reasonField)).toBe(`${typed}, and after`);
  });
});
