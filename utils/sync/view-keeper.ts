import { ago } from '@/utils/model/clock';
import type { Secret } from '@/utils/model/estimate/mine';
import type { IssueText } from '@/utils/model/issue';
import type { NativeState, Person } from '@/utils/model/native';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import { entryKeyOf, hostOf, type IssueRef, projectOf, type Tenant, tenantOf } from '@/utils/model/ref';
import type { Told } from '@/utils/model/told';
import type { Notice } from '@/utils/model/notice';
import type { View } from '@/utils/model/view';
import type { IssueRow } from '@/utils/store/rows';
import type { RowStore } from '@/utils/store/row-store';
import type { SaidStore } from '@/utils/store/said-store';
import type { Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import { factsOf } from '@/utils/trackers/facts';
import type { Accounts } from './accounts';
import { bare } from '@/utils/views/bare';
import { composeView } from '@/utils/views/compose';
import { digestsOf } from '@/utils/views/digests';
import type { Folded } from '@/utils/views/folded';
import { groomingOf } from '@/utils/views/grooming';
import { linesOf, withTold } from '@/utils/views/line';
import { mineUnder, movedNotices } from './moved';
import { owedTo } from './push';
import { createReferences, type SizesTaken } from './references';
import { sinceOf } from '@/utils/views/since';

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
  foldedFor: (ref: IssueRef) => Promise<Folded>;
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

async function compose(
  tools: Omit<ViewKeeperTools, 'rows'> & { references: SizesTaken },
  row: IssueRow,
  notices: Notice[],
  stranger: ViewKeeper['stranger'],
): Promise<View> {
  const { store, said, accounts, foldedFor, references, now } = tools;
  const host = hostOf(row.ref);
  const project = projectOf(row.ref);
  const tenant = tenantOf(row.ref);
  const me = (await accounts.of(tenant))?.person;
  const place = { person: me?.id ?? '', project, issue: entryKeyOf(row.ref) };
  const [ledger, mine, clock, outbox, hostRow, discussion, lastSeen, secrets] = await Promise.all([
    foldedFor(row.ref),
    said.entry(place),
    said.clock(),
    said.owed(host, place.person),
    store.tenant(tenant),
    store.discussion(row.ref),
    store.lastSeen(place.person, row.ref),
    secretsOf(said, place.person, row.ref),
  ]);
  const settled = me && ledger.row?.ref ? (await owedTo(tools, me, project)).settled : undefined;
  const lines = linesOf({
    tracker: factsOf(row.ref).capabilities,
    connected: me !== undefined,
    stranger: me && stranger(tenant, me),
    row: ledger.row,
    host: hostRow,
    commands: outbox.filter(({ ref }) => projectOf(ref) === project),
    pages: ledger.row?.joined ? (settled?.writes.length ?? 0) : 0,
    said: Object.keys(settled?.mine ?? {}).length > 0 || Object.keys(mine).length > 0,
    problems: ledger.read.problems,
    now: now(),
  });
  // "Kept on this device" would be a lie where the database cannot keep anything.
  const told = notices.find(({ id }) => id === 'database')?.told;
  const grooming = await groomingOf({
    ref: row.ref,
    native: row.native,
    discussion,
    folded: ledger,
    me,
    mine: await mineUnder(said, place.person, [...(row.former ?? []), row.ref]),
    secrets,
    former: row.former ?? [],
    now: now(),
  });
  const since = sinceOf(lastSeen, { row, discussion, folded: ledger, grooming, me }, now());
  const { view } = composeView({
    row,
    folded: ledger,
    me,
    device: clock.device,
    mine,
    grooming,
    discussion,
    since,
    digests: await digestsOf(row.text),
    commands: outbox.filter(({ ref }) => ref === row.ref),
    lines: told === undefined ? lines : withTold(lines, told),
    notices: [...notices, ...movedNotices(row)],
    vocabulary: await tools.vocabulary(),
  });
  // Whoever has not voted yet is told of no number.
  if (view.estimate?.mine === undefined) return view;
  const took = await references(project, ledger.policy.scale);
  return took === undefined ? view : { ...view, estimate: { ...view.estimate, took } };
}

/** What opens this person's votes of one issue. */
export async function secretsOf(said: SaidStore, person: string, ref: IssueRef): Promise<Secret[]> {
  return (await said.votes(person)).filter((row) => row.ref === ref);
}

/**
 * What the database could not do, for people. Rethrows what is not about the database: a mistake in the code is not
 * hidden.
 */
function noticeOf(error: unknown): Notice {
  if (!(error instanceof StoreError)) throw error;
  return { id: 'database', told: error.told };
}
