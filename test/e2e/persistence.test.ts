import { describe, expect, it } from 'vitest';
import type { Launched } from './browsers/launch';
import { openIssue, reasonField, type PanelOnPage } from './browsers/page-model';
import { pause } from './browsers/until';
import { both } from './lane';
import { bareIssues, useStage } from './stage';

async function waive(browser: Launched, url: string, check: string, reason: string): Promise<PanelOnPage> {
  const panel = await openIssue(browser, url);
  await panel.beginWaiver(check);
  await panel.type(reasonField, reason);
  await panel.click('[data-action="waive-save"]');
  await panel.becomes(check, 'waived');
  await panel.find(`[data-check="${check}"][data-receipt="here"]`);
  return panel;
}

describe.each(both)('what a person said, in %s', (name) => {
  const stage = useStage(name);
  const another = bareIssues();

  it('is kept over the end of the worker and of the browser', async () => {
    const { url } = another();
    const before = await waive(stage.browser, url, 'criteria', 'Agreed with support');
    await stage.browser.killWorker();
    await before.page.reload();
    expect((await before.becomes('criteria', 'waived')).text).toContain('Agreed with support');
    stage.browser = await stage.browser.restart();
    const after = await openIssue(stage.browser, url);
    expect((await after.becomes('criteria', 'waived')).text).toContain('Agreed with support');
    await after.page.close();
  });

  it('keeps a sentence that was never sent', async () => {
    const panel = await openIssue(stage.browser, another().url);
    await panel.beginWaiver('documents');
    await panel.type(reasonField, 'Half a senten');
    // A pause, as between two words: drafts are kept at pauses.
    await pause(600);
    await stage.browser.killWorker();
    await panel.page.reload();
    expect(await panel.value(`[data-check="documents"] ${reasonField}`), 'the form is open again').toBe(
      'Half a senten',
    );
    await panel.page.close();
  });

  it('leaves no draft of a sentence that was sent, however fast', async () => {
    const sent = await waive(stage.browser, another().url, 'description', 'x');
    await pause(600);
    await sent.page.reload();
    await sent.becomes('description', 'waived');
    await pause(600);
    await sent.click('[data-check="description"] button[aria-expanded]');
    await sent.find('[data-check="description"] [data-action="unwaive"]');
    await sent.page.close();
  });

  it('takes a waiver back', async () => {
    const panel = await waive(stage.browser, another().url, 'story', 'Only a chore');
    await panel.click('[data-check="story"] [data-action="unwaive"]');
    await panel.becomes('story', 'fail');
    await panel.page.reload();
    await panel.becomes('story', 'fail');
    await panel.page.close();
  });
});
