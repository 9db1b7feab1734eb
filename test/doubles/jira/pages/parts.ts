import { escapeHtml } from '../../shared/escape';
import { personOf, type World } from '../world/world';

/** A person's name for a page. */
export function nameOf(world: World, name: string): string {
  return escapeHtml(personOf(world, name)?.displayName ?? name);
}

export function avatarLetter(world: World, name: string): string {
  return nameOf(world, name).slice(0, 1);
}
