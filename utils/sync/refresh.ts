import { ago } from '@/utils/model/clock';
import { type IssueRef, projectOf, tenantOf } from '@/utils/model/ref';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { Store } from '@/utils/store/store';
import type { Access, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { ViewKeeper } from './view-keeper';
import type { Folded } from '@/utils/views/folded';
import type { Lanes } from './lanes';
import { readIfChanged, readIssue } from './read-issue';
import type { Sync } from './sync';

/** How often others' words are asked for while somebody looks, in milliseconds: when at work here, and when not. */
const busy = 25_000;
const quiet = 4.5 * 60_000;
/** How long after the last thing done here the person counts as at work, in milliseconds. */
const atWork = 3 * 60_000;

export interface RefreshTools {
  store: Store;
  ledgers: LedgerStore;
  accounts: Accounts;
  views: ViewKeeper;
  lanes: Lanes;
  sync: Sync;
  trackerFor(access: Access): Tracker;
  folded: (project: string) => Promise<Folded>;
  now: () => number;
}

/** Reading through APIs as people look: an issue opened, an issue still in view. */
export interface Refresh {
  /** An issue was opened: reads it and its ledger, two requests. Rejects with a TrackerError about the issue itself. */
  open(ref: IssueRef): Promise<void>;
  /**
   * It is still looked at: asks, when it is time, whether anything changed; true where it did, and
   * from time to time, since a view grows old by itself. Two conditional requests where nothing did.
   */
  still(ref: IssueRef): Promise<boolean>;
  /** The person did something here. */
  active(): void;
}

export function createRefresh(tools: RefreshTools): Refresh {
  const { accounts, ledgers, sync, now } = tools;
  let lastActive = 0;
  const lastLook = new Map<IssueRef, number>();
  const lastTold = new Map<IssueRef, number>();
  return {
    active: () => void (lastActive = now()),
    open: async (ref) => {
      lastLook.set(ref, now());
      lastTold.set(ref, now());
      const account = await accounts.of(tenantOf(ref));
      if (account) await Promise.all([readIssue(tools, account, ref), sync.read(ref, true)]);
    },
    still: async (ref) => {
      const account = await accounts.of(tenantOf(ref));
      const looked = [(await ledgers.ledger(projectOf(ref)))?.readAt, lastLook.get(ref)];
      const interval = account && ago(lastActive, now()) < atWork ? busy : quiet;
      if (looked.some((at = 0) => ago(at, now()) < interval)) return false;
      lastLook.set(ref, now());
      const [isNews] = await Promise.all([account && readIfChanged(tools, account, ref), sync.read(ref)]);
      if (!isNews && ago(lastTold.get(ref) ?? 0, now()) < quiet) return false;
      lastTold.set(ref, now());
      return true;
    },
  };
}
