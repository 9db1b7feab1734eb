import type { Block, Inline } from '@/utils/model/blocks';
import type { Json } from '@/utils/model/json';
import { parsedJson } from '@/utils/model/json';
import { dig, digList, digText } from '@/utils/model/dig';

/**
 * A document of the words, lists, quotes, code and links of a text. Source: Atlassian's document format, nodes and
 * marks.
 */
export function adfOf(blocks: readonly Block[]): Json {
  const content = blocks.flatMap(nodesOf);
  return { version: 1, type: 'doc', content: content.length > 0 ? content : [paragraph({ text: ' ' })] };
}

function nodesOf(block: Block): Json[] {
  switch (block.kind) {
    case 'heading':
      return [
        { type: 'heading', attrs: { level: Math.min(6, Math.max(1, block.level)) }, content: inlines(block.text) },
      ];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list':
      return [
        {
          type: block.ordered ? 'orderedList' : 'bulletList',
          content: block.items.map(({ blocks, checked }) => item(blocks, checked)),
        },
      ];
    case 'quote':
    case 'panel':
      return [{ type: 'blockquote', content: quoted(block.blocks) }];
    case 'code':
      return [{ type: 'codeBlock', attrs: {}, content: block.text === '' ? [] : [{ type: 'text', text: block.text }] }];
    case 'table':
      return block.rows.map((row) => paragraph({ text: row.map(({ text }) => text).join(' | ') }));
    case 'hidden':
      return [];
  }
}

/** A list's item begins with a paragraph. */
function item(blocks: readonly Block[], checked: boolean | undefined): Json {
  const [first, ...rest] = blocks;
  const line = first?.kind === 'paragraph' || first?.kind === 'heading' ? first.text : undefined;
  const box = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
  const head = paragraph({
    text: `${box}${line?.text ?? ''}` || ' ',
    ...(line?.links && { links: line.links }),
  });
  return { type: 'listItem', content: [head, ...nested(line ? rest : blocks)] };
}

function quoted(blocks: readonly Block[]): Json[] {
  const nodes = nested(blocks);
  return nodes.length > 0 ? nodes : [paragraph({ text: ' ' })];
}

/**
 * What may stand in quotes and items: paragraphs, lists and code. Headings become paragraphs there, quotes what is in
 * them.
 */
function nested(blocks: readonly Block[]): Json[] {
  return blocks.flatMap((block): Json[] => {
    if (block.kind === 'heading') return [paragraph(block.text)];
    return block.kind === 'quote' || block.kind === 'panel' ? nested(block.blocks) : nodesOf(block);
  });
}

function paragraph(text: Inline): Json {
  return { type: 'paragraph', content: inlines(text) };
}

/** Words with their addresses where they stand; line breaks are nodes of their own. */
function inlines({ text, links = [] }: Inline): Json[] {
  const nodes: Json[] = [];
  let from = 0;
  for (const { kind, text: words, href } of links) {
    const at = words === '' || kind === 'mention' || !/^https?:\/\//i.test(href) ? -1 : text.indexOf(words, from);
    if (at < 0) continue;
    nodes.push(...wordsOf(text.slice(from, at)), {
      type: 'text',
      text: words,
      marks: [{ type: 'link', attrs: { href } }],
    });
    from = at + words.length;
  }
  return [...nodes, ...wordsOf(text.slice(from))];
}

function wordsOf(text: string): Json[] {
  return text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
}

/**
 * A document's text as a person would write it again, in Markdown: paragraphs, headings and lists of words and links.
 * Undefined for what was made with more of Jira's own editor. Whoever calls this sees to it that it reads the same
 * again.
 */
export function writtenText(source: string): string | undefined {
  const doc = parsedJson(source);
  const parts = digList(doc, 'content').map(partOf);
  return digText(doc, 'type') === 'doc' && parts.every((part) => part !== undefined) ? parts.join('\n\n') : undefined;
}

function partOf(node: unknown): string | undefined {
  const type = digText(node, 'type');
  if (type === 'bulletList') return joined(digList(node, 'content').map(pointOf), '\n');
  const words = joined(digList(node, 'content').map(wordsIn), '');
  if (type === 'heading' && words !== undefined) return `${'#'.repeat(Number(dig(node, 'attrs', 'level')))} ${words}`;
  return type === 'paragraph' ? words : undefined;
}

function pointOf(item: unknown): string | undefined {
  const [first, ...rest] = digList(item, 'content');
  const words = rest.length === 0 && digText(first, 'type') === 'paragraph' ? partOf(first) : undefined;
  return words === undefined ? undefined : `- ${words}`;
}

function wordsIn(part: unknown): string | undefined {
  if (digText(part, 'type') === 'hardBreak') return '\n';
  if (digText(part, 'type') === 'mention') return digText(part, 'attrs', 'text');
  const words = digText(part, 'text');
  const [mark, ...more] = digList(part, 'marks');
  if (digText(part, 'type') !== 'text' || words === undefined || more.length > 0) return undefined;
  if (mark === undefined) return words;
  const href = digText(mark, 'type') === 'link' ? digText(mark, 'attrs', 'href') : undefined;
  return href === undefined || href === words ? href : `[${words}](${href})`;
}

function joined(parts: readonly (string | undefined)[], between: string): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(between) : undefined;
}
