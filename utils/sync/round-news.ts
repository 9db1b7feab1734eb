import { ago } from '@/utils/model/clock';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import { pausesAt } from '@/utils/model/rounds/pause';
import { roundsAt } from '@/utils/model/rounds/round';
import type { RoundRules } from '@/utils/model/rounds/rules';
import type { Row } from '@/utils/model/rows/row';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { RowStore } from '@/utils/store/row-store';
import { TrackerError } from '@/utils/trackers/failure';
import { createAgain } from './again';
import { keptRules } from './kept-rules';
import type { RowKeeper } from './project-rows';
import { readIfChanged, readIssue, type ReadTools } from './read-issue';
import type { Sync } from './sync';

/**
 * How long what was heard of a team, and of one issue, holds while somebody looks at rounds; milliseconds. `closed`: of
 * an issue that its round waits for no more. Somebody may still comment on it, or delete it.
 */
const fresh = { ledger: 15_000, issue: 4.5 * 60_000, closed: 30 * 60_000 };
/**
 * So many issues of rounds are asked for at a time, those first that were not asked for longest; a round that people
 * answer in an evening has fewer.
 */
const most = 60;

/** What hearing rounds needs of the app. */
export interface RoundNewsTools extends ReadTools {
  rows: Pick<RowStore, 'inRounds' | 'forget'>;
  ledgers: LedgerStore;
  sync: Pick<Sync, 'read'>;
  keeper: Pick<RowKeeper, 'catchUp' | 'refresh'>;
  warn(what: string, error: unknown): void;
}

/** Hears what teams said, where no page of an issue is open. Nothing here rejects. */
export interface RoundNews {
  /** For whoever looks at rounds: of projects that have some. */
  look(): Promise<void>;
  /** For whoever is about to be reminded: of those too whose rules may say since then that they have some. */
  hear(projects: readonly string[]): Promise<void>;
}

/**
 * Reads what rounds under way are waiting for: the ledgers of their projects, and of their issues those that changed. A
 * list of a project's issues tells of no comment and, in most trackers, of no reaction, which is all that colleagues
 * without Tend answer by. One conditional request for each, where it is time. What fails of one project or issue is
 * told, and the others are heard.
 */
export function createRoundNews(tools: RoundNewsTools): RoundNews {
  const { ledgers, store } = tools;
  const asked = new Map<IssueRef, number>();
  const hear = async (projects: readonly string[]): Promise<void> => {
    for (const project of projects) await telling(tools, hearLedger(tools, project));
    await telling(tools, lookAtIssues(tools, await keptRules(store, projects), asked));
  };
  return {
    look: createAgain(() =>
      telling(
        tools,
        ledgers
          .projects()
          .then((projects) => keptRules(store, projects))
          .then((rules) => hear(rules.map(({ project }) => project))),
      ),
    ),
    hear: (projects) => telling(tools, hear(projects)),
  };
}

async function telling({ warn }: Pick<RoundNewsTools, 'warn'>, work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => warn('could not hear what a team said', error));
}

async function hearLedger({ ledgers, sync, keeper, now }: RoundNewsTools, project: string): Promise<void> {
  const ledger = await ledgers.ledger(project);
  if (!ledger?.ref || ago(ledger.readAt, now()) < fresh.ledger) return;
  await sync.read(ledger.ref);
  await keeper.catchUp(project);
}

async function lookAtIssues(
  tools: RoundNewsTools,
  rules: readonly RoundRules[],
  asked: Map<IssueRef, number>,
): Promise<void> {
  if (rules.length === 0) return;
  const rows = await tools.rows.inRounds();
  const now = tools.now();
  const paces = new Map<IssueRef, number>();
  for (const { row, done } of roundsAt(rules, rows, now).flatMap(({ issues }) => issues))
    paces.set(row.ref, done ? fresh.closed : fresh.issue);
  for (const ref of unheardIn(rules, rows, now)) paces.set(ref, fresh.issue);
  const askedAt = (ref: IssueRef): number => asked.get(ref) ?? 0;
  const due = [...paces].filter(([ref, pace]) => ago(askedAt(ref), now) >= pace).map(([ref]) => ref);
  for (const ref of due.toSorted((a, b) => askedAt(a) - askedAt(b)).slice(0, most)) {
    asked.set(ref, now);
    await telling(tools, look(tools, ref));
  }
}

/** Where rounds rest since nobody is known to have answered: somebody may have, where this device did not look. */
function unheardIn(rules: readonly RoundRules[], rows: readonly Row[], now: number): IssueRef[] {
  const resting = new Set(pausesAt(rules, rows, now).map(({ project }) => project));
  const last = roundsAt(
    rules.filter(({ project }) => resting.has(project)),
    rows,
    now,
    1,
  );
  const before = last.flatMap((round) => roundsAt(round.rules, rows, round.opens - 1));
  return [...last, ...before].flatMap(({ issues }) => issues.map(({ row }) => row.ref));
}

/**
 * An issue that cannot be read now stays as it was known: its own page says why. One that is gone is in no round any
 * more.
 */
async function look(tools: RoundNewsTools, ref: IssueRef): Promise<void> {
  const { accounts, lanes, rows, keeper } = tools;
  const account = await accounts.of(tenantOf(ref));
  if (!account) return;
  await lanes.whenQuiet(tenantOf(ref));
  // Whoever asked counts rows next, and may not wait for those that are made a moment later.
  const reading = readIfChanged(tools, account, ref).then((changed) => (changed ? keeper.refresh([ref]) : undefined));
  if (!(await isGone(reading))) return;
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
