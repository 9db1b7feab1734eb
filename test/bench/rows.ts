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
  return [
    ...parts,
    { what: 'whole build, on disk', value: kilo(wholeSize(tend)), baseline: kilo(wholeSize(minimal)), unit: 'KB' },
  ];
}

export function rowsOf(
  { bare, minimal, tend }: Record<Subject['name'], Figures>,
  [bareLeft, minimalLeft, tendLeft]: LeftBehind[],
  navigations: number,
): Row[] {
  const added = ({ issueHeap }: Figures): number => kilo(issueHeap - bare.issueHeap);
  const asOften = (what: string, key: keyof Figures, times: number): Row => ({
    what,
    value: tend[key],
    baseline: minimal[key],
    unit: 'ms',
    goal: times * minimal[key],
  });
  const rows: Row[] = [
    {
      what: 'page without an issue: script',
      value: tend.listScript,
      baseline: minimal.listScript,
      unit: 'ms',
      goal: 2,
    },
    asOften('issue, panel closed: script', 'issueScript', 1.2),
    // The minimal panel is never anything but open.
    asOften('issue, panel left open: script', 'openScript', 3),
    {
      what: 'issue: longest run of script',
      value: tend.longestScript,
      baseline: minimal.longestScript,
      unit: 'ms',
      goal: 50,
    },
    {
      what: 'issue: long tasks beyond the bare page',
      value: tend.longTasks - bare.longTasks,
      baseline: minimal.longTasks - bare.longTasks,
      unit: '',
      goal: 0,
    },
    asOften('issue left alone: main thread, a second', 'idle', 2),
    {
      what: "first of the panel, after the bare page's first content",
      value: tend.first - bare.first,
      baseline: minimal.first - bare.first,
      unit: 'ms',
      goal: 0.3 * (minimal.first - bare.first),
    },
    { what: 'navigation to verdict, not cached', value: tend.fresh, baseline: minimal.fresh, unit: 'ms', goal: 300 },
    { what: 'navigation to verdict, cached', value: tend.cached, baseline: minimal.cached, unit: 'ms', goal: 150 },
    { what: "the same beside the bare page's first content", value: tend.cached, baseline: bare.cached, unit: 'ms' },
    {
      what: 'heap added to the bare page',
      value: added(tend),
      baseline: added(minimal),
      unit: 'KB',
      goal: 1.2 * added(minimal),
    },
    { what: 'worker, cold start to first answer', value: tend.cold, baseline: minimal.cold, unit: 'ms', goal: 50 },
  ];
  return [...rows, ...leftRows(bareLeft, minimalLeft, tendLeft, navigations)];
}

/** The page itself keeps some of what it did; only what is beyond the bare page is the extension's. */
function leftRows(
  bare: LeftBehind | undefined,
  minimal: LeftBehind | undefined,
  tend: LeftBehind | undefined,
  navigations: number,
): Row[] {
  if (!bare || !minimal || !tend) return [];
  const beyond = (key: keyof LeftBehind, left: LeftBehind): number => left[key] - bare[key];
  const row = (key: keyof LeftBehind, what: string, unit: Row['unit'], scale: number): Row => ({
    what: `left after ${navigations} soft navigations: ${what}`,
    value: beyond(key, tend) / scale,
    baseline: beyond(key, minimal) / scale,
    unit,
  });
  return [
    row('heap', 'heap', 'KB', 1000),
    { ...row('listeners', 'listeners', '', 1), goal: 0 },
    row('nodes', 'DOM nodes', '', 1),
  ];
}
