import { codecOf } from '@/utils/ledger/codecs';
import { type PageWrite, type Settled, isExpired, settle } from '@/utils/ledger/settle';
import type { Entries } from '@/utils/model/entry';
import type { Person } from '@/utils/model/native';
import { entryKeyOf, refIn } from '@/utils/model/entry-key';
import type { Tenant } from '@/utils/model/ref';
import type { LedgerRow } from '@/utils/store/ledger-rows';
import type { LedgerStore } from '@/utils/store/ledger-store';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import { TrackerError } from '@/utils/trackers/failure';
import type { Tracker } from '@/utils/trackers/tracker';
import type { Folded } from '@/utils/views/folded';
import type { Lanes } from './lanes';
import type { Urgency } from './lane';

/** What pushing needs of the app. */
export interface PushTools {
  store: Store;
  said: SaidStore;
  ledgers: LedgerStore;
  lanes: Lanes;
  folded: (project: string) => Promise<Folded>;
  now: () => number;
}

/** More writes in a row than any change takes: 40 pages of 29,000 characters. */
const mostWrites = 40;

/**
 * What this device owes a project's ledger: nothing where there is none, or the person did not agree to write to it.
 * `mine`: what this device holds of this person, before what the ledger holds is added.
 */
export async function owedTo(
  { said, folded, store, now }: Omit<PushTools, 'lanes' | 'ledgers'>,
  me: Person,
  project: string,
): Promise<{ row: LedgerRow | undefined; settled: Settled; mine: Entries }> {
  const { row, read, comments } = await folded(project);
  const mine = await said.entries(me.id, project);
  const { device } = await said.clock();
  const expired = await expiredOf(store, project, mine, now());
  const here = ({ commentId }: { commentId: string }): boolean => comments.get(commentId)?.ledger === row?.ref;
  const ledger = { ...read, pages: read.pages.filter(here), tampered: read.tampered.filter(here) };
  const self = { author: me.id, name: me.name, device, mine, expired };
  const settled = settle(self, ledger, codecOf(row?.markup ?? 'gfm'));
  return { row, settled, mine };
}

/** Writes one page after the other until the ledger says what this device says. Rejects with a TrackerError. */
export async function push(
  tools: PushTools,
  tracker: Tracker,
  tenant: Tenant,
  me: Person,
  project: string,
  urgency: Urgency,
): Promise<void> {
  for (let round = 0; round < mostWrites; round += 1) {
    const { row, settled, mine } = await owedTo(tools, me, project);
    const news = newsIn(settled.mine, mine);
    if (Object.keys(news).length > 0) await tools.said.adopt(me.id, project, news, undefined, tools.now());
    const [write] = settled.writes;
    if (!write || !row?.ref || !row.joined || row.refused) return;
    const { ref } = row;
    await tools.lanes.write(tenant, urgency, async () => {
      await tools.lanes.pace(tenant);
      await writeOne(tools, tracker, row, ref, write);
    });
  }
  throw new TrackerError('unexpected', { key: 'ledger.not-kept' });
}

async function writeOne(
  tools: PushTools,
  tracker: Tracker,
  row: LedgerRow,
  ref: NonNullable<LedgerRow['ref']>,
  write: PageWrite,
): Promise<void> {
  try {
    const comment = await tracker.writePage(
      { ref, id: row.id },
      { body: write.body, ...(write.kind === 'update' && { commentId: write.commentId }) },
    );
    await tools.ledgers.take(row.project, ref, [comment]);
  } catch (error) {
    // A page that was deleted is written again, as a new comment.
    if (!(error instanceof TrackerError) || error.kind !== 'gone' || write.kind === 'create') throw error;
    await tools.ledgers.forget(row.project, write.commentId);
  }
}

/** What this person's other devices said that this one does not hold yet. */
function newsIn(all: Entries, here: Entries): Entries {
  return Object.fromEntries(
    Object.entries(all).filter(([issue, entry]) => JSON.stringify(entry) !== JSON.stringify(here[issue])),
  );
}

async function expiredOf(store: Store, project: string, mine: Entries, now: number): Promise<Set<string>> {
  const closed = await store.closed(Object.keys(mine).flatMap((issue) => refIn(project, issue) ?? []));
  const expired = [...closed].filter(([, at]) => isExpired(Date.parse(at), now));
  return new Set(expired.map(([ref]) => entryKeyOf(ref)));
}
