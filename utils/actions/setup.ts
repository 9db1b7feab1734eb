import { codecOf } from '@/utils/ledger/codecs';
import { policyBody } from '@/utils/ledger/policy';
import { defaultPolicy } from '@/utils/model/policy-default';
import type { NativeState } from '@/utils/model/native';
import { type IssueRef, keyOf, projectOf } from '@/utils/model/ref';
import { refIn } from '@/utils/model/entry-key';
import type { SetupPlan } from '@/utils/model/setup-plan';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';
import { ledgerLabel, ledgerTitle } from '@/utils/trackers/ledger-name';
import type { LedgerIssue } from '@/utils/trackers/ledger-host';
import type { Tracker } from '@/utils/trackers/tracker';
import { choose, remember } from '@/utils/sync/pinned';

/** The plan for the project of an issue, by what is known of the issue. */
export function planOf(ref: IssueRef, native: Pick<NativeState, 'public' | 'project'> | undefined): SetupPlan {
  const name = projectOf(ref);
  // As the tracker writes it, where it said so.
  const shown = native?.project === undefined ? name : `${name.slice(0, name.indexOf('/') + 1)}${native.project}`;
  const { project, seenBy, notifies } = factsOf(ref).ledger(shown, native?.public);
  // As people read it, whatever the tracker makes of it.
  const body = String(policyBody(defaultPolicy(), codecOf('gfm')));
  return { project, title: ledgerTitle, label: ledgerLabel, body, seenBy, notifies };
}

/**
 * Creates the ledger, unless somebody has done so meanwhile, and agrees to write to it. What an earlier try began is
 * brought to its end. In place of a ledger that was lost no other is used unasked. Rejects with a TrackerError.
 */
export async function setUp(ledgers: LedgerStore, tracker: Tracker, ref: IssueRef, now: number): Promise<void> {
  const project = projectOf(ref);
  const there = await tracker.ledgers(project);
  const [first] = there;
  if (first && (await ledgers.ledger(project))?.lost) {
    await remember(ledgers, tracker, project, there, now);
    throw new TrackerError('invalid', { key: 'ledger.one-already', issue: keyOf(first.ref) });
  }
  const all = there.length > 0 ? there : await created(tracker, project);
  const [chosen] = all;
  if (!chosen) return;
  if (chosen.unfinished) await finish(tracker, chosen);
  await choose(ledgers, project, chosen, all, now);
}

/** The new ledger, with those that others created at the same moment: all take the lowest number then. */
async function created(tracker: Tracker, project: string): Promise<LedgerIssue[]> {
  const made = await tracker.createLedger(project, policyBody(defaultPolicy(), codecOf(tracker.markup)));
  const listed = await tracker.ledgers(project);
  return listed.some(({ id }) => id === made.id) ? listed : [made];
}

/**
 * Takes another of the project's ledgers, by its key, for the one to write to and to read the rules from. Rejects with
 * a TrackerError.
 */
export async function useInstead(
  ledgers: LedgerStore,
  tracker: Tracker,
  project: string,
  key: string,
  now: number,
): Promise<void> {
  const all = await tracker.ledgers(project);
  const chosen = all.find(({ ref }) => keyOf(ref) === key);
  if (!chosen) throw new TrackerError('gone', { key: 'ledger.not-labelled', issue: key });
  await choose(ledgers, project, chosen, all, now);
}

/** Somebody else's half-made ledger stays open where this person may not close it: it works all the same. */
async function finish(tracker: Tracker, ledger: LedgerIssue): Promise<void> {
  try {
    await tracker.finishLedger(ledger);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'forbidden') throw error;
  }
}

/** Makes an existing issue of the same project its ledger. `key` as people write it: `12`, `#12`, `ABC-12`. */
export async function adopt(
  ledgers: LedgerStore,
  tracker: Tracker,
  ref: IssueRef,
  key: string,
  now: number,
): Promise<void> {
  const project = projectOf(ref);
  const chosen = refIn(project, key.trim().replace(/^#/, ''));
  if (!chosen) throw new TrackerError('invalid', { key: 'ledger.not-here', issue: key });
  const ledger = await tracker.adoptLedger(chosen);
  await choose(ledgers, project, ledger, [ledger], now);
}
