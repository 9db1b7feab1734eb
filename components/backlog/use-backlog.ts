import { useEffect, useState } from 'preact/hooks';
import type { AccountShown } from '@/utils/model/account-shown';
import type { BulkActions } from '../bulk/use-bulk';
import type { BacklogData } from '@/utils/model/rows/data';
import type { DayCount } from '@/utils/model/rows/day-counts';
import type { Policy } from '@/utils/model/policy';
import type { RulesSaved, RulesShown } from '@/utils/model/rules';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { RowLook } from '@/utils/model/rows/look';
import type { Row } from '@/utils/model/rows/row';
import type { SavedView } from '@/utils/model/rows/saved-views';
import { sentenceOf } from '@/utils/words/sentence';

/** What the page may ask to be done; every one rejects with an Error whose message is for people. */
export interface BacklogActions extends BulkActions {
  /** Gives the data, and again whenever it changes, until the signal aborts. */
  follow(tell: (data: BacklogData) => void, fail: (error: unknown) => void, signal: AbortSignal): void;
  /** Gives the counts of days, and again whenever there are others. */
  followDays(tell: (days: DayCount[]) => void, fail: (error: unknown) => void, signal: AbortSignal): void;
  /** Brings it up to date: what this device holds, then what the trackers hold. */
  refresh(): Promise<unknown>;
  accounts(): Promise<AccountShown[]>;
  read(project: string): Promise<unknown>;
  stop(project: string): Promise<unknown>;
  /** Keeps a view on this device; false where it cannot be kept. */
  keepView(view: SavedView): Promise<boolean>;
  dropView(name: string): Promise<unknown>;
  /** Keeps how the person likes to see rows, on this device. */
  keepLook(look: RowLook): Promise<unknown>;
  settings(): Promise<unknown>;
  /** Opens an issue's own page. */
  open(link: string): void;
  copy(text: string): Promise<unknown>;
  /** The team's rules of a project, as they are in the tracker now; null where it has no ledger. */
  rules(project: string): Promise<RulesShown | null>;
  /** Writes them for everybody, unless somebody changed them since `base` was read. */
  saveRules(project: string, policy: Policy, base: Policy): Promise<RulesSaved>;
  /** What a place shows, as a search in the tracker of the rows' project; undefined where there is none. */
  searchLink(
    place: BacklogPlace,
    rows: readonly Row[],
    now: number,
  ): { link: string; lost: string[]; loses: boolean } | undefined;
}

/**
 * How often an open page asks for what changed, in milliseconds. The background decides whether it is time to ask the
 * trackers; asked less often than every half minute, it would be ended by the browser in the middle of a long reading.
 */
const interval = 20_000;

/** The data as it is now, who is connected (undefined until that is known), and what went wrong last. */
export function useBacklog(actions: Pick<BacklogActions, 'follow' | 'refresh' | 'accounts'>): {
  data: BacklogData | undefined;
  accounts: AccountShown[] | undefined;
  failure: string;
} {
  const [data, setData] = useState<BacklogData>();
  const [accounts, setAccounts] = useState<AccountShown[]>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const end = new AbortController();
    const fail = (error: unknown): void => setFailure(sentenceOf(error));
    const refresh = (): void => {
      if (document.hidden) return;
      actions.refresh().then(() => setFailure(''), fail);
      actions.accounts().then(setAccounts, fail);
    };
    actions.follow(setData, fail, end.signal);
    refresh();
    const timer = setInterval(refresh, interval);
    document.addEventListener('visibilitychange', refresh, { signal: end.signal });
    return () => {
      end.abort();
      clearInterval(timer);
    };
  }, []);
  return { data, accounts, failure };
}
