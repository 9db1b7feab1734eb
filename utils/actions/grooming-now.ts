import type { Person } from '@/utils/model/native';
import { alone } from '@/utils/model/reactions';
import type { Place } from '@/utils/store/said';
import type { SayTools } from '@/utils/sync/say-tools';
import { type Grooming, groomingOf } from '@/utils/views/grooming';

/** Where grooming an issue stands at this moment, as this person sees it; without what opens their votes. */
export async function groomingNow(
  { store, said, foldedFor, now }: SayTools,
  place: Place,
  me: Person | undefined,
): Promise<Grooming> {
  const { ref } = place;
  const [row, discussion, folded, mine] = await Promise.all([
    store.issue(ref),
    store.discussion(ref),
    foldedFor(ref),
    said.entry(place),
  ]);
  return groomingOf({
    ref,
    native: row?.native,
    discussion,
    folded,
    me: me ?? alone,
    mine,
    secrets: [],
    former: row?.former ?? [],
    now: now(),
  });
}
