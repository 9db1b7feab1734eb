import { ago } from '@/utils/model/clock';
import { sha256With } from '@/utils/model/digest';
import { openingOf } from '@/utils/model/estimate/estimate';
import type { Entry } from '@/utils/model/entry';
import { knownOf } from '@/utils/model/fold';
import { own } from '@/utils/model/json';
import { mergeEntry } from '@/utils/model/merge';
import type { Person } from '@/utils/model/native';
import { type IssueRef, projectOf, tenantAt, tenantOf } from '@/utils/model/ref';
import { sealOf } from '@/utils/model/seal';
import type { VoteRow } from '@/utils/store/rows';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { Place, SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import type { Account, Tracker } from '@/utils/trackers/tracker';
import type { Accounts } from './accounts';
import type { Folded } from '@/utils/views/folded';
import { groomingOf } from '@/utils/views/grooming';
import { contextOf } from './issue-context';
import type { Lanes } from './lanes';
import { pull } from './pull';
import { withLedger } from './put-off';

/** How long ago a ledger was read where nobody looks at it, in milliseconds. */
const unlooked = 4.5 * 60_000;

/** What opening votes needs of the app. */
export interface VoteTools {
  store: Store;
  said: SaidStore;
  accounts: Accounts;
  folded: (project: string) => Promise<Folded>;
  foldedFor: (ref: IssueRef, former: readonly IssueRef[]) => Promise<Folded>;
  now: () => number;
}

/** Opens those votes of an issue's project that are due now; true where any was. */
export async function openDue(tools: VoteTools, ref: IssueRef): Promise<boolean> {
  const me = (await tools.accounts.of(tenantOf(ref)))?.person;
  return me !== undefined && (await settleVotes(tools, me, ({ project }) => project === projectOf(ref))).size > 0;
}

/**
 * Opens a person's votes on a host that are due, wherever the person looks; what others voted is read before. Gives the
 * projects in which anything was said. Rejects with a TrackerError.
 */
export async function openVotes(
  tools: VoteTools & { lanes: Lanes; ledgers: LedgerStore },
  tracker: Tracker,
  account: Account,
  isUp: () => Promise<unknown>,
): Promise<Set<string>> {
  const { ledgers, said, now } = tools;
  const { person } = account;
  const isHere = ({ ref }: VoteRow): boolean => tenantOf(ref) === tenantAt(account);
  const here = (await said.votes(person.id)).filter(isHere);
  if (here.length === 0) return new Set();
  for (const project of new Set(here.map((row) => row.project))) {
    const row = await ledgers.ledger(project);
    if (!row?.joined || ago(row.readAt, now()) <= unlooked) continue;
    await withLedger(tools, project, isUp, () => pull(ledgers, tracker, project, now()));
  }
  return settleVotes(tools, person, isHere);
}

/**
 * Opens what is due, and seals what was voted before there was an account. State, not operations: safe to repeat,
 * whatever ended an earlier try.
 */
async function settleVotes(tools: VoteTools, me: Person, isMeant: (row: VoteRow) => boolean): Promise<Set<string>> {
  const projects = new Set<string>();
  for (const row of await tools.said.votes(me.id)) {
    if (isMeant(row) && (await settleVote(tools, me, row))) projects.add(row.project);
  }
  return projects;
}

async function settleVote(tools: VoteTools, me: Person, row: VoteRow): Promise<boolean> {
  const { said, now } = tools;
  const { ref, project, issue, round } = row;
  const place = { person: me.id, project, issue, ref };
  const context = await contextOf(tools, ref, me);
  const { folded, mine } = context;
  const { estimate, secret } = await groomingOf({ ...context, secrets: [row] });
  // It belongs to a round that is over, or that was called for and is not any more.
  if (!secret) return false;
  const known = knownOf(folded.fold, issue, me.id);
  // An earlier life may have ended between reading others' votes and setting the clock by them: what comes after is to
  // read so.
  await said.adopt(me.id, project, {}, folded.fold.latest, now());
  if (estimate.mine?.state === 'here') {
    // Taken back on another device: it is not to come again.
    if (own(mergeEntry(known, mine), `seal:${round}`)) await said.cast(place, known, { round, secret: null }, now());
    else await seal(tools, place, known, row);
    return true;
  }
  const open = openingOf(estimate, secret);
  if (open) await said.cast(place, known, { round, open, secret: null }, now());
  return open !== undefined;
}

/** What was voted before there was an account; where it is due already, the next time opens it. */
async function seal(
  { said, now }: VoteTools,
  place: Place,
  known: Entry,
  { ref, person, round, value, salt }: VoteRow,
): Promise<void> {
  const hash = await sealOf({ issue: ref, ballot: round, author: person, value, salt }, sha256With(crypto.subtle));
  await said.cast(place, known, { round, seal: { hash }, secret: { round, value, salt } }, now());
}
