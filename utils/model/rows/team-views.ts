import { cleaned } from '../clean';
import { longestTeamPlace, mostTeamViews } from '../policy-schemas';
import type { Policy } from '../policy';
import { viewHash, placeOfHash } from './place';
import { longestName, type SavedView } from './saved-views';

/** A view of the backlog page that a project's team shares. */
export interface SharedView extends SavedView {
  project: string;
}

/** What a team's rules share, each as a place of its own project: none leads into another. Pure. */
export function sharedViews(project: string, { views }: Pick<Policy, 'views'>): SharedView[] {
  return views.map(({ name, at }) => ({ project, name, hash: viewHash({ ...placeOfHash(at), project }) }));
}

/**
 * The rules with one more shared view, in place of one of the same name. The project is not written: the ledger says
 * which. Undefined where it has no name, its filter is too long, or no more can be shared. Pure.
 */
export function withTeamView(policy: Policy, { name, hash }: SavedView): Policy | undefined {
  const short = [...cleaned(name)].slice(0, longestName).join('').trim();
  const { views } = policy;
  const place = viewHash({ ...placeOfHash(hash), project: '' });
  const at = views.findIndex((one) => one.name.toLowerCase() === short.toLowerCase());
  if (short === '' || place.length > longestTeamPlace || (at < 0 && views.length >= mostTeamViews)) return undefined;
  const view = { name: short, at: place };
  return { ...policy, views: at < 0 ? [...views, view] : views.with(at, { ...views[at], ...view }) };
}
