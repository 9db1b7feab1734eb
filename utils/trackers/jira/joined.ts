import { isIssueRef, type IssueRef, keyOf, projectOf } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { ledgerLabel } from '../ledger-name';
import type { JoinedLedger, LedgerIssue } from '../ledger-host';
import type { IssueNames } from '../seen';
import type { Rest } from './rest';

/** The ref of another key on the Jira of a project: its issues may be moved to other projects. */
export function refAt(project: string, key: string): IssueRef {
  return `jira:${project.slice('jira:'.length, project.lastIndexOf('/'))}/${key}`;
}

/**
 * What an issue was called before, by its history where that was asked for: moving it to another project is a change of
 * its key.
 */
export function namesOf(ref: IssueRef, issue: unknown): IssueNames {
  const items = digList(issue, 'changelog', 'histories').flatMap((one) => digList(one, 'items'));
  const keys = items.flatMap((item) => (dig(item, 'field') === 'Key' ? (digText(item, 'fromString') ?? []) : []));
  const former = [...new Set(keys.map((key) => refAt(projectOf(ref), key)))];
  return {
    id: digText(issue, 'id') ?? '',
    former: former.filter((one) => one !== ref && isIssueRef(one)),
  };
}

/**
 * A ledger that somebody joined, as it stands now: Jira finds a moved issue by its id as by its former key, and answers
 * archived ones like deleted ones. `fields` are those that `read` makes a ledger of a project from.
 */
export async function joinedLedger(
  rest: Rest,
  { ref, id }: Pick<LedgerIssue, 'ref' | 'id'>,
  fields: string,
  read: (project: string, issue: unknown) => LedgerIssue,
): Promise<JoinedLedger> {
  const issue = await rest('follow-ledger', 'GET', `/issue/${id || keyOf(ref)}?fields=${fields}`);
  const key = digText(issue, 'key') ?? '';
  const there = projectOf(refAt(projectOf(ref), key));
  return {
    ...read(there, issue),
    labelled: digList(issue, 'fields', 'labels').includes(ledgerLabel),
    ...(there !== projectOf(ref) && { movedTo: key }),
  };
}
