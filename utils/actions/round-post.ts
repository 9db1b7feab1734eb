import type { Receipt } from '@/utils/model/receipt';
import { hostOf, type IssueRef, keyOf, nameOfProject, tenantOf, trackerOf } from '@/utils/model/ref';
import type { PostKind, RoundPost } from '@/utils/model/rounds/post';
import type { Round } from '@/utils/model/rounds/round';
import type { RoundRules } from '@/utils/model/rounds/rules';
import type { Told } from '@/utils/model/told';
import { type SummaryWords, wordsOf } from '@/utils/model/summary-words';
import type { CommandRow } from '@/utils/store/rows';
import type { LedgerRow } from '@/utils/store/ledger-rows';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { RowStore } from '@/utils/store/row-store';
import { factsOf } from '@/utils/trackers/facts';
import { penOf } from '@/utils/markup/pen';
import { asPosted } from '@/utils/markup/written';
import { linesOf } from '@/utils/views/line';
import { standsIn } from '@/utils/views/posted';
import { receiptsOf } from '@/utils/views/receipts';
import { postText, postTitle } from '@/utils/views/round-text';
import type { SayTools } from '@/utils/sync/say-tools';

/** What showing a text of a round needs of the app. */
export interface PostTools extends SayTools {
  ledgers: LedgerStore;
  rows: Pick<RowStore, 'inRounds'>;
  words(): Promise<SummaryWords[]>;
}

/** A project of a round that this person owns, with its own issues alone, and its ledger. */
export interface OwnRound {
  rules: RoundRules;
  round: Round;
  row: LedgerRow & { ref: IssueRef };
}

/** What a comment of a ledger is called while it is owed: the same for whatever that text of the round says. */
export function postName(what: PostKind, { id }: Pick<Round, 'id'>): string {
  return `${what} ${id}`;
}

/** One text of a round for one project, and where it is; `given`: not as it would be written now, but that text. */
export async function shownPost(
  tools: PostTools,
  { rules: { project }, round, row }: OwnRound,
  what: PostKind,
  given?: string,
): Promise<RoundPost> {
  const { ref, markup, link } = row;
  const { policy } = await tools.folded(project);
  const words = wordsOf(await tools.words(), policy.language);
  const text = given ?? postText(what, round, { words, pen: penOf(markup) });
  const blocks = asPosted(text, markup);
  const [comments, discussion, command] = await Promise.all([
    tools.ledgers.comments(project),
    tools.store.discussion(ref),
    owedPost(tools, ref, postName(what, round)),
  ]);
  const { posted, earlier } = standsIn({ comments, discussion, row }, postTitle(what, round, words), blocks);
  const blocked = blockedBy(row);
  return {
    project,
    ledger: ref,
    key: trackerOf(ref) === 'github' ? `${nameOfProject(project)}${keyOf(ref)}` : keyOf(ref),
    link,
    text,
    blocks,
    notifies: factsOf(ref).posting,
    ...(blocked !== undefined && { blocked }),
    ...(command
      ? { receipt: await receiptOf(tools, command), field: `comment:${command.id}` }
      : posted !== undefined
        ? {
            receipt: {
              state: 'saved' as const,
              told: { key: 'receipt.in' as const, tracker: factsOf(ref).capabilities.name },
            },
            posted,
          }
        : earlier !== undefined && { earlier }),
  };
}

function blockedBy({ locked, refused }: LedgerRow): Told | undefined {
  if (locked) return { key: 'ledger.locked' };
  return refused === '' ? undefined : refused;
}

/** What is owed of that text of a round, whatever it says; the latest. */
async function owedPost({ said, accounts }: PostTools, ref: IssueRef, post: string): Promise<CommandRow | undefined> {
  const me = (await accounts.of(tenantOf(ref)))?.person;
  const owed = await said.owed(hostOf(ref), me?.id ?? '');
  return owed.findLast(({ ref: at, command }) => at === ref && command.kind === 'comment' && command.post === post);
}

/** As panels tell where a comment is. */
async function receiptOf({ store, accounts, views, now }: PostTools, row: CommandRow): Promise<Receipt> {
  const tenant = tenantOf(row.ref);
  const me = (await accounts.of(tenant))?.person;
  const tracker = factsOf(row.ref).capabilities;
  const lines = linesOf({
    tracker,
    connected: me !== undefined,
    stranger: me && views.stranger(tenant, me),
    row: undefined,
    host: await store.tenant(tenant),
    commands: [],
    pages: 0,
    said: false,
    problems: [],
    now: now(),
  });
  const [receipt] = Object.values(
    receiptsOf({ tracker, mine: {}, pages: [], native: [], arrived: {}, commands: [row], lines }),
  );
  return receipt ?? { state: 'sending', told: { key: 'receipt.to', tracker: tracker.name } };
}
