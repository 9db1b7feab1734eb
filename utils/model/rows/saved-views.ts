import { cleaned } from '../clean';
import { isRecord } from '../json';
import { viewHash, placeOfHash } from './place';

/** A place of the backlog page that a person keeps on this device, by a name of their own. */
export interface SavedView {
  name: string;
  /** The hash of the page's address there, as `viewHash` writes it. */
  hash: string;
}

/** The key of the settings that holds them. */
export const savedViewsKey = 'saved-views';
/** Names longer than this are cut. */
export const longestName = 60;
/** So many are kept; the menu would be no help beyond. */
export const mostSaved = 50;

/** The saved views in what the database holds: anything else is left out. Pure. */
export function savedViewsOf(kept: unknown): SavedView[] {
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => savedViewOf(one) ?? []) : [];
}

function savedViewOf(kept: unknown): SavedView | undefined {
  if (!isRecord(kept)) return undefined;
  const { name, hash } = kept;
  return typeof name === 'string' && typeof hash === 'string' ? { name, hash } : undefined;
}

/**
 * The views with one more; one of the same name gives way to it where it stands. The name is made one line, the hash
 * what this page would write. Undefined where there is no name, or no room. Pure.
 */
export function withView(views: readonly SavedView[], { name, hash }: SavedView): SavedView[] | undefined {
  const view = { name: [...cleaned(name)].slice(0, longestName).join('').trim(), hash: viewHash(placeOfHash(hash)) };
  if (view.name === '') return undefined;
  const at = views.findIndex((one) => isNamed(one, view.name));
  if (at >= 0) return views.with(at, view);
  return views.length < mostSaved ? [...views, view] : undefined;
}

/** The views without the one of a name. Pure. */
export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((one) => !isNamed(one, name));
}

/** Whether a view bears a name, however it is spelled. Pure. */
export function isNamed(view: SavedView, name: string): boolean {
  return view.name.toLowerCase() === name.toLowerCase();
}
