import { isAhead } from '@/utils/model/clock';
import type { Capabilities } from '@/utils/model/capabilities';
import type { PageProblem } from '@/utils/ledger/read';
import type { SyncLine } from '@/utils/model/receipt';
import type { Told } from '@/utils/model/told';
import { ledgerNotice } from './ledger-notice';
import { isPutOff } from '@/utils/model/put-off';
import type { CommandRow, TenantRow } from '@/utils/store/rows';
import type { LedgerRow } from '@/utils/store/ledger-rows';

/** What a sync line is made from. */
export interface Situation {
  tracker: Capabilities;
  connected: boolean;
  /** The person the page shows, where it is another than the account's. */
  stranger: Told | undefined;
  row: LedgerRow | undefined;
  host: TenantRow;
  commands: CommandRow[];
  /** Pages that are still to be written. */
  pages: number;
  /** Whether this person said anything about this project that belongs into a ledger. */
  said: boolean;
  problems: PageProblem[];
  now: number;
}

/**
 * The line of a project, and those that single things go by: a comment that is refused holds up no entry, nor the other
 * way round.
 */
export interface Lines {
  all: SyncLine;
  /** What concerns the host, whatever is owed to it. */
  host: SyncLine;
  /** What concerns the ledger. */
  ledger: SyncLine;
}

/** Pure. */
export function linesOf(given: Situation): Lines {
  const ledger = { ...given, commands: [] };
  return { all: lineOf(given), host: lineOf({ ...ledger, row: undefined, pages: 0 }), ledger: lineOf(ledger) };
}

/** The same with something else told: where the database keeps nothing, no line may say that it does. Pure. */
export function withTold({ all, host, ledger }: Lines, told: Told): Lines {
  return { all: { ...all, told }, host: { ...host, told }, ledger: { ...ledger, told } };
}

/** What is owed, why, since when, and what the person can do: the worst first. Pure. */
function lineOf(given: Situation): SyncLine {
  const { row, commands, pages, problems } = given;
  const owed = commands.length + pages;
  const notice = row && given.connected ? ledgerNotice(row, given.tracker.project) : undefined;
  const since = commands.reduce((min, { at }) => Math.min(min, at), Number.POSITIVE_INFINITY);
  return {
    ...stateOf(given, owed),
    owed,
    ...(Number.isFinite(since) && { since }),
    ...(row?.ref && row.link && { ledger: row.link }),
    ...(notice && { notice }),
    problems: problems.map(problemOf),
  };
}

function stateOf(
  { tracker, connected, stranger, row, host, commands, said, now }: Situation,
  owed: number,
): Pick<SyncLine, 'state' | 'told' | 'retryAt' | 'signedOut'> {
  const refused = commands.find((command) => command.refused)?.refused ?? row?.refused;
  if (!connected) return { state: 'alone', told: { key: 'sync.alone' } };
  if (host.signedOut !== undefined) return { state: 'refused', told: host.signedOut, signedOut: true };
  if (stranger) return { state: 'refused', told: stranger };
  if (refused) return { state: 'refused', told: refused };
  if (row?.lost) return { state: 'unset', told: { key: 'sync.lost' } };
  if (row && !row.ref && row.foundAt > 0)
    return {
      state: 'unset',
      told: { key: 'sync.unset', project: tracker.project },
    };
  if (row?.ref && !row.joined && said) return { state: 'unjoined', told: { key: 'sync.unjoined' } };
  if (isAhead(host.retryAt, now, host.wait))
    return { state: 'waiting', told: host.why ?? { key: 'sync.waiting' }, retryAt: host.retryAt };
  const putOff = row?.putOff ?? commands.find((command) => command.putOff)?.putOff;
  if (owed > 0 && isPutOff(putOff, now)) return { state: 'waiting', told: putOff.why, retryAt: putOff.until };
  if (owed > 0) return { state: 'sending', told: { key: 'sync.sending' } };
  return { state: 'settled', told: { key: row?.ref ? 'sync.shared' : 'sync.nothing' } };
}

function problemOf(problem: PageProblem): Told {
  const author = problem.author && { author: problem.author.name };
  switch (problem.kind) {
    case 'edited':
      return { key: 'page.edited', by: problem.by, ...author };
    case 'nobody':
      return { key: 'page.nobody' };
    case 'newer':
      return { key: 'page.newer', ...author };
    case 'oversize':
      return { key: 'page.oversize', length: problem.length, ...author };
    case 'garbage':
      return { key: 'page.garbage', why: problem.why, ...author };
    case 'fields':
      return { key: 'page.fields', fields: problem.fields, ...author };
  }
}
