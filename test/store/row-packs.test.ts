import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Dexie } from 'dexie';
import type { IssueRef } from '@/utils/model/ref';
import type { Row } from '@/utils/model/rows/row';
import { Database } from '@/utils/store/database';
import { packIdOf } from '@/utils/store/row-packs';
import { createRowStore, type RowStore } from '@/utils/store/row-store';
import { inRound, thisRound } from '../rounds/sample';
import { row } from '../rows/sample';
import { brokenLaw, law } from '../law';

const projects = ['github:github.com/acme/web', 'jira:acme.atlassian.net/WEB'];
let opened = 0;

interface Change {
  is: 'put' | 'forget';
  rows: Row[];
}

/** Rows of two projects, on both sides of where packs end. */
const one = fc
  .record({
    number: fc.constantFrom(1, 2, 127, 128, 129, 1000),
    of: fc.nat(1),
    title: fc.string(),
    round: fc.boolean(),
  })
  .map(({ number, of, title, round }): Row => {
    const project = projects[of] ?? '';
    const ref = (of === 0 ? `${project}#${number}` : `${project}-${number}`) as IssueRef;
    return { ...row(number), project, ref, title, ...(round && { inRound: thisRound }) };
  });
const changes = fc.array(
  fc.record<Change>({ is: fc.constantFrom('put', 'put', 'forget'), rows: fc.array(one, { maxLength: 4 }) }),
  { maxLength: 8 },
);

const byRef = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => (a.ref < b.ref ? -1 : 1));

/** `act`: what is done for one change. */
const asIfEachAlone = (act: (rows: RowStore, change: Change) => Promise<void>) =>
  fc.asyncProperty(changes, async (list) => {
    const database = new Database(`packs-${(opened += 1)}`);
    const rows = createRowStore(database);
    const plain = new Map<IssueRef, Row>();
    for (const change of list) {
      await act(rows, change);
      for (const each of change.rows) {
        plain.delete(each.ref);
        if (change.is === 'put') plain.set(each.ref, each);
      }
    }
    const all = [...plain.values()];
    for (const project of projects)
      expect(byRef(await rows.of(project))).toEqual(byRef(all.filter((each) => each.project === project)));
    expect(byRef(await rows.get(all.map(({ ref }) => ref)))).toEqual(byRef(all));
    expect(byRef(await rows.inRounds())).toEqual(byRef(all.filter(({ inRound: round }) => round)));
    expect(await rows.projects()).toEqual(projects.filter((project) => all.some((each) => each.project === project)));
    await database.delete();
  });

const change = (rows: RowStore, { is, rows: list }: Change): Promise<void> =>
  is === 'put' ? rows.put(list) : rows.forget(list.map(({ ref }) => ref));

law('rows kept in packs are what rows kept each alone would be', asIfEachAlone(change), 60);
brokenLaw(
  'of which those put at once are kept by the last of a pack',
  asIfEachAlone((rows, given) =>
    change(rows, { ...given, rows: [...new Map(given.rows.map((each) => [packIdOf(each.ref), each])).values()] }),
  ),
  500,
);

it('writes nothing where rows come to the same, so that no page reads them anew', async () => {
  const database = new Database('packs-same');
  const rows = createRowStore(database);
  await rows.put([row(1), row(2)]);
  const written: string[] = [];
  Dexie.on('storagemutated', (parts) => void written.push(...Object.keys(parts)));
  await rows.put([row(2)]);
  await rows.forget([row(3).ref]);
  expect(written.filter((part) => part.includes('rowPacks'))).toEqual([]);
  await rows.put([row(2, { title: 'Another' })]);
  expect(written.filter((part) => part.includes('rowPacks'))).not.toEqual([]);
  await database.delete();
});

it('finds the rows that are in a round, those of an earlier version too', async () => {
  const old = new Dexie('rows-before-reminders');
  old.version(10).stores({ rows: 'ref, project' });
  await old.table('rows').bulkPut([row(1), inRound(2), row(3, { rounds: { in: [], answers: [] } })]);
  old.close();
  const database = new Database('rows-before-reminders');
  const rows = createRowStore(database);
  expect((await rows.inRounds()).map(({ ref }) => ref)).toEqual([row(2).ref]);
  await rows.put([{ ...inRound(4), inRound: thisRound }, row(2)]);
  expect((await rows.inRounds()).map(({ ref }) => ref)).toEqual([row(4).ref]);
  await database.delete();
});
