import type { Cadence } from '../policy';

/**
 * A round by the ISO week in which its votes are opened, by the calendar of its zone: `2026-W49`. It sorts as text, and
 * stays the same where a team moves its day or hour within the week.
 */
export type RoundId = `${string}-W${string}`;

/** When one round begins, has its votes opened, and ends; milliseconds since 1970. */
export interface RoundTimes {
  id: RoundId;
  opens: number;
  reveals: number;
  closes: number;
}

/** Say what you think, votes sealed; talk about what diverges, and vote once more; over. */
export type Phase = 'open' | 'talk' | 'closed';

/** Whether a text names a round. */
export function isRoundId(text: string): text is RoundId {
  return /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(text);
}

/**
 * The round that is under way at a moment (milliseconds since 1970): the first that ends after it. It begins where the
 * one before ended, so that at any moment there is exactly one. Undefined where this device does not know the zone.
 * Pure.
 */
export function roundAt(cadence: Cadence, at: number): RoundTimes | undefined {
  const days = daysInto(cadence.zone, at);
  if (days === undefined) return undefined;
  // One before the last whose day has come: it may be open for talk still.
  let number = Math.floor((days - cadence.day + 1) / (cadence.weeks * 7)) - 1;
  while (closing(cadence, number) <= at) number += 1;
  return numbered(cadence, number);
}

/** The round before another of the same cadence, as given by `roundAt`. Pure. */
export function roundBefore(cadence: Cadence, { opens }: Pick<RoundTimes, 'opens'>): RoundTimes | undefined {
  return roundAt(cadence, opens - 1);
}

/** Pure; `now` in milliseconds since 1970. */
export function phaseOf({ reveals, closes }: RoundTimes, now: number): Phase {
  return now >= closes ? 'closed' : now >= reveals ? 'talk' : 'open';
}

/**
 * When votes that began at a moment are opened: at the next reveal or, where a round has days for talk, at its end:
 * whoever votes once more in those days waits no week. Milliseconds since 1970; undefined where this device does not
 * know the zone. Pure.
 */
export function deadlineAfter(cadence: Cadence, began: number): number | undefined {
  const round = roundAt(cadence, began);
  return round && (began < round.reveals ? round.reveals : round.closes);
}

/** Weeks are counted from this Monday, so that all agree which ones a cadence of several weeks ends in. */
function firstMonday(): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-05');
}

function numbered(cadence: Cadence, number: number): RoundTimes {
  const day = revealDay(cadence, number);
  return {
    id: idOf(day),
    opens: closing(cadence, number - 1),
    reveals: momentOf(cadence, day),
    closes: closing(cadence, number),
  };
}

function revealDay({ weeks, day }: Cadence, number: number): Temporal.PlainDate {
  return firstMonday().add({ days: number * weeks * 7 + day - 1 });
}

/** Talk never reaches into the next round's reveal. */
function closing(cadence: Cadence, number: number): number {
  const days = Math.min(cadence.talk ?? 0, cadence.weeks * 7 - 1);
  return momentOf(cadence, revealDay(cadence, number).add({ days }));
}

/**
 * That day at the cadence's time, by the clock on the wall of its zone. A time that a change of the clocks leaves out
 * is that long after the change; of one that comes twice the first counts: what Temporal calls compatible, as calendars
 * do it.
 */
function momentOf({ time, zone }: Cadence, day: Temporal.PlainDate): number {
  const wall = day.toPlainDateTime(Temporal.PlainTime.from(time));
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** Whole days from the first Monday to a moment's date in a zone. */
function daysInto(zone: string, at: number): number | undefined {
  try {
    const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
    return firstMonday().until(date, { largestUnit: 'day' }).days;
  } catch (error) {
    // Whoever wrote the rules knows a zone that this device does not.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function idOf(day: Temporal.PlainDate): RoundId {
  // The ISO calendar has both: https://tc39.es/proposal-temporal/docs/plaindate.html#weekOfYear
  return `${day.yearOfWeek ?? 0}-W${String(day.weekOfYear ?? 0).padStart(2, '0')}`;
}
