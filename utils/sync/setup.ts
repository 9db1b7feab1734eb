import { codecOf } from '@/utils/ledger/codecs';
import { policyBody } from '@/utils/ledger/policy';
import { defaultPolicy } from '@/utils/model/policy';
import type { NativeState } from '@/utils/model/native';
import { type IssueRef, projectOf, refIn } from '@/utils/model/ref';
import type { SetupPlan } from '@/utils/model/setup-plan';
import type { LedgerStore } from '@/utils/store/ledger-store';
import { TrackerError } from '@/utils/trackers/failure';
import { factsOf } from '@/utils/trackers/facts';
import { ledgerLabel, ledgerTitle } from '@/utils/trackers/ledger-name';
import type { LedgerIssue, Tracker } from '@/utils/trackers/tracker';
import { remember } from './pull';

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
 * brought to its end. Rejects with a TrackerError.
 */
export async function setUp(ledgers: LedgerStore, tracker: Tracker, ref: IssueRef, now: number): Promise<void> {
  const project = projectOf(ref);
  const there = await tracker.ledgers(project);
  const all =
    there.length > 0
      ? there
      : [await tracker.createLedger(project, policyBody(defaultPolicy(), codecOf(tracker.markup)))];
  await remember(ledgers, project, all, now);
  const [first] = all;
  if (first?.unfinished) await finish(tracker, first);
  await ledgers.keep(project, { joined: true, refused: '' });
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
  if (!chosen) throw new TrackerError('invalid', `“${key}” is no issue of this project.`);
  await remember(ledgers, project, [await tracker.adoptLedger(chosen)], now);
  await ledgers.keep(project, { joined: true, refused: '' });
}
