import { ago } from '@/utils/model/clock';
import type { IssueText } from '@/utils/model/issue';
import type { NativeState, Person } from '@/utils/model/native';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import { type IssueRef, type Tenant, tenantOf } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';
import type { Notice } from '@/utils/model/notice';
import type { View } from '@/utils/model/view';
import type { IssueRow } from '@/utils/store/rows';
import type { RowStore } from '@/utils/store/row-store';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import type { Accounts } from './accounts';
import { bare } from '@/utils/views/bare';
import type { Folded } from '@/utils/views/folded';
import { createReferences } from './references';
import { compose } from './view-of-now';

/**
 * How long a reading through the API outranks what the page says where nobody is connected any more, in milliseconds.
 */
const apiFresh = 60_000;

/** What the view keeper needs of the app. */
export interface ViewKeeperTools {
  store: Store;
  said: SaidStore;
  accounts: Accounts;
  folded: (project: string) => Promise<Folded>;
  /** The same, with what was said of an issue under the refs that it had before. */
  foldedFor: (ref: IssueRef, former: readonly IssueRef[]) => Promise<Folded>;
  now: () => number;
  /** The words by which texts are judged. */
  vocabulary: () => Promise<Vocabulary>;
  rows: Pick<RowStore, 'of'>;
}

/** Where views of issues are put together. */
export interface ViewKeeper {
  /** The issue as it was last read, with everybody's words of now; null if it was never read here. */
  recall(ref: IssueRef): Promise<View | null>;
  /** Judges what was read and keeps it. Judges even when nothing can be kept, and says so in the view. */
  accept(issue: IssueText, native?: NativeState): Promise<View>;
  /** Notes who the page says is signed in; the login, or null. */
  meet(tenant: Tenant, viewer: string | null): void;
  /** Why this person may not write as the account, undefined where they may. */
  stranger(tenant: Tenant, me: Person): Told | undefined;
  /** How many views were put together since this life of the worker began. */
  composed(): number;
}

export function createViewKeeper(tools: ViewKeeperTools): ViewKeeper {
  const { store, now } = tools;
  const references = createReferences(tools);
  const viewers = new Map<Tenant, string | null>();
  const stranger = (tenant: Tenant, me: Person): Told | undefined => {
    const viewer = viewers.get(tenant);
    const names = [me.name, me.login, me.id].map((name) => name?.toLowerCase());
    if (!viewer || names.includes(viewer.toLowerCase())) return undefined;
    return { key: 'account.page-of-other', shown: viewer, known: me.name };
  };
  let composed = 0;
  const view = (row: IssueRow, notices: Notice[]): Promise<View> => {
    composed += 1;
    return compose({ ...tools, references }, row, notices, stranger);
  };
  return {
    stranger,
    composed: () => composed,
    meet: (tenant, viewer) => void viewers.set(tenant, viewer),
    recall: async (ref) => {
      const row = await store.issue(ref);
      return row ? view(row, []) : null;
    },
    accept: async (issue, native) => {
      const asRead = { ref: issue.ref, text: issue, readAt: now(), ...(native && { native }) };
      try {
        return await view(await keep(tools, issue, native), []);
      } catch (error) {
        const notice = noticeOf(error);
        const vocabulary = await tools.vocabulary();
        return view(asRead, [notice]).catch((again: unknown) => bare(vocabulary, asRead, noticeOf(again), now()));
      }
    },
  };
}

async function keep(tools: ViewKeeperTools, issue: IssueText, native: NativeState | undefined): Promise<IssueRow> {
  const now = tools.now();
  const served = issue.readBy !== 'api' && (await isServed(tools, issue.ref));
  const stays = ({ text, readAt }: IssueRow): boolean =>
    issue.readBy !== 'api' && text.readBy === 'api' && (served || ago(readAt, now) < apiFresh);
  return tools.store.keepIssue(issue, now, { native, stays });
}

/**
 * Whether an account reads this issue through the API, which answers: then that is asked at each opening and edit, and
 * counts.
 */
async function isServed({ store, accounts }: ViewKeeperTools, ref: IssueRef): Promise<boolean> {
  const { signedOut, tries } = await store.tenant(tenantOf(ref));
  return signedOut === undefined && tries === 0 && (await accounts.of(tenantOf(ref))) !== undefined;
}

/**
 * What the database could not do, for people. Rethrows what is not about the database: a mistake in the code is not
 * hidden.
 */
function noticeOf(error: unknown): Notice {
  if (!(error instanceof StoreError)) throw error;
  return { id: 'database', told: error.told };
}
