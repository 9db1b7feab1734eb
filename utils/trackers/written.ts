import type { Body } from '@/utils/model/issue';
import { writtenText } from './jira/adf-write';
import { markedOf } from './mark';

/** A text as its author would change it; undefined where that would lose what it was made with. Pure. */
export function writtenIn(body: Body): string | undefined {
  if (body.markup === 'blocks') return undefined;
  return body.markup === 'adf' ? writtenText(body.source) : markedOf(body.source).text;
}
