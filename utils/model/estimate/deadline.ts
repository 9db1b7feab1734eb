import type { Cadence } from '../policy';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Weeks are counted from this Monday, 1970-01-05, so that all agree which ones a cadence of several weeks ends in. */
const firstMonday = 4 * day;

/** A moment as the clock on the wall shows it, both in milliseconds since 1970, the latter as if it were UTC. */
type WallClock = (at: number) => number;

/**
 * When votes that began at a moment are opened: the first end of the cadence after it. A time that a change of the clocks
 * leaves out is that long after the change; of one that comes twice the first counts. Milliseconds since 1970; undefined
 * where the zone is none that this device knows.
 */
export function deadlineAfter({ weeks, day: weekday, time, zone }: Cadence, began: number): number | undefined {
  const wallOf = wallClock(zone);
  if (!wallOf) return undefined;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const first = firstMonday + (weekday - 1) * day + (hours * 60 + minutes) * minute;
  const period = weeks * 7 * day;
  // One before the last that the wall clock has passed: where clocks go back, it passes some twice.
  let end = first + (Math.floor((wallOf(began) - first) / period) - 1) * period;
  while (momentOf(end, wallOf) <= began) end += period;
  return momentOf(end, wallOf);
}

function momentOf(wall: number, wallOf: WallClock): number {
  const offsets = [wall - day, wall + day].map((near) => wallOf(near) - near);
  const [before = wall, after = wall] = offsets.map((offset) => wall - offset);
  const moments = [before, after].filter((at) => wallOf(at) === wall);
  return moments.length > 0 ? Math.min(...moments) : before;
}

function wallClock(zone: string): WallClock | undefined {
  const format = formatIn(zone);
  return (
    format &&
    ((at) => {
      const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
      const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
      return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    })
  );
}

function formatIn(timeZone: string): Intl.DateTimeFormat | undefined {
  const number = 'numeric';
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: number,
      month: number,
      day: number,
      hour: number,
      minute: number,
      second: number,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
