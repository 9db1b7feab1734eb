import type { Block } from '@/utils/model/blocks';
import type { Body, Markup } from '@/utils/model/issue';
import { parseMarkdown } from './gfm/markdown';
import { adfOf, writtenText } from './adf/write';
import { dig } from '@/utils/model/dig';
import { markedOf } from './mark';
import { toBlocks } from './to-blocks';
import { typedNames } from './profiles';

/** A text as its author would change it; undefined where that would lose what it was made with. Pure. */
export function writtenIn(body: Body): string | undefined {
  if (body.markup === 'blocks') return undefined;
  if (body.markup === 'adf') {
    const text = writtenText(body.source);
    const reads = (blocks: readonly Block[]): string =>
      JSON.stringify(
        blocks.filter(({ kind }) => kind !== 'hidden'),
        withoutMentions,
      );
    return text !== undefined && reads(asPosted(text, 'adf')) === reads(toBlocks(body)) ? text : undefined;
  }
  const { text } = markedOf(body.source);
  return body.markup === 'linear-markdown' ? typedNames(text) : text;
}

/** Whom a name is for is found out when it is posted: until then it is a word. */
function withoutMentions(key: string, value: unknown): unknown {
  if (key !== 'links' || !Array.isArray(value)) return value;
  const others = value.filter((link) => dig(link, 'kind') !== 'mention');
  return others.length > 0 ? others : undefined;
}

/** A text as it will read once it is posted where texts are kept in that markup. Pure. */
export function asPosted(text: string, markup: Markup): Block[] {
  return toBlocks({ markup, source: markup === 'adf' ? JSON.stringify(adfOf(parseMarkdown(text))) : text });
}
