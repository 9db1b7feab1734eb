import { canonical, isProject } from '../ref';
import { type ColumnId, columnIds, type Density, densities, type Form, forms, type RowLook } from './look';
import { type GroupKey, groupKeys, type SortKey, sortKeys } from './order';
import { isViewId, type ViewId } from './views';

/** What the backlog page shows, as its address says it: back, reload and a second window show the same. */
export interface BacklogPlace extends Partial<Readonly<RowLook>> {
  view: ViewId;
  filter: string;
  sort: SortKey;
  group: GroupKey;
  /** One project alone; empty: all. */
  project: string;
  /** Of a plain table, from 1. */
  page: number;
}

/** The address of the rounds, on the same page. */
export const roundsHash = '#rounds';

export const startPlace: BacklogPlace = {
  view: 'needs-grooming',
  filter: '',
  sort: 'waiting',
  group: 'none',
  project: '',
  page: 1,
};

/**
 * The place of another view, from its first page on. The review begins with the loudest objections; whoever leaves it
 * finds what waits longest. Pure.
 */
export function placeOfView(view: ViewId, place: BacklogPlace): BacklogPlace {
  if (view === place.view) return { ...place, page: 1 };
  const left = place.view === 'review' && place.sort === 'objections' ? startPlace.sort : place.sort;
  return { ...place, view, page: 1, sort: view === 'review' ? 'objections' : left };
}

/** More than any backlog has. */
const mostPages = 1e6;

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
    page: Math.min(mostPages, Math.max(1, Math.floor(Number(given.get('page'))) || 1)),
    ...lookSaid(given),
  };
}

function lookSaid(given: URLSearchParams): Partial<RowLook> {
  const density: Density | undefined = densities.find((one) => one === given.get('rows'));
  const form: Form | undefined = forms.find((one) => one === given.get('as'));
  const named = given.get('columns')?.split('.');
  const columns: ColumnId[] | undefined = named && columnIds.filter((id) => named.includes(id));
  return { ...(density && { density }), ...(form && { form }), ...(columns && { columns }) };
}
/**
 * The address of what a place holds and in what order, without its page and how its rows look: by it views are kept,
 * shared and told apart. Pure.
 */
export function viewHash(place: BacklogPlace): string {
  return `#${viewSaid(place)}`;
}

/** The address of a place, without what goes without saying. Pure. */
export function hashOf(place: BacklogPlace): string {
  const said = viewSaid(place);
  if (place.density) said.set('rows', place.density);
  if (place.form) said.set('as', place.form);
  if (place.columns) said.set('columns', place.columns.join('.'));
  if (place.page > 1) said.set('page', String(place.page));
  return `#${said}`;
}

function viewSaid(place: BacklogPlace): URLSearchParams {
  const said = new URLSearchParams({ view: place.view });
  if (place.filter !== '') said.set('q', place.filter);
  if (place.sort !== startPlace.sort) said.set('sort', place.sort);
  if (place.group !== startPlace.group) said.set('group', place.group);
  if (place.project !== '') said.set('project', place.project);
  return said;
}

/** How rows look at a place: as its address says, else as the person likes them (`kept`). Pure. */
export function lookAt({ density, form, columns }: BacklogPlace, kept: RowLook): RowLook {
  return {
    density: density ?? kept.density,
    form: form ?? kept.form,
    columns: [...(columns ?? kept.columns)],
  };
}
