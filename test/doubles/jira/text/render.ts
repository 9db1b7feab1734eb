import type { Text } from '../world/types';
import type { World } from '../world/world';
import { adfHtml } from './adf-html';
import { wikiHtml } from './wiki-html';

/** A text as a page shows it, in HTML: nothing in it runs. */
export function rendered(world: World, text: Text): string {
  if (text === null) return '';
  const nameOf = (called: string) =>
    world.people.find((one) => one.accountId === called || one.name === called)?.displayName ?? called;
  return typeof text === 'string' ? wikiHtml(text, nameOf) : adfHtml(text, nameOf);
}
