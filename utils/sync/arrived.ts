import { projectOf } from '@/utils/model/ref';
import { reviewAt } from '@/utils/model/review/times';
import type { ChangeSetStore } from '@/utils/store/change-set-store';
import type { CommandRow } from '@/utils/store/rows';
import { knownTo, placeOf } from './own-entry';
import type { SayTools } from './say-tools';

const day = 24 * 60 * 60_000;

/**
 * A label of a review is there now, or was taken back: its person's entry says since when, so that all devices agree on
 * the day from which closing may be proposed. Of other commands nothing is said.
 */
export async function sayReviewed(
  tools: SayTools & { sets: Pick<ChangeSetStore, 'set'> },
  { id, ref, person, command, set }: CommandRow,
): Promise<boolean> {
  const { said, folded, now, sets } = tools;
  const kept = set === undefined || command.kind !== 'label' ? undefined : await sets.set(set);
  if (kept?.edit.kind !== 'review' || kept.edit.step !== 'label' || command.kind !== 'label') return false;
  const part = kept.parts.find((one) => id === one.id || id.startsWith(`${one.id}-back`));
  if (!part?.seen) return false;
  const place = placeOf(ref, person);
  const { policy } = await folded(projectOf(ref));
  const value = { label: command.name, from: now() + policy.review.wait * day, ...part.seen };
  await said.say(place, await knownTo(folded, place), `dormant:${reviewAt(kept.at)}`, command.on ? value : null, now());
  return true;
}

/** What the person's summary is, once the tracker has it. */
export async function saySummaryPosted(
  { said, folded, now }: SayTools,
  { person, ref }: CommandRow,
  comment: string,
  upto: number,
): Promise<void> {
  const place = placeOf(ref, person);
  await said.say(place, await knownTo(folded, place), 'summary', { comment, ...(upto > 0 && { upto }) }, now());
}
