import { useMemo } from 'preact/hooks';
import { nameOfProject } from '@/utils/model/ref';
import { readFilter } from '@/utils/model/rows/filter';
import { grouped, sorted } from '@/utils/model/rows/order';
import { type BacklogPlace, viewHash } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { ofProject, rowsAt } from '@/utils/model/rows/rows-at';
import { countsOf } from '@/utils/model/rows/views';
import { linesOf } from './List';
import { groupTitle } from './text';

/**
 * What a place of the page shows of all rows, reckoned anew only where something changed. `now`: milliseconds since
 * 1970.
 */
export function useLines(all: readonly Row[], place: BacklogPlace, now: number) {
  // A list keeps its order as letters are typed: only what it holds is found anew.
  const ordered = useMemo(() => sorted(all, place.sort), [all, place.sort]);
  const lines = useMemo(
    () => linesOf(grouped(rowsAt(place, ordered, now), place.group), (name) => groupTitle(place.group, name)),
    [ordered, viewHash(place)],
  );
  const counts = useMemo(() => countsOf(ofProject(all, place.project), now), [all, place.project]);
  const unknown = useMemo(() => readFilter(place.filter).unknown, [place.filter]);
  const projects = useMemo(() => projectsOf(all), [all]);
  return { lines, counts, unknown, projects };
}

function projectsOf(rows: readonly Row[]): { project: string; name: string }[] {
  const all = new Set(rows.map(({ project }) => project));
  return [...all].sort().map((project) => ({ project, name: nameOfProject(project) }));
}
