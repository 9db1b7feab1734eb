import type { Entry } from './entry';
import { type Fields, isMeaningful } from './entry-fields';
import { clamp, later, nextStamp, type Stamp } from './stamp';

/** A device's clock, kept beside its entries and in the same transaction. */
export interface Clock {
  device: string;
  /** The latest stamp issued or received; absent on a new device. */
  last?: Stamp;
}

export interface Intent<N extends keyof Fields> {
  /** What this device said about the issue so far. */
  mine: Entry;
  /** What the same person is known to have said about it, on all devices. */
  known: Entry;
  name: N;
  /** `null` takes the thing back. */
  value: Fields[N] | null;
  clock: Clock;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Says one thing. The stamp is later than the clock and than what it replaces, on whichever device that
 * was said and however wrong that device's clock was; the clock itself is never pulled more than five
 * minutes ahead. Throws on a value that no teammate could read.
 */
export function say<N extends keyof Fields>(intent: Intent<N>): { mine: Entry; clock: Clock } {
  const { mine, known, name, value, clock, now } = intent;
  if (!isMeaningful(name, value)) throw new TypeError(`Not a value for ${name}: ${JSON.stringify(value)}`);
  const replaced = later(mine[name]?.[1], known[name]?.[1]);
  const ticking = clock.last === undefined ? undefined : clamp(clock.last, now);
  const stamp = nextStamp(now, later(replaced, ticking), clock.device);
  return { mine: { ...mine, [name]: [value, stamp] }, clock: { ...clock, last: clamp(stamp, now) } };
}
