import { hostOfProject, type Tenant } from '@/utils/model/ref';
import type { Right } from '@/utils/model/right';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { Lanes } from './lanes';

interface RightsTools {
  accounts: Accounts;
  lanes: Lanes;
  trackerFor(access: Access): Tracker;
}

/** Asks what an account may do; `project` as people write it, or empty. Rejects with a TrackerError. */
export function createRights({ accounts, lanes, trackerFor }: RightsTools) {
  return async (tenant: Tenant, project: string): Promise<Right[]> => {
    const account = await accounts.of(tenant);
    if (!account) throw new TrackerError('signed-out', { key: 'account.none', host: hostOfProject(tenant) });
    return lanes.inLine(tenant, 'person', () => trackerFor(account).rights(project || undefined));
  };
}
