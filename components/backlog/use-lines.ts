import { useMemo } from 'preact/hooks';
import { nameOfProject } from '@/utils/model/ref';
import { filtered, readFilter } from '@/utils/model/rows/filter';
import { grouped, sorted } from '@/utils/model/rows/order';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { countsOf, rowsIn } from '@/utils/model/rows/views';
import { linesOf } from './List';
import { groupTitle } from './text';

/** What a place of the page shows of all rows, reckoned anew only where something changed. `now`: milliseconds since 1970. */
export function useLines(known: readonly Row[] | undefined, place: BacklogPlace, now: number) {
  const all = known ?? none;
  const rows = useMemo(
    () => (place.project === '' ? all : all.filter(({ project }) => project === place.project)),
    [all, place.project],
  );
  const filter = useMemo(() => readFilter(place.filter), [place.filter]);
  const lines = useMemo(() => {
    const found = filtered(rowsIn(place.view, rows, now, filter.closed), filter, now);
    return linesOf(grouped(sorted(found, place.sort), place.group), (name) => groupTitle(place.group, name));
  }, [rows, filter, place.view, place.sort, place.group]);
  const counts = useMemo(() => countsOf(rows, now), [rows]);
  const projects = useMemo(() => projectsOf(all), [all]);
  return { lines, counts, unknown: filter.unknown, projects };
}

const none: readonly Row[] = [];

function projectsOf(rows: readonly Row[]): { project: string; name: string }[] {
  const all = new Set(rows.map(({ project }) => project));
  return [...all].sort().map((project) => ({ project, name: nameOfProject(project) }));
}
