import * as z from 'zod/mini';

/** Under which keys of the settings the background keeps what a person chose, and what was done. */
export const remindersKey = 'reminders';
export const remindedKey = 'reminded';

const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/**
 * Whether and when a person is reminded, by the clock on their wall: at that time of day, never from `from` until `to`.
 */
export const reminderChoice = z.object({
  on: z.boolean(),
  at: time,
  quiet: z.nullable(z.object({ from: time, to: time })),
  weekends: z.boolean(),
});
export type ReminderChoice = z.infer<typeof reminderChoice>;

const reminded = z.object({
  days: z.array(z.string()),
  saying: z.nullable(z.string()),
  skipped: z.nullable(z.string()),
});

/**
 * The local days that are done with, as `2026-12-01`, the latest last. `saying`: the one of them whose reminder is just
 * being shown; where it stays, the worker died in between. `skipped`: the last one on which none was shown: nothing
 * waited, or the time had passed when reminders were switched on.
 */
export type Reminded = z.infer<typeof reminded>;

/** Nobody is reminded who did not ask for it. */
export const usualChoice: ReminderChoice = {
  on: false,
  at: '09:00',
  quiet: { from: '20:00', to: '08:00' },
  weekends: false,
};

/** So many days are remembered: a clock that goes to and fro reminds nobody twice on one of them. */
const mostDays = 40;
/**
 * How far ahead it is looked for a day on which somebody may be reminded: over any weekend, and any change of the
 * clocks.
 */
const farthest = 9;

/** What the database holds under the keys, where it is that. Pure. */
export function choiceIn(kept: unknown): ReminderChoice {
  return reminderChoice.safeParse(kept).data ?? usualChoice;
}
export function remindedIn(kept: unknown): Reminded {
  return reminded.safeParse(kept).data ?? { days: [], saying: null, skipped: null };
}

/** The local day of a moment in a zone: `2026-12-01`. `now` in milliseconds since 1970. Pure. */
export function dayOf(now: number, zone: string): string {
  return localAt(now, zone).toPlainDate().toString();
}

/** The same with a day done with: its reminder is about to be shown, was shown, or is not to be. Pure. */
export function withDay({ days, skipped }: Reminded, day: string, as: 'saying' | 'said' | 'skipped'): Reminded {
  return {
    days: [...days.filter((one) => one !== day), day].slice(-mostDays),
    saying: as === 'saying' ? day : null,
    skipped: as === 'skipped' ? day : skipped === day ? null : skipped,
  };
}

/** The same where a day on which none was shown may have one after all: at another time. Pure. */
export function withoutSkipped({ days, saying, skipped }: Reminded): Reminded {
  return { days: days.filter((one) => one !== skipped), saying, skipped: null };
}

/**
 * Where quiet hours lie over the chosen time: whether a reminder comes at their end, or they last over the day. Pure.
 */
export function hushOf({ at, quiet }: Pick<ReminderChoice, 'at' | 'quiet'>): 'later' | 'never' | undefined {
  if (!quiet || !isQuiet(quiet, Temporal.PlainTime.from(at))) return undefined;
  return quiet.to > at ? 'later' : 'never';
}

/**
 * When it is to be seen next whether anything waits: now, where the time of today has come and nobody has looked since;
 * later today, where that falls into quiet hours; else on the next day that may be. Undefined where reminders are off,
 * or quiet hours leave no moment. `now` and the answer in milliseconds since 1970. Pure.
 */
export function nextReminder(
  choice: ReminderChoice,
  { days }: Pick<Reminded, 'days'>,
  now: number,
  zone: string,
): number | undefined {
  if (!choice.on) return undefined;
  const today = localAt(now, zone).toPlainDate();
  for (let ahead = 0; ahead <= farthest; ahead += 1) {
    const day = today.add({ days: ahead });
    if (days.includes(day.toString()) || (day.dayOfWeek > 5 && !choice.weekends)) continue;
    const at = loudFrom(choice, momentOf(day, choice.at, zone), day, zone);
    // The browser was closed over the time: today it is caught up with, outside quiet hours.
    const found = at !== undefined && at <= now ? loudFrom(choice, now, day, zone) : at;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first moment from one on, on the same day, that is in no quiet hours. */
function loudFrom(
  { quiet }: Pick<ReminderChoice, 'quiet'>,
  from: number,
  day: Temporal.PlainDate,
  zone: string,
): number | undefined {
  let at = from;
  // Once over the end of quiet hours; a change of the clocks can lead into them once more.
  for (let tries = 0; tries < 3; tries += 1) {
    const local = localAt(at, zone);
    if (!local.toPlainDate().equals(day)) return undefined;
    if (!quiet || !isQuiet(quiet, local.toPlainTime())) return at;
    const end = momentOf(day, quiet.to, zone);
    at = end > at ? end : momentOf(day.add({ days: 1 }), quiet.to, zone);
  }
  return undefined;
}

/** From its beginning until before its end, over midnight where it ends earlier than it begins. */
function isQuiet(quiet: ReminderChoice['quiet'], at: Temporal.PlainTime): boolean {
  if (!quiet) return false;
  const isFrom = Temporal.PlainTime.compare(at, quiet.from) >= 0;
  const isBefore = Temporal.PlainTime.compare(at, quiet.to) < 0;
  return quiet.from <= quiet.to ? isFrom && isBefore : isFrom || isBefore;
}

/**
 * That time on the wall, as rounds have it: one that a change of the clocks leaves out is that long after it, of two
 * the first counts.
 */
function momentOf(day: Temporal.PlainDate, wall: string, zone: string): number {
  const local = day.toPlainDateTime(Temporal.PlainTime.from(wall));
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function localAt(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
