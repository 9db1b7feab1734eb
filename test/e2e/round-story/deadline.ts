import { expect } from 'vitest';
import { roundAt } from '@/utils/model/rounds/times';
import type { Cadence } from '@/utils/model/policy';
import { type Cast } from './cast';

const hour = 3_600_000;
/** Sealed until then. In Jira a browser goes by its session, which ends with it. */
const sealed = [
  ['year', '"open:2"'],
  ['quotes', '"open:1"'],
] as const;

/**
 * The deadline passes while ben's browser is closed. Dan's opens his votes by itself; so does ben's, once it is started
 * again: of neither any page of a tracker is looked at.
 */
export async function passesDeadline({ browser, clock, closes, comes, keeps, kept }: Cast, cadence: Cadence) {
  await closes('ben');
  const reveals = roundAt(cadence, clock.now())?.reveals ?? expect.fail('no round is under way');
  clock.goTo(reveals + hour);
  await Promise.all([browser('ana').reloadExtension(), browser('dan').reloadExtension()]);
  for (const [scene, opening] of sealed) await keeps('dan', scene, opening);
  expect(sealed.map(([scene, opening]) => kept('ben', scene, opening))).toEqual([false, false]);
  await comes('ben');
  await browser('ben').reloadExtension();
  for (const [scene, opening] of sealed) await keeps('ben', scene, opening);
}
