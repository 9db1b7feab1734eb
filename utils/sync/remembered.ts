import type { Access, Tracker } from '@/utils/trackers/tracker';

/**
 * The same tracker for the same access, so that what it learned of a place is not asked for with every call. One a
 * place: an access that was replaced is forgotten with what was learned by it.
 */
export function remembered(create: (access: Access) => Tracker): (access: Access) => Tracker {
  const known = new Map<string, { by: string; tracker: Tracker }>();
  return (access) => {
    const by = JSON.stringify(access);
    const before = known.get(access.base);
    if (before?.by === by) return before.tracker;
    const tracker = create(access);
    known.set(access.base, { by, tracker });
    return tracker;
  };
}
