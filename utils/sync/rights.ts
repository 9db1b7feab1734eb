import { hostOfProject, type Tenant } from '@/utils/model/ref';
import type { Right } from '@/utils/model/right';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { Hosts } from './hosts';

interface RightsTools {
  accounts: Accounts;
  hosts: Hosts;
  trackerFor(access: Access): Tracker;
}

/** Asks what an account may do; `project` as people write it, or empty. Rejects with a TrackerError. */
export function createRights({ accounts, hosts, trackerFor }: RightsTools) {
  return async (tenant: Tenant, project: string): Promise<Right[]> => {
    const account = await accounts.of(tenant);
    if (!account) throw new TrackerError('signed-out', { key: 'account.none', host: hostOfProject(tenant) });
    return hosts.inLine(tenant, 'person', () => trackerFor(account).rights(project || undefined));
  };
}
