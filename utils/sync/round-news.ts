import { ago } from '@/utils/model/clock';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import { roundsAt } from '@/utils/model/rounds/round';
import type { RoundRules } from '@/utils/model/rounds/rules';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { RowStore } from '@/utils/store/row-store';
import { TrackerError } from '@/utils/trackers/failure';
import { createAgain } from './again';
import { keptRules } from './kept-rules';
import type { RowKeeper } from './project-rows';
import { readIfChanged, readIssue, type ReadTools } from './read-issue';
import type { Sync } from './sync';

/** How long what was heard of a team, and of one issue, holds while somebody looks at rounds; milliseconds. */
const fresh = { ledger: 15_000, issue: 4.5 * 60_000 };
/** So many issues of rounds are asked for at a time; a round that people answer in an evening has fewer. */
const most = 60;

/** What hearing rounds needs of the house. */
export interface RoundNewsTools extends ReadTools {
  rows: Pick<RowStore, 'inRounds' | 'forget'>;
  ledgers: LedgerStore;
  sync: Pick<Sync, 'read'>;
  keeper: Pick<RowKeeper, 'catchUp'>;
  warn(what: string, error: unknown): void;
}

/**
 * Reads what rounds under way are waiting for: the ledgers of their projects, and of their issues those that changed. A
 * list of a project's issues tells of no comment and, in most trackers, of no reaction, which is all that colleagues
 * without Tend answer by. One conditional request for each, where it is time. Never rejects.
 */
export function createRoundNews(tools: RoundNewsTools): () => Promise<void> {
  const { ledgers, warn } = tools;
  const asked = new Map<IssueRef, number>();
  return createAgain(async () => {
    try {
      const rules = await keptRules(tools.store, await ledgers.projects());
      for (const { project } of rules) await hear(tools, project);
      for (const ref of await openIn(tools, rules)) await look(tools, ref, asked);
    } catch (error) {
      warn('could not hear what a team said', error);
    }
  });
}

async function hear({ ledgers, sync, keeper, now }: RoundNewsTools, project: string): Promise<void> {
  const ledger = await ledgers.ledger(project);
  if (!ledger?.ref || ago(ledger.readAt, now()) < fresh.ledger) return;
  await sync.read(ledger.ref);
  await keeper.catchUp(project);
}

async function openIn({ rows, now }: RoundNewsTools, rules: readonly RoundRules[]): Promise<IssueRef[]> {
  if (rules.length === 0) return [];
  const rounds = roundsAt(rules, await rows.inRounds(), now());
  return rounds.flatMap(({ issues }) => issues.filter(({ done }) => !done).map(({ row }) => row.ref)).slice(0, most);
}

/**
 * An issue that cannot be read now stays as it was known: its own page says why. One that is gone is in no round any
 * more.
 */
async function look(tools: RoundNewsTools, ref: IssueRef, asked: Map<IssueRef, number>): Promise<void> {
  const { accounts, hosts, rows, now } = tools;
  if (ago(asked.get(ref) ?? 0, now()) < fresh.issue) return;
  const account = await accounts.of(tenantOf(ref));
  if (!account) return;
  asked.set(ref, now());
  await hosts.whenQuiet(tenantOf(ref));
  if (!(await isGone(readIfChanged(tools, account, ref)))) return;
  // Whether it is the issue or but that question which the tracker knows nothing of.
  if (await isGone(readIssue(tools, account, ref))) await rows.forget([ref]);
}

async function isGone(reading: Promise<unknown>): Promise<boolean> {
  try {
    await reading;
    return false;
  } catch (error) {
    if (error instanceof TrackerError) return error.kind === 'gone';
    throw error;
  }
}
