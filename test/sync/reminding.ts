import type { Waits } from '@/utils/model/rounds/waits';
import { createReminders, type Notices, type Reminders } from '@/utils/sync/reminders';
import type { Device } from './device';
import { createLife } from './life';

/**
 * A browser's toolbar, alarm and notifications: what they show outlives the worker, which dies in them as it does
 * elsewhere.
 */
export interface Desktop {
  /** What the toolbar showed, one after the other, and when the alarm rings. */
  counts: number[];
  alarm: number | undefined;
  /** All notifications that ever came up, by their day, with how many issues they named; and which are there still. */
  shown: [day: string, issues: number][];
  there: Set<string>;
  allowed: boolean;
  /** The reminders of a device's worker of now. */
  of(device: Device, now: () => number, zone: string): Reminders;
}

export function createDesktop(): Desktop {
  let life = createLife();
  /** The worker may die before it asks, and before it hears that it was done. */
  const call = async <T>(act: () => T): Promise<T> => {
    if (!life.step()) return life.nothing();
    const answer = act();
    return life.step() ? answer : life.nothing();
  };
  const show = (day: string, { issues }: Waits): void => {
    if (!desktop.allowed) throw new Error('The browser has no notifications for Tend.');
    // One under the same name takes the place of the one that is there, and is heard and seen to come all the same.
    desktop.shown.push([day, issues]);
    desktop.there.add(day);
  };
  const notices: Notices = {
    may: () => call(() => desktop.allowed),
    has: (day) => call(() => desktop.there.has(day)),
    show: (day, waits) => call(() => show(day, waits)),
  };
  const desktop: Desktop = {
    counts: [],
    alarm: undefined,
    shown: [],
    there: new Set(),
    allowed: true,
    of: (device, now, zone) => {
      ({ life } = device);
      return createReminders({
        ...device.app,
        notices,
        count: (issues) => call(() => void desktop.counts.push(issues)),
        wake: (at) => call(() => void (desktop.alarm = at)),
        now,
        zone: () => zone,
      });
    },
  };
  return desktop;
}
