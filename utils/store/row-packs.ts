import type { Table, Transaction } from 'dexie';
import { type IssueRef, numberOf, projectOf } from '@/utils/model/ref';
import type { RoundId } from '@/utils/model/rounds/times';
import type { Row } from '@/utils/model/rows/row';

/**
 * The rows of some neighbouring issues of a project, kept as one text: a browser hands over a hundred texts and reads
 * them as JSON several times sooner than it copies ten thousand objects.
 */
export interface RowPack {
  id: string;
  project: string;
  /** How many rows it holds; the sum is read from the index alone. */
  count: number;
  /** The rounds that rows of it are in; packs are found by them. */
  rounds: RoundId[];
  /** The rows, as JSON. */
  rows: string;
}

/** Issue numbers a pack: one row is changed in about a millisecond, and ten thousand are read in eighty pieces. */
const numbers = 128;

/** The pack that an issue's row is kept in. Pure. */
export function packIdOf(ref: IssueRef): string {
  return `${projectOf(ref)} ${Math.floor(numberOf(ref) / numbers)}`;
}

/** The rows of a pack. Pure. */
export function unpacked({ rows }: Pick<RowPack, 'rows'>): Row[] {
  return JSON.parse(rows) as Row[];
}

function packed(id: string, rows: readonly Row[]): RowPack {
  const rounds = new Set(rows.flatMap(({ inRound }) => inRound ?? []));
  const project = id.slice(0, id.lastIndexOf(' '));
  return { id, project, count: rows.length, rounds: [...rounds], rows: JSON.stringify(rows) };
}

/**
 * Puts rows into their packs and takes those of other issues out. What comes to the same is not written, so that no
 * page reads it anew. To be called within a transaction.
 */
export async function changePacks(
  table: Table<RowPack, string>,
  { put = [], drop = [] }: { put?: readonly Row[]; drop?: readonly IssueRef[] },
): Promise<void> {
  const changes = new Map<string, Map<IssueRef, Row | undefined>>();
  const change = (ref: IssueRef, row?: Row): void => {
    const id = packIdOf(ref);
    const changed = changes.get(id) ?? new Map<IssueRef, Row | undefined>();
    changes.set(id, changed.set(ref, row));
  };
  for (const ref of drop) change(ref);
  for (const row of put) change(row.ref, row);
  const ids = [...changes.keys()];
  const before = await table.bulkGet(ids);
  const after = ids.map((id, at) => {
    const rows = new Map(before[at] && unpacked(before[at]).map((row) => [row.ref, row]));
    for (const [ref, row] of changes.get(id) ?? []) {
      if (row) rows.set(ref, row);
      else rows.delete(ref);
    }
    return packed(id, [...rows.values()]);
  });
  const changed = after.filter(({ rows }, at) => rows !== (before[at]?.rows ?? '[]'));
  const [full, emptied] = [changed.filter(({ count }) => count > 0), changed.filter(({ count }) => count === 0)];
  // Of a call without any Dexie tells pages, too.
  if (full.length > 0) await table.bulkPut(full);
  if (emptied.length > 0) await table.bulkDelete(emptied.map(({ id }) => id));
}

/** Rows of before they were kept in packs. */
export async function packRows(upgrade: Transaction): Promise<void> {
  const rows = await upgrade.table<Row>('rows').toArray();
  await changePacks(upgrade.table<RowPack, string>('rowPacks'), { put: rows });
}

/** Gives the rows of packs; those of a pack that is as it was last time are the same objects, read once. */
export function createUnpack(): (packs: readonly RowPack[]) => Row[] {
  let known = new Map<string, { text: string; rows: Row[] }>();
  return (packs) => {
    const before = known;
    known = new Map();
    return packs.flatMap((pack) => {
      const kept = before.get(pack.id);
      const held = kept?.text === pack.rows ? kept : { text: pack.rows, rows: unpacked(pack) };
      known.set(pack.id, held);
      return held.rows;
    });
  };
}
