import type { Block } from '@/utils/model/blocks';
import type { Body, Markup } from '@/utils/model/issue';
import { parseMarkdown } from './github/markdown';
import { adfOf, writtenText } from './jira/adf-write';
import { markedOf } from './mark';
import { toBlocks } from './markup';
import { typedNames } from './markup/profiles';

/** A text as its author would change it; undefined where that would lose what it was made with. Pure. */
export function writtenIn(body: Body): string | undefined {
  if (body.markup === 'blocks') return undefined;
  if (body.markup === 'adf') {
    const text = writtenText(body.source);
    const reads = (blocks: readonly Block[]): string => JSON.stringify(blocks.filter(({ kind }) => kind !== 'hidden'));
    return text !== undefined && reads(asPosted(text, 'adf')) === reads(toBlocks(body)) ? text : undefined;
  }
  const { text } = markedOf(body.source);
  return body.markup === 'linear-markdown' ? typedNames(text) : text;
}

/** A text as it will read once it is posted where texts are kept in that markup. Pure. */
export function asPosted(text: string, markup: Markup): Block[] {
  return toBlocks({ markup, source: markup === 'adf' ? JSON.stringify(adfOf(parseMarkdown(text))) : text });
}
