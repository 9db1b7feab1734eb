import { keyOf, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { ledgerLabel as label } from '../ledger-name';
import type { LedgerHost, LedgerIssue } from '../ledger-host';
import type { Access } from '../tracker';
import { readComments, writeComment } from './comments';
import { joinedLedger } from './joined';
import { byNumber, ledgerOf, ledgersIn, ledgerFields } from './ledger-issue';
import { partsOf } from './place';
import type { Apis, Rest } from './rest';
import { withReason } from './rights';
import { findAll } from './search';
import { unwatch } from './unwatch';
import { adoptLedger, createLedger } from './ledger-setup';

/** The ledger's half of Jira's API. */
export function createLedgerApi({ rest, access, quiet }: Pick<Apis, 'rest' | 'access' | 'quiet'>): LedgerHost {
  // Searches find what is new, or newly labelled, only after a while: a second ledger would be made meanwhile.
  const made = new Map<string, LedgerIssue>();
  const keep = (project: string, ledger: LedgerIssue): LedgerIssue => {
    made.set(project, ledger);
    return ledger;
  };
  return {
    ledgers: async (project) => {
      const fresh = made.get(project);
      const all = await search(rest, access, project, fresh?.id);
      if (!fresh || all.some(({ id }) => id === fresh.id)) return all;
      const still = await rest('ledger-there', 'GET', `/issue/${keyOf(fresh.ref)}?fields=${ledgerFields}`)
        .then((issue) => [issue].filter((one) => isStill(one, project)))
        .catch(noneWhereGone);
      if (still.length === 0) made.delete(project);
      return [...all, ...ledgersIn(access, project, still)].sort(byNumber);
    },
    joinedLedger: (ledger) =>
      joinedLedger(rest, ledger, ledgerFields, (project, issue) => ledgerOf(access, project, issue)),
    ledgerText: async (ref) => {
      const issue = await rest('read-rules', 'GET', `/issue/${keyOf(ref)}?fields=${ledgerFields}&expand=editmeta`);
      return {
        body: ledgerOf(access, projectOf(ref), issue).body,
        mayEdit: dig(issue, 'editmeta', 'fields', 'description') !== undefined,
        whoMay: { key: 'jira.rules-editors' },
        notifies: { key: 'jira.rules-tell' },
        project: partsOf(ref).key.replace(/-\d+$/, ''),
      };
    },
    writeLedgerText: async (ref, body) =>
      void (await withReason(rest, { issue: ref }, ['EDIT_ISSUES'], () =>
        quiet.edit('write-rules', ref, { fields: { description: body } }),
      )),
    createLedger: async (project, body) => keep(project, await createLedger(rest, access, project, body)),
    // Where it is open it is in nobody's way but the backlog's; which status would be, only the team knows.
    finishLedger: (ledger) => Promise.resolve(ledger),
    adoptLedger: async (ledger) => keep(projectOf(ledger), await adoptLedger(rest, access, ledger)),
    readLedger: (ledger, since) => readComments(rest, ledger, since),
    writePage: async (ledger, page) => {
      const written = await writeComment(rest, quiet, ledger, page);
      if (page.commentId === undefined) await unwatch(rest, access, ledger.ref);
      return written;
    },
  };
}

async function search(rest: Rest, access: Access, project: string, fresh: string | undefined): Promise<LedgerIssue[]> {
  const jql = `project = "${partsOf(project).key}" AND labels = "${label}" ORDER BY created ASC`;
  return ledgersIn(
    access,
    project,
    await findAll(rest, project, { jql, fields: ledgerFields, ...(fresh && { fresh }) }),
  );
}

/** Whether an issue is a ledger of the project as it stands now: neither moved, nor without its label. */
function isStill(issue: unknown, project: string): boolean {
  const home = digText(issue, 'key')?.replace(/-\d+$/, '');
  return home === partsOf(project).key && digList(issue, 'fields', 'labels').includes(label);
}

function noneWhereGone(error: unknown): [] {
  if (error instanceof TrackerError && error.kind === 'gone') return [];
  throw error;
}
