/**
 * When something was said: a hybrid logical clock value as text, `0kz3f91ab-0000-k3f9`. Milliseconds since
 * 1970 in base 36 (9 digits), a counter (4 digits), and the device that said it. Later sorts after earlier,
 * as plain text. The clock is Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Stamp = `${string}-${string}-${string}`;

/** How far ahead of this device's clock another clock may pull it: five minutes, in milliseconds. */
export const tolerance = 5 * 60_000;

// A first digit up to `b` reaches the year 3043 and leaves every valid stamp room for a successor.
const pattern = /^[0-9ab][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4,12}$/;
const lastTime = Number.parseInt('bzzzzzzzz', 36);
const lastCount = Number.parseInt('zzzz', 36);

/** Whether a text from outside is a stamp. Never throws. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && pattern.test(text);
}

/** Whether a text can name a device: 4 to 12 lower-case letters and digits, drawn at random once per database. */
export function isDevice(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-z]{4,12}$/.test(text);
}

/** The stamp's time, in milliseconds since 1970. It may be ahead of the reader's clock. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36);
}

/** The later of two stamps, either of which may be missing. */
export function later(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? b : a;
}

/**
 * The next stamp of a device: later than `last`, and not before `now` (milliseconds since 1970), however
 * the wall clock jumps. Throws RangeError past the year 3043 and for a `now` that is no time.
 */
export function nextStamp(now: number, last: Stamp | undefined, device: string): Stamp {
  const time = last === undefined ? -1 : timeOf(last);
  if (last === undefined || time < Math.floor(now)) return format(now, 0, device);
  const count = Number.parseInt(last.slice(10, 14), 36);
  return count < lastCount ? format(time, count + 1, device) : format(time + 1, 0, device);
}

/** The device's clock after reading another's stamp: the later of both, but never more than `tolerance` ahead. */
export function receive(now: number, mine: Stamp | undefined, theirs: Stamp): Stamp {
  return clamp(mine !== undefined && mine > theirs ? mine : theirs, now);
}

/** The stamp itself, or where it is more than `tolerance` ahead of `now`, the last moment allowed. */
export function clamp(stamp: Stamp, now: number): Stamp {
  return timeOf(stamp) > now + tolerance ? format(now + tolerance, 0, stamp.slice(15)) : stamp;
}

/** A stamp of the same device at another time (milliseconds since 1970), the n-th of that moment. */
export function at(time: number, count: number, stamp: Stamp): Stamp {
  return format(time, Math.min(count, lastCount), stamp.slice(15));
}

function format(time: number, count: number, device: string): Stamp {
  const whole = Math.floor(time);
  if (!(whole >= 0 && whole <= lastTime)) throw new RangeError(`No stamp for the time ${time}`);
  return `${whole.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}-${device}`;
}
