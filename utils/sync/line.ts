import { isAhead } from '@/utils/model/clock';
import type { Capabilities } from '@/utils/model/capabilities';
import type { PageProblem } from '@/utils/ledger/read';
import type { SyncLine } from '@/utils/model/receipt';
import { ledgerNotice } from './ledger-notice';
import { isPutOff } from './put-off';
import type { CommandRow, LedgerRow, TenantRow } from '@/utils/store/rows';

/** What a sync line is made from. */
export interface Situation {
  tracker: Capabilities;
  connected: boolean;
  /** The person the page shows, where it is another than the account's. */
  stranger: string | undefined;
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

/** The same with other words: where the database keeps nothing, no line may say that it does. Pure. */
export function saying({ all, host, ledger }: Lines, text: string): Lines {
  return { all: { ...all, text }, host: { ...host, text }, ledger: { ...ledger, text } };
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
    problems: problems.map(sentence),
  };
}

function stateOf(
  { tracker, connected, stranger, row, host, commands, said, now }: Situation,
  owed: number,
): Pick<SyncLine, 'state' | 'text' | 'retryAt' | 'signedOut'> {
  const refused = commands.find((command) => command.refused)?.refused ?? row?.refused;
  if (!connected)
    return { state: 'alone', text: 'Kept on this device. Connect your account to share it with your team.' };
  if (host.signedOut !== undefined) return { state: 'refused', text: host.signedOut, signedOut: true };
  if (stranger) return { state: 'refused', text: stranger };
  if (refused) return { state: 'refused', text: refused };
  if (row?.lost) return { state: 'unset', text: 'What you say here stays on this device.' };
  if (row && !row.ref && row.foundAt > 0)
    return {
      state: 'unset',
      text: `This ${tracker.project} has no grooming ledger yet: what you say here stays on this device.`,
    };
  if (row?.ref && !row.joined && said)
    return { state: 'unjoined', text: 'What you said is on this device. Share it to let your team see it.' };
  if (isAhead(host.retryAt, now, host.wait))
    return { state: 'waiting', text: host.why ?? 'Waiting to try again.', retryAt: host.retryAt };
  const putOff = row?.putOff ?? commands.find((command) => command.putOff)?.putOff;
  if (owed > 0 && isPutOff(putOff, now)) return { state: 'waiting', text: putOff.why, retryAt: putOff.until };
  if (owed > 0) return { state: 'sending', text: 'On its way…' };
  return { state: 'settled', text: row?.ref ? 'Shared with your team.' : 'Nothing to share.' };
}

function sentence(problem: PageProblem): string {
  const whose = problem.author ? `A page of ${problem.author.name}` : 'A page';
  switch (problem.kind) {
    case 'edited':
      return `${whose} is ignored: it was edited by ${problem.by}.`;
    case 'nobody':
      return 'A page is ignored: its author is gone, so nobody can vouch for it.';
    case 'newer':
      return `${whose} was written by a newer Tend. Update to read it.`;
    case 'oversize':
      return `${whose} is ignored: it is too large (${problem.length} characters).`;
    case 'garbage':
      return `${whose} is ignored: it cannot be read (${problem.why}).`;
    case 'fields':
      return `${whose} counts, but for parts that cannot be read: ${problem.fields.join(', ').slice(0, 200)}.`;
  }
}
