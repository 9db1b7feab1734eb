import type { Purpose } from '@/utils/model/purpose';
import { type Former, type Line, toldOf } from '@/utils/model/told';
import type { Words } from './words';

/** Words of any area, once nobody needs to know any more which values belong to which key. */
type Any = Readonly<Record<string, string | ((values: never) => string)>>;

/** What this page can say. A page beside a tracker has no words of other trackers. */
const atHand = new Map<string, Any[string]>();

/** Puts the words of some areas at hand; each page does so once, as it starts. */
export function speak(...areas: readonly Words<object>[]): void {
  for (const area of areas) for (const [key, word] of Object.entries(area satisfies object)) atHand.set(key, word);
}

/** The sentence for what somebody is told. A sentence that an earlier version kept stays as it is. */
export function sentence(told: Line): string {
  if (typeof told === 'string') return told;
  const word = atHand.get(told.key);
  if (word === undefined) return told.key;
  return typeof word === 'string' ? word : word(told as never);
}

/** Several, one after the other, without those that are absent. */
export function sentences(all: readonly (Line | undefined)[]): string {
  return all.flatMap((told) => (told === undefined ? [] : [sentence(told)])).join(' ');
}

/** What a request is for; as it is, where an earlier version kept it in words. */
export function purposeText(purpose: Purpose | Former): string {
  const word = atHand.get(`purpose.${purpose}`);
  return typeof word === 'string' ? word : purpose;
}

/** What people are told of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return sentence(toldOf(error));
}
