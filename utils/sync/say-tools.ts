import { hostOfProject, type Tenant } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import type { Account } from '@/utils/trackers/tracker';
import type { Desk, DeskTools } from './desk';

/** What saying needs of the house. */
export interface SayTools extends Omit<DeskTools, 'rows'> {
  desk: Desk;
  /** An id that nobody else draws. */
  drawId(): string;
}

/** The account of a tenant, if its person may write now. */
export async function accountFor(
  { accounts, desk }: Pick<SayTools, 'accounts' | 'desk'>,
  tenant: Tenant,
): Promise<Account> {
  const account = await accounts.of(tenant);
  if (!account) throw new TrackerError('signed-out', { key: 'account.connect', host: hostOfProject(tenant) });
  const stranger = desk.stranger(tenant, account.person);
  if (stranger) throw new TrackerError('forbidden', stranger);
  return account;
}
