import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { IssueText } from '@/utils/model/issue';
import { Database } from '@/utils/store/database';

const upper = 'github:github.com/ACME/App#1';
const lower = 'github:github.com/acme/app#1';
const [upperProject, lowerProject] = ['github:github.com/ACME/App', 'github:github.com/acme/app'];
let named = 0;
let opened: Database | undefined;

afterEach(() => opened?.delete());

/** What version 1 left, opened by this one. */
async function upgraded(rows: Record<string, object[]>): Promise<Database> {
  named += 1;
  const old = new Dexie(`names-${named}`);
  old.version(1).stores({
    issues: 'ref, readAt',
    said: '[person+project+issue], [person+project], person',
    drafts: '[ref+field], ref, at',
    requests: '++id',
    settings: 'key',
    ledgers: 'project',
    comments: '[project+id], project',
    outbox: 'id, host, ref',
    hosts: 'host',
  });
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
  opened = new Database(`names-${named}`);
  await opened.open();
  return opened;
}

const issue = (ref: string, readAt: number, more: object = {}): object => ({
  ref,
  readAt,
  text: {
    ref,
    title: `Read at ${readAt}`,
    body: { markup: 'gfm', source: 'x' },
    facts: {},
    readBy: 'api',
  } satisfies Omit<IssueText, 'ref'> & { ref: string },
  ...more,
});
const ledger = (project: string, more: object): object => ({
  project,
  ref: `${project}#4`,
  id: 'I_4',
  others: [`${project}#9`],
  body: '',
  locked: false,
  joined: false,
  since: { [`${project}#4`]: '2026-01-01' },
  foundAt: 5,
  readAt: 5,
  wholeAt: 5,
  refused: '',
  version: 3,
  ...more,
});
const stamp = (at: string): string => `0kz3f91${at}-0000-dev1`;

describe('rows of version 1', () => {
  it('come under the one name of their issue', async () => {
    const db = await upgraded({
      issues: [issue(upper, 1)],
      said: [{ person: '7', project: upperProject, issue: '1', entry: { ready: [null, stamp('ab')] } }],
      drafts: [{ ref: upper, field: 'waive:story', text: 'A sp', at: 1 }],
      ledgers: [ledger(upperProject, { joined: true })],
      comments: [
        {
          project: upperProject,
          ledger: `${upperProject}#4`,
          id: '1',
          author: undefined,
          editor: undefined,
          body: 'x',
          updatedAt: '2026-01-01',
        },
      ],
      outbox: [
        {
          id: 'a',
          host: 'github.com',
          person: '7',
          ref: upper,
          command: { kind: 'react', ref: upper, content: '+1', on: true },
          at: 1,
          tries: 0,
        },
      ],
    });
    expect(await db.issues.get(lower)).toMatchObject({ text: { ref: lower } });
    expect(await db.said.get(['7', lowerProject, '1'])).toBeDefined();
    expect(await db.drafts.get([lower, 'waive:story'])).toMatchObject({ text: 'A sp' });
    expect(await db.ledgers.get(lowerProject)).toMatchObject({
      ref: `${lowerProject}#4`,
      others: [`${lowerProject}#9`],
      joined: true,
      since: { [`${lowerProject}#4`]: '2026-01-01' },
    });
    expect(await db.comments.get([lowerProject, '1'])).toMatchObject({ ledger: `${lowerProject}#4` });
    expect(await db.outbox.get('a')).toMatchObject({ ref: lower, command: { ref: lower } });
    for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toContain('ACME');
  });

  it('that were there twice become one, and nothing said or typed is lost', async () => {
    const agreed = { digest: 'a', title: 'T', body: 'B' };
    const db = await upgraded({
      issues: [issue(upper, 9), issue(lower, 1, { agreed })],
      said: [
        {
          person: '7',
          project: upperProject,
          issue: '1',
          entry: { ready: [null, stamp('ab')], 'check:design': [true, stamp('ac')] },
        },
        {
          person: '7',
          project: lowerProject,
          issue: '1',
          entry: { ready: [{ text: 'f' }, stamp('ad')], 'waive:story': [{ reason: 'A spike' }, stamp('aa')] },
        },
      ],
      drafts: [
        { ref: upper, field: 'waive:story', text: 'One', at: 1 },
        { ref: lower, field: 'waive:story', text: 'Two', at: 2 },
      ],
      ledgers: [ledger(upperProject, { joined: true, version: 7 }), ledger(lowerProject, { ref: undefined })],
    });
    expect(await db.issues.toArray()).toEqual([expect.objectContaining({ ref: lower, readAt: 9, agreed })]);
    expect((await db.said.toArray()).map(({ entry }) => entry)).toEqual([
      {
        ready: [{ text: 'f' }, stamp('ad')],
        'check:design': [true, stamp('ac')],
        'waive:story': [{ reason: 'A spike' }, stamp('aa')],
      },
    ]);
    const [draft] = await db.drafts.toArray();
    expect(draft?.text.split('\n\n').sort()).toEqual(['One', 'Two']);
    expect(await db.ledgers.toArray()).toEqual([
      expect.objectContaining({
        project: lowerProject,
        ref: `${lowerProject}#4`,
        joined: true,
        foundAt: 0,
        since: {},
        version: 8,
      }),
    ]);
  });

  it('of other trackers stay as they are', async () => {
    const ref = 'jira:acme.atlassian.net/ABC-12';
    const db = await upgraded({ issues: [issue(ref, 1)], drafts: [{ ref, field: 'a', text: 'x', at: 1 }] });
    expect([await db.issues.count(), (await db.drafts.get([ref, 'a']))?.text]).toEqual([1, 'x']);
  });

  it('that are none need nothing', async () => {
    expect(await (await upgraded({})).issues.count()).toBe(0);
  });
});
