import type { Entry } from '@/utils/model/entry';
import type { Secret } from '@/utils/model/estimate/mine';
import { mergeEntry } from '@/utils/model/merge';
import type { Person } from '@/utils/model/native';
import type { IssueRef } from '@/utils/model/ref';
import type { IssueRow } from '@/utils/store/rows';
import type { SaidStore } from '@/utils/store/said';
import type { Store } from '@/utils/store/store';
import type { Folded } from '@/utils/views/folded';
import type { Groomed } from '@/utils/views/grooming';
import { mineUnder } from './moved';

/** What is known of one issue as one person sees it: all that grooming is made from, and its row where it was read. */
export interface IssueContext extends Groomed {
  row: IssueRow | undefined;
  folded: Folded;
  /** What this person said of it under its ref of now alone. */
  own: Entry;
}

/** Where that is read. */
export interface ContextTools {
  store: Pick<Store, 'issue' | 'discussion'>;
  said: Pick<SaidStore, 'entry' | 'votes'>;
  foldedFor(ref: IssueRef, former: readonly IssueRef[]): Promise<Folded>;
  now(): number;
}

/**
 * Gathers what is known of an issue here; of a moved one, what was said under its former refs too. `me`: who looks, or
 * nobody without an account. `known`: its row, where it is at hand. Rejects with a StoreError.
 */
export async function contextOf(
  { store, said, foldedFor, now }: ContextTools,
  ref: IssueRef,
  me: Person | undefined,
  known?: IssueRow,
): Promise<IssueContext> {
  const row = known ?? (await store.issue(ref));
  const former = row?.former ?? [];
  const person = me?.id ?? '';
  const [discussion, folded, before, own, secrets] = await Promise.all([
    store.discussion(ref),
    foldedFor(ref, former),
    mineUnder(said, person, former),
    mineUnder(said, person, [ref]),
    secretsOf(said, person, ref),
  ]);
  const mine = mergeEntry(before, own);
  return { ref, row, native: row?.native, discussion, folded, me, own, mine, secrets, former, now: now() };
}

/** What opens this person's votes of one issue. */
async function secretsOf(said: Pick<SaidStore, 'votes'>, person: string, ref: IssueRef): Promise<Secret[]> {
  return (await said.votes(person)).filter((row) => row.ref === ref);
}
