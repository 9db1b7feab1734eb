import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openIssue, reasonField } from './browsers/pageModel';
import { both, useStage } from './stage';

const url = 'https://github.com/acme/web/issues/7';

/** As a version from the future would leave it: a higher number, and none of the tables known today. */
function spoil(screen: Page): Promise<void> {
  return screen.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('tend', 99_990);
        opening.addEventListener('upgradeneeded', () => {
          for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name);
          opening.result.createObjectStore('unheard-of');
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(opening.error));
      }),
  );
}

function remove(screen: Page): Promise<void> {
  return screen.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('tend');
        deleting.addEventListener('success', () => resolve());
        deleting.addEventListener('error', () => reject(deleting.error));
      }),
  );
}

describe.each(both)('with a database that cannot be used, in %s', (name) => {
  const stage = useStage(name);

  it('still judges, says so in a line, keeps nothing silently and recovers', async () => {
    const { browser } = stage;
    const screen = await browser.extensionPage('popup.html');
    await spoil(screen);
    await browser.killWorker();
    const panel = await openIssue(browser, url);
    await panel.becomes('criteria', 'fail');
    await panel.open();
    await panel.find('[data-notice="database"]');
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, 'Nobody may lose this');
    await panel.click('[data-action="waive-save"]');
    await panel.find('[data-check="criteria"][data-receipt="refused"]');
    expect(await panel.value(reasonField)).toBe('Nobody may lose this');
    expect((await panel.checks())['criteria']?.verdict).toBe('fail');
    await remove(screen);
    await browser.killWorker();
    await panel.click('[data-action="waive-save"]');
    await panel.find('[data-check="criteria"][data-receipt="here"]');
    await Promise.all([panel.page.close(), screen.close()]);
  });
});
