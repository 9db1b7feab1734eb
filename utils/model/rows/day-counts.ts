import type { Row } from './row';
import { rowsIn, type ViewId, viewIds } from './views';

/** How many open issues of a project each view held on one day, as this device knew them. */
export interface DayCount {
  project: string;
  /** The device's own calendar date: `2026-12-01`. */
  day: string;
  /** When it was counted; milliseconds since 1970. */
  at: number;
  counts: Record<ViewId, number>;
}

/** Calendar weeks that are shown, that of today among them; they begin on Mondays. */
export const weeksShown = 12;

/** The views that something waits in. */
export const waitingViews = viewIds.filter((view) => view !== 'everything');

/** A week before that of today, by the last count of each project in it. */
export interface PastWeek {
  /** Its Monday: `2026-11-30`. */
  monday: string;
  /** Absent where nothing was counted in it: that is not known to be zero. */
  held?: {
    /** The last day that was counted, and how many days ago that is. */
    day: string;
    ago: number;
    /** Of how many projects. */
    projects: number;
    counts: Record<ViewId, number>;
  };
}

/** The weeks before that of `today` (`2026-12-01`), the earliest first. Days in any order. Pure. */
export function pastWeeks(days: readonly DayCount[], today: string): PastWeek[] {
  const week = weekOf(today);
  return Array.from({ length: weeksShown - 1 }, (_, at) => {
    const number = week - weeksShown + 1 + at;
    const held = heldIn(
      days.filter(({ day }) => weekOf(day) === number),
      today,
    );
    return { monday: dateOf(number * 7 - 3), ...(held && { held }) };
  });
}

function heldIn(days: readonly DayCount[], today: string): PastWeek['held'] {
  const last = new Map<string, DayCount>();
  for (const count of days) {
    const before = last.get(count.project);
    if (!before || count.day > before.day) last.set(count.project, count);
  }
  const all = [...last.values()];
  const day = all.reduce((latest, one) => (one.day > latest ? one.day : latest), '');
  if (day === '') return undefined;
  const sum = (view: ViewId): number => all.reduce((total, { counts }) => total + (counts[view] ?? 0), 0);
  const counts = Object.fromEntries(viewIds.map((view) => [view, sum(view)])) as Record<ViewId, number>;
  return { day, ago: numberOf(today) - numberOf(day), projects: all.length, counts };
}

/** The first day that was counted; undefined where none was. Pure. */
export function firstDay(days: readonly DayCount[]): string | undefined {
  return days.map(({ day }) => day).sort()[0];
}

/** What of a view today has waited for so many days or longer, in words of the filter. */
export const waitedFilter = (days: number): string => `-waiting:<${days}d`;

/**
 * How many of the rows that a view holds now match the `waitedFilter` of each of some numbers of days. `now`:
 * milliseconds since 1970. Pure.
 */
export function waitedCounts(view: ViewId, rows: readonly Row[], days: readonly number[], now: number): number[] {
  const held = rowsIn(view, rows, now);
  return days.map((some) => held.filter(({ since }) => now - since >= some * length).length);
}

const length = 24 * 60 * 60 * 1000;

/** Days since 1970 by the calendar, whatever the clocks do in between. */
function numberOf(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / length);
}

function dateOf(number: number): string {
  return new Date(number * length).toISOString().slice(0, 10);
}

/** 1 January 1970 was a Thursday. */
function weekOf(day: string): number {
  return Math.floor((numberOf(day) + 3) / 7);
}
