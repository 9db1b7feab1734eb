import { TrackerError } from './failure';

/** More pages than any list has that people keep by hand. */
const most = 1000;

/**
 * Where a list goes on, by what its page said: `next` is an address or a cursor, undefined at the end. `seen` holds
 * those that led here. Rejects, with a TrackerError, a list that leads back into itself or never ends: half of it would
 * be taken for all.
 */
export function onward(name: string, seen: Set<string>, next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  if (seen.has(next) || seen.size >= most)
    throw new TrackerError('unexpected', { key: 'tracker.endless-list', tracker: name });
  seen.add(next);
  return next;
}
