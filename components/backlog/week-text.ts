import type { PastWeek } from '@/utils/model/rows/day-counts';
import type { ViewId } from '@/utils/model/rows/views';
import { countOf } from './text';
import { viewTexts } from './view-texts';
import { once } from '@/utils/model/once';

const day = once(() => new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' }));
const month = once(() => new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }));

/** A calendar date, `2026-12-01`, as people write it. */
export function dayText(date: string): string {
  return day().format(Date.parse(`${date}T00:00:00Z`));
}

/** The month over the first of its weeks that is shown, where there is room before the next month's. */
export function monthText(monday: string, before: string | undefined, after: string | undefined): string {
  const of = (date: string): string => month().format(Date.parse(`${date}T00:00:00Z`));
  const isFirst = before === undefined ? after === undefined || of(after) === of(monday) : of(before) !== of(monday);
  return isFirst ? of(monday) : '';
}

/** What a bar says: what the list held in its week, and what it opens. `projects`: how many there are. */
export function weekText(view: ViewId, { monday, held }: PastWeek, waited: number, projects: number): string {
  const where = `${viewTexts[view].name}, week of ${dayText(monday)}`;
  if (!held) return `${where}: not counted.`;
  const part = held.projects < projects ? ` in ${held.projects} of ${projects} projects` : '';
  const still = waited === 0 ? 'Nothing' : countOf(waited, 'issue');
  return `${where}: ${held.counts[view].toLocaleString('en')}${part}, counted on ${dayText(held.day)}. ${still} of today’s list ${waited > 1 ? 'have' : 'has'} waited since then.`;
}

export function todayText(view: ViewId, count: number): string {
  return `${viewTexts[view].name}, today: ${count.toLocaleString('en')}.`;
}
