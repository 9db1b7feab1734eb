import { ago } from '@/utils/model/clock';
import type { Candidate } from '@/utils/model/native';
import type { Places } from '@/utils/model/places';
import { hostOf, type IssueRef, tenantOf } from '@/utils/model/ref';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from '@/utils/sync/accounts';

/** How long what an issue can be given counts as known, in milliseconds. */
const fresh = 10 * 60_000;

interface PlanningTools {
  store: Store;
  accounts: Accounts;
  trackerFor(access: Access): Tracker;
  now: () => number;
}

/**
 * What an issue can be given, and whom it can be given to: asked for when somebody is about to choose. Each rejects
 * with a TrackerError.
 */
export interface Planning {
  /** Asked for at most every ten minutes. */
  places(ref: IssueRef): Promise<Places>;
  /** This person first. */
  people(ref: IssueRef, text: string): Promise<Candidate[]>;
}

export function createPlanning({ store, accounts, trackerFor, now }: PlanningTools): Planning {
  const trackerOf = async (ref: IssueRef): Promise<Tracker> => {
    const account = await accounts.of(tenantOf(ref));
    if (!account) throw new TrackerError('signed-out', { key: 'account.connect', host: hostOf(ref) });
    return trackerFor(account);
  };
  return {
    places: async (ref) => {
      const known = (await store.issue(ref))?.places;
      if (known && ago(known.at, now()) < fresh) return known.places;
      const places = await (await trackerOf(ref)).places(ref);
      await store.keepPlaces(ref, { at: now(), places });
      return places;
    },
    people: async (ref, text) => {
      const found = await (await trackerOf(ref)).people(ref, text);
      const me = (await accounts.of(tenantOf(ref)))?.person;
      const isMe = ({ id }: Candidate): boolean => id === me?.id;
      // Of many a tracker gives the first.
      const first = found.find(isMe) ?? (text === '' ? me : undefined);
      return [...(first ? [{ ...first, me: true as const }] : []), ...found.filter((one) => !isMe(one))];
    },
  };
}
