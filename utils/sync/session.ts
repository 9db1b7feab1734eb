import { type Tenant, tenantAt } from '@/utils/model/ref';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Account, Tracker } from '@/utils/trackers/tracker';
import type { ViewKeeper } from './view-keeper';

/** Watches that the browser's session of a host is still that of whoever connected it. */
export interface Sessions {
  /**
   * Before something is written: in each life of the worker, the host is asked once whose session it is. Rejects with a
   * TrackerError `forbidden` where it is somebody else's, who would else say what they never said.
   */
  assure(account: Account): Promise<void>;
  /** It may be another from now on. */
  doubt(tenant: Tenant): void;
}

export function createSessions(views: ViewKeeper, trackerFor: (access: Access) => Tracker): Sessions {
  const assured = new Set<Tenant>();
  return {
    assure: async (account) => {
      const { host, token, person: known } = account;
      const tenant = tenantAt(account);
      if (token !== '' || assured.has(tenant)) return;
      const { person } = await trackerFor(account).me();
      if (person.id !== known.id) {
        views.meet(tenant, person.name);
        throw new TrackerError('forbidden', {
          key: 'account.other-person',
          host,
          shown: person.name,
          known: known.name,
        });
      }
      assured.add(tenant);
    },
    doubt: (tenant) => void assured.delete(tenant),
  };
}
