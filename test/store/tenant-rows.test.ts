import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '@/utils/store/database';
import { createStore } from '@/utils/store/store';

it('keeps each wait and sign-out that was kept by host name, for every tenant that it may have been about', async () => {
  const old = new Dexie('waits-by-host');
  old.version(8).stores({ hosts: 'host', rows: 'ref, project', reads: 'project' });
  await old.table('hosts').bulkPut([
    { host: 'github.com', retryAt: 5, wait: 4, why: 'GitHub asks to wait.', tries: 2, wroteAt: 1 },
    { host: 'acme.atlassian.net', retryAt: 0, tries: 0, wroteAt: 3, signedOut: 'You are signed out.' },
    { host: 'acme', retryAt: 7, wait: 2, tries: 1, wroteAt: 0 },
  ]);
  old.close();
  const database = new Database('waits-by-host');
  const store = createStore(database);
  expect(await store.tenant('github:github.com')).toEqual({
    tenant: 'github:github.com',
    retryAt: 5,
    wait: 4,
    why: 'GitHub asks to wait.',
    tries: 2,
    wroteAt: 1,
  });
  expect(await store.tenant('jira:acme.atlassian.net')).toMatchObject({ wroteAt: 3, signedOut: 'You are signed out.' });
  expect(await store.tenant('linear:github.com')).toMatchObject({ retryAt: 0, tries: 0 });
  for (const tracker of ['github', 'jira', 'linear'] as const)
    expect(await store.tenant(`${tracker}:acme`)).toMatchObject({ retryAt: 7, tries: 1 });
  expect(database.tables.map(({ name }) => name)).not.toContain('hosts');
  await database.delete();
});
