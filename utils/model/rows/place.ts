import { canonical, isProject } from '../ref';
import { type GroupKey, groupKeys, type SortKey, sortKeys } from './order';
import { isViewId, type ViewId } from './views';

/** What the backlog page shows, as its address says it: back, reload and a second window show the same. */
export interface BacklogPlace {
  view: ViewId;
  filter: string;
  sort: SortKey;
  group: GroupKey;
  /** One project alone; empty: all. */
  project: string;
}

/** The address of the rounds, on the same page. */
export const roundsHash = '#rounds';

export const startPlace: BacklogPlace = {
  view: 'needs-grooming',
  filter: '',
  sort: 'waiting',
  group: 'none',
  project: '',
};

/**
 * Reads `#view=needs-estimation&q=label:bug&sort=priority`. Anybody can write an address: what makes no sense is left
 * out. Pure.
 */
export function placeOfHash(hash: string): BacklogPlace {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const project = canonical(given.get('project') ?? '');
  return {
    view: [given.get('view') ?? ''].find(isViewId) ?? startPlace.view,
    filter: (given.get('q') ?? '').slice(0, 500),
    sort: sortKeys.find((key) => key === given.get('sort')) ?? startPlace.sort,
    group: groupKeys.find((key) => key === given.get('group')) ?? startPlace.group,
    project: isProject(project) ? project : '',
  };
}

/** The address of a place, without what goes without saying. Pure. */
export function hashOf(place: BacklogPlace): string {
  const said = new URLSearchParams({ view: place.view });
  if (place.filter !== '') said.set('q', place.filter);
  if (place.sort !== startPlace.sort) said.set('sort', place.sort);
  if (place.group !== startPlace.group) said.set('group', place.group);
  if (place.project !== '') said.set('project', place.project);
  return `#${said}`;
}
