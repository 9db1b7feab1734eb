import { type IssueRef, keyOf } from '@/utils/model/ref';
import { TrackerError } from '../failure';
import type { Access } from '../tracker';
import { personOf } from './person';
import { isCloud } from './place';
import type { Rest } from './rest';

/**
 * Whoever creates or comments watches from then on, and would get mail of every teammate's page. Not worth failing for.
 */
export async function unwatch(rest: Rest, access: Access, ref: IssueRef): Promise<void> {
  try {
    const me = personOf(await rest('who-am-i', 'GET', '/myself'));
    const who = isCloud(access.host)
      ? `accountId=${encodeURIComponent(me?.id ?? '')}`
      : `username=${encodeURIComponent(me?.login ?? '')}`;
    await rest('unwatch-ledger', 'DELETE', `/issue/${keyOf(ref)}/watchers?${who}`);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    console.info('Tend could not stop Jira from mailing about the ledger.', error);
  }
}
