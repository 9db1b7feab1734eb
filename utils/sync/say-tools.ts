import { hostOfProject, type Tenant } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import type { Account } from '@/utils/trackers/tracker';
import type { ViewKeeper, ViewKeeperTools } from './view-keeper';

/** What saying needs of the app. */
export interface SayTools extends Omit<ViewKeeperTools, 'rows'> {
  views: ViewKeeper;
  /** An id that nobody else draws. */
  drawId(): string;
}

/** The account of a tenant, if its person may write now. */
export async function accountFor(
  { accounts, views }: Pick<SayTools, 'accounts' | 'views'>,
  tenant: Tenant,
): Promise<Account> {
  const account = await accounts.of(tenant);
  if (!account) throw new TrackerError('signed-out', { key: 'account.connect', host: hostOfProject(tenant) });
  const stranger = views.stranger(tenant, account.person);
  if (stranger) throw new TrackerError('forbidden', stranger);
  return account;
}
