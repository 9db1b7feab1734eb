import type { Figures, LeftBehind } from './rounds';
import { limits, sizeOf, wholeSize, type Part } from './sizes';
import type { Subject } from './subject';
import type { Row } from './table';

const kilo = (bytes: number): number => bytes / 1000;

export function sizeRows(tend: string, minimal: string): Row[] {
  const parts = (Object.keys(limits) as Part[]).map((part): Row => ({
    what: `${part}, gzip`,
    value: kilo(sizeOf(tend, part)),
    baseline: kilo(sizeOf(minimal, part)),
    unit: 'KB',
    goal: kilo(limits[part]),
  }));
  return [...parts, { what: 'whole build, on disk', value: kilo(wholeSize(tend)), baseline: kilo(wholeSize(minimal)), unit: 'KB' }];
}

export function rowsOf(
  { bare, minimal, tend }: Record<Subject['name'], Figures>,
  [bareLeft, minimalLeft, tendLeft]: LeftBehind[],
  navigations: number,
): Row[] {
  const added = (load: 'list' | 'fresh', { [load]: { heap } }: Figures): number => kilo(heap - bare[load].heap);
  const rows: Row[] = [
    { what: 'page without an issue: script', value: tend.list.script, baseline: minimal.list.script, unit: 'ms', goal: 2 },
    { what: 'issue: script', value: tend.fresh.script, baseline: minimal.fresh.script, unit: 'ms', goal: 18 },
    { what: 'issue: longest run of script', value: tend.fresh.longest, baseline: minimal.fresh.longest, unit: 'ms', goal: 50 },
    { what: 'issue: long tasks beyond the bare page', value: tend.fresh.longTasks - bare.fresh.longTasks, baseline: minimal.fresh.longTasks - bare.fresh.longTasks, unit: '', goal: 0 },
    { what: 'navigation to verdict, not cached', value: tend.fresh.painted, baseline: minimal.fresh.painted, unit: 'ms', goal: 300 },
    { what: 'navigation to verdict, cached', value: tend.cached.painted, baseline: minimal.cached.painted, unit: 'ms', goal: 150 },
    { what: 'the same against the bare page, first content', value: tend.cached.painted, baseline: bare.cached.painted, unit: 'ms' },
    { what: 'heap added to the bare page: issue', value: added('fresh', tend), baseline: added('fresh', minimal), unit: 'KB', goal: 700 },
    { what: 'heap added to the bare page: no issue', value: added('list', tend), baseline: added('list', minimal), unit: 'KB' },
    { what: 'worker, cold start to first answer', value: tend.cold, baseline: minimal.cold, unit: 'ms', goal: 50 },
  ];
  return [...rows, ...leftRows(bareLeft, minimalLeft, tendLeft, navigations)];
}

/** The page itself keeps some of what it did; only what is beyond the bare page is the extension's. */
function leftRows(bare: LeftBehind | undefined, minimal: LeftBehind | undefined, tend: LeftBehind | undefined, navigations: number): Row[] {
  if (!bare || !minimal || !tend) return [];
  const beyond = (key: keyof LeftBehind, left: LeftBehind): number => left[key] - bare[key];
  const row = (key: keyof LeftBehind, what: string, unit: Row['unit'], scale: number): Row => ({
    what: `left after ${navigations} soft navigations: ${what}`,
    value: beyond(key, tend) / scale,
    baseline: beyond(key, minimal) / scale,
    unit,
  });
  return [row('heap', 'heap', 'KB', 1000), { ...row('listeners', 'listeners', '', 1), goal: 0 }, row('nodes', 'DOM nodes', '', 1)];
}
