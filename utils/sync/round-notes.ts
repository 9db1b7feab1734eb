import { codecOf } from '@/utils/ledger/codecs';
import { readPolicy } from '@/utils/ledger/policy';
import { roundNote, withRoundNote } from '@/utils/ledger/round-note';
import type { Codec } from '@/utils/ledger/codec';
import type { Json } from '@/utils/model/json';
import { tenantAt, tenantOf } from '@/utils/model/ref';
import { noteRefusalIn, noteRefusalKey } from '@/utils/model/rounds/note-refusal';
import { awake, pausesAt } from '@/utils/model/rounds/pause';
import { type Round, roundsAt } from '@/utils/model/rounds/round';
import type { RowStore } from '@/utils/store/row-store';
import { type SummaryWords, wordsOf } from '@/utils/model/summary-words';
import type { Told } from '@/utils/model/told';
import { factsOf } from '@/utils/trackers/facts';
import { TrackerError } from '@/utils/trackers/failure';
import type { Account, Tracker } from '@/utils/trackers/tracker';
import { createAgain } from './again';
import { isFinal } from './lanes';
import { keptRules } from './kept-rules';
import { noteText } from '@/utils/views/round-text';
import type { SyncTools } from './run';
import { roundIn } from '@/utils/model/rounds/project-round';

/** What keeping the notes needs of the app. */
export interface RoundNoteTools extends SyncTools {
  rows: Pick<RowStore, 'inRounds'>;
  words(): Promise<SummaryWords[]>;
}

/**
 * Brings the ledgers' texts in step: of projects whose rounds this person owns, they name the round of now where the
 * team's rules say so, and no other. Asks nothing where the text that is known says so already. A refusal is kept for
 * the owner to see; the tracker is asked again by the next life of the worker. Never rejects.
 */
export function createRoundNotes(tools: RoundNoteTools): () => Promise<void> {
  const { ledgers, store, rows, now, warn } = tools;
  const refused = new Map<string, string>();
  return createAgain(async () => {
    try {
      const rules = (await keptRules(store, await ledgers.projects())).filter(({ owns }) => owns);
      if (rules.length === 0) return;
      const all = await rows.inRounds();
      const rounds = roundsAt(awake(rules, pausesAt(rules, all, now())), all, now());
      for (const { project } of rules) {
        const round = roundIn(rounds, project);
        await bringInStep(tools, project, round, refused).catch((error: unknown) =>
          warn('could not name a round in the text of its ledger', error),
        );
      }
    } catch (error) {
      warn('could not name rounds in the texts of their ledgers', error);
    }
  });
}

async function bringInStep(
  tools: RoundNoteTools,
  project: string,
  round: Round | undefined,
  refused: Map<string, string>,
): Promise<void> {
  const { ledgers, accounts, lanes, words } = tools;
  const row = await ledgers.ledger(project);
  const account = await accounts.of(tenantOf(project));
  if (!row?.ref || !account || tools.views.stranger(tenantAt(account), account.person)) return;
  const codec = codecOf(row.markup);
  const all = await words();
  const noteFor = (body: Json): string | undefined => {
    const { policy } = readPolicy(body, codec);
    const { reactions } = factsOf(project).capabilities;
    return policy.announce && round
      ? noteText(round, wordsOf(all, policy.language), reactions === 'native')
      : undefined;
  };
  const wanted = noteFor(row.body);
  if (roundNote(row.body, codec) === wanted) return keepRefusal(tools, project);
  if (refused.get(project) === (wanted ?? '')) return;
  const { ref } = row;
  await lanes.inLine(tenantOf(project), 'refresh', async () => {
    if (!(await lanes.isOpen(tenantOf(project)))) return;
    try {
      await write(tools, { account, tracker: tools.trackerFor(account), ref, project, codec, noteFor });
      refused.delete(project);
      await keepRefusal(tools, project);
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
      if (!isFinal(error)) return lanes.unwell(tenantOf(project), error);
      refused.set(project, wanted ?? '');
      await keepRefusal(tools, project, error.told);
    }
  });
}

/** For the owner to see, until the text says what it should. */
async function keepRefusal({ store }: RoundNoteTools, project: string, why?: Told): Promise<void> {
  const key = noteRefusalKey(project);
  if (noteRefusalIn(await store.setting(key))?.why === why) return;
  await store.set(key, why === undefined ? null : { project, why });
}

interface Writing {
  account: Account;
  tracker: Tracker;
  ref: Parameters<Tracker['ledgerText']>[0];
  project: string;
  codec: Codec;
  noteFor(body: Json): string | undefined;
}

/** Compares with the text of now, and goes by its rules: another device may have written both since. */
async function write(
  tools: RoundNoteTools,
  { account, tracker, ref, project, codec, noteFor }: Writing,
): Promise<void> {
  const { lanes, ledgers, sessions, changed } = tools;
  const { body: there, mayEdit, whoMay } = await tracker.ledgerText(ref);
  const wanted = noteFor(there);
  const isThere = roundNote(there, codec) === wanted;
  const body = isThere ? there : withRoundNote(there, codec, wanted);
  if (!isThere) {
    if (!mayEdit) throw new TrackerError('forbidden', { key: 'round.note-forbidden', whoMay });
    await sessions.assure(account);
    await lanes.write(tenantAt(account), 'refresh', async () => {
      await lanes.pace(tenantAt(account));
      await tracker.writeLedgerText(ref, body);
    });
  }
  await ledgers.keep(project, { body });
  changed(project);
}
