import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIssue, reasonField } from './browsers/page-model';
import { both } from './lane';
import { useStage } from './stage';

const url = 'https://github.com/acme/web/issues/7';
const set = '.set-aside';

/** The files of the extension's database in a browser's profile, whichever browser it is. */
function databases(profile: string): string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /chrome-extension_\w+_0\.indexeddb\.leveldb$|moz-extension\+\+\+[^/^]*[/\\]idb$/.test(path));
}

/** A file where the browser expects the folder of a database: it cannot be opened, as on a broken disk. */
function spoil(profile: string): void {
  const found = databases(profile);
  expect(found, 'the database was not found in the profile').not.toEqual([]);
  for (const path of found) {
    renameSync(path, path + set);
    writeFileSync(path, 'not a database');
  }
}

function mend(profile: string): void {
  for (const path of databases(profile)) {
    rmSync(path, { recursive: true });
    renameSync(path + set, path);
  }
}

describe.each(both)('with a database that cannot be opened, in %s', (name) => {
  const stage = useStage(name);

  it('still judges, says so, loses nothing typed, and recovers with the database', async () => {
    const before = await openIssue(stage.browser, url);
    await before.page.close();
    stage.browser = await stage.browser.restart(spoil);
    const panel = await openIssue(stage.browser, url);
    await panel.becomes('criteria', 'fail');
    await panel.open();
    await panel.find('[data-notice="database"]');
    await panel.beginWaiver('criteria');
    await panel.type(reasonField, 'Nobody may lose this');
    await panel.click('[data-action="waive-save"]');
    await panel.find('[data-check="criteria"][data-receipt="refused"]');
    expect(await panel.value(reasonField)).toBe('Nobody may lose this');
    expect((await panel.checks())['criteria']?.verdict).toBe('fail');

    stage.browser = await stage.browser.restart(mend);
    const after = await openIssue(stage.browser, url);
    await after.beginWaiver('criteria');
    await after.type(reasonField, 'Kept this time');
    await after.click('[data-action="waive-save"]');
    await after.find('[data-check="criteria"][data-verdict="waived"][data-receipt="here"]');
    await after.page.close();
  });
});
