import type { Entry } from '@/utils/model/entry';
import type { IntentKind, IntentOf } from '@/utils/model/intent';
import type { Person } from '@/utils/model/native';
import { type IssueRef, tenantOf } from '@/utils/model/ref';
import type { Place } from '@/utils/store/said';
import { carryOver } from '@/utils/sync/moved';
import { knownTo, placeOf } from '@/utils/sync/own-entry';
import type { SayTools } from '@/utils/sync/say-tools';

/** What a person wants of an issue, and the id that its screen drew for it. */
export interface Wanted<K extends IntentKind> {
  ref: IssueRef;
  intent: IntentOf<K>;
  id: string;
}

/** Keeps what is wanted, once for each id. Rejects with what is in the way, and then nothing is kept. */
export type Handler<K extends IntentKind> = (tools: SayTools, wanted: Wanted<K>) => Promise<void>;

/** Where a person's entry says it, what the ledger has of that entry, and who the person is. */
export interface OwnEntry {
  place: Place;
  known: Entry;
  me: Person | undefined;
}

/** The entry that an intent is kept in; what was said of a moved issue under its former refs is taken along first. */
export async function entryFor(
  tools: SayTools,
  { ref, id }: Pick<Wanted<IntentKind>, 'ref' | 'id'>,
): Promise<OwnEntry> {
  const me = (await tools.accounts.of(tenantOf(ref)))?.person;
  const place = { ...placeOf(ref, me?.id ?? ''), intent: id };
  await carryOver(tools, place);
  return { place, known: await knownTo(tools.folded, place), me };
}
