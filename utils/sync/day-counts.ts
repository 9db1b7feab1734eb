import { dayOf } from '@/utils/model/rounds/reminder';
import type { RowStore } from '@/utils/store/row-store';

/** What counting days needs of the app. */
export interface DayCountTools {
  rows: Pick<RowStore, 'read' | 'isCounted' | 'countDay'>;
  now(): number;
  /** The time zone of this device, by its IANA name. */
  zone(): string;
}

/** Counts what waits in a project, a day at a time. */
export interface DayCounter {
  /** A reading has ended: the day's count is what there is now. */
  count(project: string): Promise<void>;
  /** Rows of some have changed: a day without a count gets one, but not before the first reading has ended. */
  changed(projects: readonly string[]): Promise<void>;
}

export function createDayCounter({ rows, now, zone }: DayCountTools): DayCounter {
  // What of each project this life of the worker knows to be counted.
  const counted = new Map<string, string>();
  const count = async (project: string): Promise<void> => {
    const at = now();
    const day = dayOf(at, zone());
    await rows.countDay(project, day, at);
    counted.set(project, day);
  };
  const once = async (project: string): Promise<void> => {
    const day = dayOf(now(), zone());
    if (counted.get(project) === day || (await rows.read(project))?.doneAt === 0) return;
    if (await rows.isCounted(project, day)) counted.set(project, day);
    else await count(project);
  };
  return {
    count,
    changed: async (projects) => {
      for (const project of projects) await once(project);
    },
  };
}
