import { type IssueRef, numberOf, projectOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { LedgerIssue } from '../ledger-host';
import type { Access } from '../tracker';
import { isBody } from './comments';
import { markupAt, partsOf } from './place';

/** What is asked of an issue that is, or could be, a ledger. */
export const ledgerFields = 'summary,description,labels';

/**
 * The ledgers among what a search of a project gave, the lowest number first. One that cannot be read costs the others
 * nothing.
 */
export function ledgersIn(access: Access, project: string, found: unknown[]): LedgerIssue[] {
  needSameKey(project, found);
  return found
    .filter((issue) => isReadable(issue))
    .map((issue) => ledgerOf(access, project, issue))
    .sort(byNumber);
}

/** Jira finds a project by a key that it had before, too. */
function needSameKey(project: string, found: unknown[]): void {
  const { key } = partsOf(project);
  const now = found
    .map((issue) => digText(issue, 'key')?.replace(/-\d+$/, ''))
    .find((other) => other !== undefined && other !== key);
  if (now !== undefined) throw new TrackerError('invalid', { key: 'jira.project-renamed', project: key, now });
}

function isReadable(issue: unknown): boolean {
  return (
    digText(issue, 'id') !== undefined &&
    digText(issue, 'key') !== undefined &&
    isBody(dig(issue, 'fields', 'description') ?? '')
  );
}

/** An issue as the ledger of a project. Throws where it cannot be read, or is of another project now. */
export function ledgerOf(access: Access, project: string, issue: unknown): LedgerIssue {
  const id = digText(issue, 'id');
  const key = digText(issue, 'key');
  const body = dig(issue, 'fields', 'description') ?? '';
  if (id === undefined || key === undefined || !isBody(body))
    throw new TrackerError('unexpected', { key: 'tracker.unreadable', tracker: 'Jira', what: 'issue' });
  const ref: IssueRef = `jira:${project.slice('jira:'.length, project.lastIndexOf('/'))}/${key}`;
  if (projectOf(ref) !== project) throw new TrackerError('gone', { key: 'jira.issue-moved', to: key });
  return {
    ref,
    id,
    link: `${access.base}/browse/${key}`,
    markup: markupAt(access.host),
    body,
    locked: false,
    unfinished: false,
  };
}

/** The lowest number first. */
export function byNumber(a: LedgerIssue, b: LedgerIssue): number {
  return numberOf(a.ref) - numberOf(b.ref);
}
