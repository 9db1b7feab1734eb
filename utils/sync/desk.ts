import { ago } from '@/utils/model/clock';
import type { Secret } from '@/utils/model/estimate/mine';
import type { IssueText } from '@/utils/model/issue';
import type { NativeState, Person } from '@/utils/model/native';
import type { Vocabulary } from '@/utils/model/readiness/vocabulary';
import { entryKeyOf, hostOf, type IssueRef, projectOf } from '@/utils/model/ref';
import type { Notice, View } from '@/utils/model/view';
import type { IssueRow } from '@/utils/store/rows';
import type { SaidStore } from '@/utils/store/said-store';
import type { Store } from '@/utils/store/store';
import { StoreError } from '@/utils/store/store-error';
import { factsOf } from '@/utils/trackers/facts';
import type { Accounts } from './accounts';
import { composeView } from './compose';
import { digestsOf } from './digests';
import { emptyFold, type Folded } from './folds';
import { groomingOf } from './grooming';
import { linesOf, saying } from './line';
import { mineUnder, movedNotices } from './moved';
import { owedTo } from './push';
import { sinceOf } from './since';

/** How long a reading through the API outranks what the page says, in milliseconds. */
const apiFresh = 60_000;

/** What the desk needs of the house. */
export interface DeskTools {
  store: Store;
  said: SaidStore;
  accounts: Accounts;
  folded: (project: string) => Promise<Folded>;
  /** The same, with what was said of an issue under the refs that it had before. */
  foldedFor: (ref: IssueRef) => Promise<Folded>;
  now: () => number;
  /** The words by which texts are judged. */
  vocabulary: () => Promise<Vocabulary>;
}

/** Where views of issues are put together. */
export interface Desk {
  /** The issue as it was last read, with everybody's words of now; null if it was never read here. */
  recall(ref: IssueRef): Promise<View | null>;
  /** Judges what was read and keeps it. Judges even when nothing can be kept, and says so in the view. */
  accept(issue: IssueText, native?: NativeState): Promise<View>;
  /** Notes who the page says is signed in; the login, or null. */
  meet(host: string, viewer: string | null): void;
  /** Why this person may not write as the account, in a sentence; undefined where they may. */
  stranger(host: string, me: Person): string | undefined;
}

export function createDesk(tools: DeskTools): Desk {
  const { store, now } = tools;
  const viewers = new Map<string, string | null>();
  const stranger = (host: string, me: Person): string | undefined => {
    const viewer = viewers.get(host);
    const names = [me.name, me.login, me.id].map((name) => name?.toLowerCase());
    if (!viewer || names.includes(viewer.toLowerCase())) return undefined;
    return `This page is signed in as ${viewer}, but Tend is connected as ${me.name}. Nothing is written until they are the same.`;
  };
  const view = (row: IssueRow, notices: Notice[]): Promise<View> => compose(tools, row, notices, stranger);
  return {
    stranger,
    meet: (host, viewer) => void viewers.set(host, viewer),
    recall: async (ref) => {
      const row = await store.issue(ref);
      return row ? view(row, []) : null;
    },
    accept: async (issue, native) => {
      const asRead = { ref: issue.ref, text: issue, readAt: now(), ...(native && { native }) };
      try {
        return await view(await keep(store, issue, now(), native), []);
      } catch (error) {
        const notice = noticeOf(error);
        const vocabulary = await tools.vocabulary();
        return view(asRead, [notice]).catch((again: unknown) => bare(vocabulary, asRead, noticeOf(again), now()));
      }
    },
  };
}

function keep(store: Store, issue: IssueText, now: number, native: NativeState | undefined): Promise<IssueRow> {
  const stays = ({ text, readAt }: IssueRow): boolean =>
    issue.readBy !== 'api' && text.readBy === 'api' && ago(readAt, now) < apiFresh;
  return store.keepIssue(issue, now, { native, stays });
}

async function compose(tools: DeskTools, row: IssueRow, notices: Notice[], stranger: Desk['stranger']): Promise<View> {
  const { store, said, accounts, foldedFor, now } = tools;
  const host = hostOf(row.ref);
  const project = projectOf(row.ref);
  const me = (await accounts.of(host))?.person;
  const place = { person: me?.id ?? '', project, issue: entryKeyOf(row.ref) };
  const [ledger, mine, clock, outbox, hostRow, talk, visit, secrets] = await Promise.all([
    foldedFor(row.ref),
    said.entry(place),
    said.clock(),
    said.owed(host, place.person),
    store.host(host),
    store.talk(row.ref),
    store.visit(place.person, row.ref),
    secretsOf(said, place.person, row.ref),
  ]);
  const settled = me && ledger.row?.ref ? (await owedTo(tools, me, project)).settled : undefined;
  const lines = linesOf({
    tracker: factsOf(row.ref).capabilities,
    connected: me !== undefined,
    stranger: me && stranger(host, me),
    row: ledger.row,
    host: hostRow,
    commands: outbox.filter(({ ref }) => projectOf(ref) === project),
    pages: ledger.row?.joined ? (settled?.writes.length ?? 0) : 0,
    said: Object.keys(settled?.mine ?? {}).length > 0 || Object.keys(mine).length > 0,
    problems: ledger.read.problems,
    now: now(),
  });
  // "Kept on this device" would be a lie where the database cannot keep anything.
  const told = notices.find(({ id }) => id === 'database')?.text;
  const grooming = await groomingOf({
    ref: row.ref,
    native: row.native,
    talk,
    folded: ledger,
    me,
    mine: await mineUnder(said, place.person, [...(row.former ?? []), row.ref]),
    secrets,
    former: row.former ?? [],
    now: now(),
  });
  const since = sinceOf(visit, { row, talk, folded: ledger, grooming, me }, now());
  return composeView({
    row,
    folded: ledger,
    me,
    device: clock.device,
    mine,
    grooming,
    talk,
    since,
    digests: await digestsOf(row.text),
    commands: outbox.filter(({ ref }) => ref === row.ref),
    lines: told === undefined ? lines : saying(lines, told),
    notices: [...notices, ...movedNotices(row)],
    vocabulary: await tools.vocabulary(),
  });
}

/** What opens this person's votes of one issue. */
export async function secretsOf(said: SaidStore, person: string, ref: IssueRef): Promise<Secret[]> {
  return (await said.votes(person)).filter((row) => row.ref === ref);
}

/** What the database could not do, for people. Rethrows what is not about the database: a mistake in the code is not hidden. */
function noticeOf(error: unknown): Notice {
  if (!(error instanceof StoreError)) throw error;
  return { id: 'database', text: error.message };
}

/** The verdicts alone, for when the database cannot be used. */
async function bare(vocabulary: Vocabulary, row: IssueRow, notice: Notice, now: number): Promise<View> {
  const folded = { row: undefined, ...emptyFold() };
  const lines = linesOf({
    tracker: factsOf(row.ref).capabilities,
    connected: false,
    stranger: undefined,
    row: undefined,
    host: { host: '', retryAt: 0, tries: 0, wroteAt: 0 },
    commands: [],
    pages: 0,
    said: false,
    problems: [],
    now,
  });
  const grooming = await groomingOf({
    ref: row.ref,
    native: undefined,
    talk: undefined,
    folded,
    me: undefined,
    mine: {},
    secrets: [],
    former: [],
    now,
  });
  return composeView({
    row,
    folded,
    me: undefined,
    device: '',
    mine: {},
    grooming,
    talk: undefined,
    since: undefined,
    digests: [],
    commands: [],
    lines: saying(lines, notice.text),
    notices: [notice],
    vocabulary,
  });
}
