import { readFilter, type Term } from '@/utils/model/rows/filter';
import { nameOfProject } from '@/utils/model/ref';
import type { BacklogPlace } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { untouchedDays } from '@/utils/model/rows/views';
import { githubSearch } from './github/search-link';
import { jiraSearch } from './jira/search-link';

/** One condition in a tracker's own words; undefined where it has none. */
export type Say = (term: Term) => string | undefined;

/** How a tracker's search is written. */
export interface SearchWords {
  say: Say;
  /** The address of all conditions, beside where an issue of the project is opened. */
  link(conditions: readonly string[], issue: string): string;
}

/** A search of a tracker's own, and what of a place of the backlog page it cannot ask for. */
export interface SearchLink {
  link: string;
  /** Conditions of the filter that are left out, as people type them. */
  lost: string[];
  /** Whether the view itself is left out: the tracker knows nothing of readiness, votes or questions. */
  loses: boolean;
}

const untouched: Term = { key: 'updated', values: [`>${untouchedDays}d`], not: false };
const open: Term = { key: 'is', values: ['open'], not: false };

/**
 * What a place of the backlog page shows, as a search in the tracker of its project, for colleagues without Tend. It
 * finds more than the page shows where something is left out, and looks for words as the tracker does. `known`: rows of
 * the project, by which the names in its tracker are known. Undefined for several projects, and for Linear, whose
 * searches have no address. `now`: milliseconds since 1970. Pure.
 */
export function searchLink(place: BacklogPlace, known: readonly Row[], now: number): SearchLink | undefined {
  const [first] = known;
  if (!first || known.some(({ project }) => project !== first.project)) return undefined;
  const words = wordsFor(first, known, now);
  if (!words) return undefined;
  const { terms, closed } = readFilter(place.filter);
  const asked = terms.filter((term) => !isMet(term, first.project, closed));
  const conditions = [...(closed ? [] : [open]), ...(place.view === 'untouched' ? [untouched] : []), ...asked];
  return {
    link: words.link(
      conditions.flatMap((term) => words.say(term) ?? []),
      first.link,
    ),
    lost: asked.filter((term) => words.say(term) === undefined).map(typed),
    loses: place.view !== 'everything' && place.view !== 'untouched',
  };
}

function wordsFor({ tracker, project }: Row, known: readonly Row[], now: number): SearchWords | undefined {
  if (tracker === 'github') return githubSearch(now);
  return tracker === 'jira' ? jiraSearch(project, known) : undefined;
}

/** Whether every row of the project meets it already; there are rows here, so it is not one that none meets. */
function isMet({ key, values, not }: Term, project: string, closed: boolean): boolean {
  if (key === 'is') return !closed && !not && values.includes('open');
  if (key === '') return !not && values.some((one) => nameOfProject(project).toLowerCase().includes(one));
  return key === 'project' || key === 'tracker';
}

/** A condition as people type it. */
function typed({ key, values, not }: Term): string {
  const list = values.map((value) => ((key === '' ? /\s/ : /[\s,]/).test(value) ? `"${value}"` : value));
  return `${not ? '-' : ''}${key && `${key}:`}${list.join(',')}`;
}
