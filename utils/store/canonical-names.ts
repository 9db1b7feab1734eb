import type { Table, Transaction } from 'dexie';
import { mergeEntry } from '@/utils/model/merge';
import { canonical } from '@/utils/model/ref';
import type { CommandRow, DraftRow, IssueRow, SaidRow, DiscussionRow } from './rows';
import type { CommentRow, LedgerRow } from './ledger-rows';

/**
 * Puts every row under the one name of its issue or project: earlier versions kept an issue twice whose address was
 * written in two ways. Where both are there they become one, and nothing that a person said or typed is lost.
 */
export async function canonicalNames(transaction: Transaction): Promise<void> {
  const table = <Row>(name: string): Table<Row> => transaction.table(name);
  await renamed(table<IssueRow>('issues'), ({ ref }) => ref, inIssue, newerIssue);
  await renamed(
    table<DiscussionRow>('talks'),
    ({ ref }) => ref,
    (row) => ({ ...row, ref: canonical(row.ref) }),
    (a, b) => (a.readAt < b.readAt ? b : a),
  );
  await renamed(
    table<SaidRow>('said'),
    ({ person, project, issue }) => `${person}\n${project}\n${issue}`,
    (row) => ({ ...row, project: canonical(row.project) }),
    (a, b) => ({ ...a, entry: mergeEntry(a.entry, b.entry) }),
  );
  await renamed(
    table<DraftRow>('drafts'),
    ({ ref, field }) => `${ref}\n${field}`,
    (row) => ({ ...row, ref: canonical(row.ref) }),
    bothDrafts,
  );
  await renamed(table<LedgerRow>('ledgers'), ({ project }) => project, inLedger, oneLedger);
  await renamed(
    table<CommentRow>('comments'),
    ({ project, id }) => `${project}\n${id}`,
    (row) => ({ ...row, project: canonical(row.project), ledger: canonical(row.ledger) }),
    (a, b) => (a.updatedAt < b.updatedAt ? b : a),
  );
  await renamed(
    table<CommandRow>('outbox'),
    ({ id }) => id,
    (row) => ({ ...row, ref: canonical(row.ref), command: { ...row.command, ref: canonical(row.command.ref) } }),
    (a) => a,
  );
}

/** Writes the rows of a table anew; those that now have one key become one row. */
async function renamed<Row>(
  table: Table<Row>,
  keyOf: (row: Row) => string,
  rename: (row: Row) => Row,
  merge: (a: Row, b: Row) => Row,
): Promise<void> {
  const rows = new Map<string, Row>();
  for (const row of (await table.toArray()).map(rename)) {
    const before = rows.get(keyOf(row));
    rows.set(keyOf(row), before ? merge(before, row) : row);
  }
  await table.clear();
  await table.bulkAdd([...rows.values()]);
}

function inIssue(row: IssueRow): IssueRow {
  const ref = canonical(row.ref);
  return { ...row, ref, text: { ...row.text, ref } };
}

/** The later reading; what one had agreed to is kept with it. */
function newerIssue(a: IssueRow, b: IssueRow): IssueRow {
  const [older, newer] = a.readAt < b.readAt ? [a, b] : [b, a];
  return { ...(older.native && { native: older.native }), ...(older.agreed && { agreed: older.agreed }), ...newer };
}

function bothDrafts(a: DraftRow, b: DraftRow): DraftRow {
  return { ...a, text: a.text === b.text ? a.text : `${a.text}\n\n${b.text}`, at: Math.max(a.at, b.at) };
}

function inLedger(row: LedgerRow): LedgerRow {
  return {
    ...row,
    project: canonical(row.project),
    ref: row.ref && canonical(row.ref),
    others: row.others.map(canonical),
    since: Object.fromEntries(Object.entries(row.since).map(([ledger, at]) => [canonical(ledger), at])),
  };
}

/** What was known of both places is read anew, whole; that the person agreed to write there holds. */
function oneLedger(a: LedgerRow, b: LedgerRow): LedgerRow {
  const known = a.ref ? a : b;
  return {
    ...known,
    joined: a.joined || b.joined,
    since: {},
    foundAt: 0,
    readAt: 0,
    wholeAt: 0,
    refused: '',
    version: Math.max(a.version, b.version) + 1,
  };
}
