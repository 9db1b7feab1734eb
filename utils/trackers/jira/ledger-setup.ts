import type { Json } from '@/utils/model/json';
import { type IssueRef, keyOf, projectOf } from '@/utils/model/ref';
import { dig, digList } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { ledgerLabel as label, ledgerTitle } from '../ledger-name';
import type { LedgerIssue } from '../ledger-host';
import type { Access } from '../tracker';
import { usualType } from './issue-types';
import { ledgerFields, ledgerOf } from './ledger-issue';
import { partsOf } from './place';
import type { Rest } from './rest';
import { needRights, withReason } from './rights';
import { unwatch } from './unwatch';

/** Makes an issue the ledger of a project, watched by nobody. Rejects with a TrackerError. */
export async function createLedger(rest: Rest, access: Access, project: string, body: Json): Promise<LedgerIssue> {
  const issuetype = await usualType(rest, project);
  const { key } = partsOf(project);
  const made = await withReason(rest, { project }, ['CREATE_ISSUES', 'ADD_COMMENTS'], () =>
    rest('create-ledger', 'POST', '/issue', {
      fields: {
        project: { key },
        issuetype: { id: issuetype },
        summary: ledgerTitle,
        description: body,
        labels: [label],
      },
    }).catch(withHelp),
  );
  const ledger = ledgerOf(access, project, { ...Object(made), fields: { description: body } });
  await unwatch(rest, access, ledger.ref);
  return ledger;
}

/**
 * What a project asks of every new issue is its own; an issue that the person creates can be the ledger just as well.
 */
function withHelp(error: unknown): never {
  if (!(error instanceof TrackerError) || error.kind !== 'invalid') throw error;
  throw new TrackerError('invalid', { key: 'jira.ledger-by-hand', why: error.told, label });
}

/** Makes an issue that is there the ledger of its project, by its label. Rejects with a TrackerError. */
export async function adoptLedger(rest: Rest, access: Access, ref: IssueRef): Promise<LedgerIssue> {
  const issue = await rest('chosen-ledger', 'GET', `/issue/${keyOf(ref)}?fields=${ledgerFields}&expand=editmeta`);
  const ledger = ledgerOf(access, projectOf(ref), issue);
  const labelled = digList(issue, 'fields', 'labels').includes(label);
  await needRights(rest, { issue: ref }, [
    'ADD_COMMENTS',
    'EDIT_OWN_COMMENTS',
    ...(labelled ? [] : ['EDIT_ISSUES' as const]),
  ]);
  const editable = Object.keys(dig(issue, 'editmeta', 'fields') ?? {});
  if (editable.length === 0 && !labelled) throw new TrackerError('forbidden', { key: 'jira.ledger-fixed' });
  if (!editable.includes('labels') && !labelled)
    throw new TrackerError('forbidden', { key: 'jira.ledger-no-labels', label });
  if (!labelled) await rest('label-ledger', 'PUT', `/issue/${keyOf(ref)}`, { update: { labels: [{ add: label }] } });
  return ledger;
}
