import type { Block } from '@/utils/model/blocks';
import type { Body, Markup } from '@/utils/model/issue';
import { parseLinearMarkdown, parseMarkdown } from './gfm/markdown';
import { parseAdf } from './adf/adf';
import { parseWiki } from './wiki/wiki';
import { parsePlain } from './plain';

/**
 * Signs of a text whose markup is read: as many as a GitHub issue may have. What goes on after them is kept as plain
 * text.
 */
export const mostMarkup = 65_536;

/** The blocks of a body in whatever markup its tracker stores. Total and linear: any text gives blocks. */
export function toBlocks(body: Body): Block[] {
  if (body.markup === 'blocks') return body.blocks;
  // Half a document is none, and Jira itself ends texts at 32,767 characters, whatever their markup takes beside.
  if (body.markup === 'adf') return parseAdf(body.source);
  const blocks = parse(body.markup, body.source.slice(0, mostMarkup));
  const rest = body.source.slice(mostMarkup);
  if (rest !== '') blocks.push({ kind: 'paragraph', text: { text: rest.replaceAll('\0', '\ufffd') } });
  return blocks;
}

const parsers: Record<Exclude<Markup, 'adf'>, (source: string) => Block[]> = {
  gfm: parseMarkdown,
  'linear-markdown': parseLinearMarkdown,
  'jira-wiki': parseWiki,
  plain: parsePlain,
};

function parse(markup: Exclude<Markup, 'adf'>, source: string): Block[] {
  return parsers[markup](source);
}
