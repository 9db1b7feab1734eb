import type { Block, Inline, ListItem } from '@/utils/model/blocks';
import { textOf, walk } from '@/utils/model/blocks-text';
import { parsedJson } from '@/utils/model/json';
import { dig, digList, digText } from '@/utils/model/dig';
import { inlineOf, mediaLine } from './inline';

/** Nodes within each other; Jira's editor allows a handful. What lies deeper is left out: it would end the stack. */
const deepest = 80;

/**
 * The blocks of a text in Atlassian Document Format, as JSON text. Total: what is no such document gives no blocks.
 * Source: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function parseAdf(source: string): Block[] {
  return blocksIn(parsedJson(source), deepest);
}

type Reader = (node: unknown, depth: number) => Block[];

const readers: Record<string, Reader> = {
  paragraph: (node) => line(inlineOf(digList(node, 'content')), 'paragraph'),
  heading: (node) => [
    { kind: 'heading', level: Number(dig(node, 'attrs', 'level') ?? 1), text: inlineOf(digList(node, 'content')) },
  ],
  bulletList: (node, depth) => [{ kind: 'list', ordered: false, items: itemsOf(node, depth) }],
  orderedList: (node, depth) => [{ kind: 'list', ordered: true, items: itemsOf(node, depth) }],
  taskList: (node, depth) => [{ kind: 'list', ordered: false, items: itemsOf(node, depth) }],
  decisionList: (node, depth) => [{ kind: 'list', ordered: false, items: itemsOf(node, depth) }],
  blockquote: (node, depth) => [{ kind: 'quote', blocks: blocksIn(node, depth) }],
  panel: (node, depth) => [{ kind: 'panel', blocks: blocksIn(node, depth) }],
  expand: titled,
  nestedExpand: titled,
  codeBlock: (node) => [
    {
      kind: 'code',
      text: digList(node, 'content')
        .map((part) => digText(part, 'text') ?? '')
        .join(''),
    },
  ],
  table: (node, depth) => [
    {
      kind: 'table',
      rows: digList(node, 'content').map((row) => digList(row, 'content').map((cell) => cellOf(cell, depth))),
    },
  ],
  mediaSingle: (node) => line(mediaLine(digList(node, 'content'), 'image'), 'paragraph'),
  mediaGroup: (node) => line(mediaLine(digList(node, 'content'), 'attachment'), 'paragraph'),
  blockCard: (node) => line(inlineOf([node]), 'paragraph'),
  embedCard: (node) => line(inlineOf([node]), 'paragraph'),
  rule: () => [],
};

/** Layouts, extensions and nodes of tomorrow read as what is in them. */
function blocksOf(node: unknown, depth: number): Block[] {
  const type = digText(node, 'type') ?? '';
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (depth <= 0) return [];
  return reader ? reader(node, depth - 1) : blocksIn(node, depth - 1);
}

function blocksIn(node: unknown, depth: number): Block[] {
  const content = digList(node, 'content');
  return content.some(isInline)
    ? line(inlineOf(content), 'paragraph')
    : content.flatMap((part) => blocksOf(part, depth));
}

function isInline(node: unknown): boolean {
  return digText(node, 'type') === 'text';
}

function line(text: Inline, kind: 'paragraph'): Block[] {
  return text.text.trim() === '' && !text.links ? [] : [{ kind, text }];
}

function titled(node: unknown, depth: number): Block[] {
  const title = digText(node, 'attrs', 'title') ?? '';
  const head: Block[] = title === '' ? [] : [{ kind: 'heading', level: 6, text: { text: title } }];
  return [{ kind: 'panel', blocks: [...head, ...blocksIn(node, depth)] }];
}

/** A task list may hold further task lists among its items: they belong to the item before. */
function itemsOf(list: unknown, depth: number): ListItem[] {
  const items: ListItem[] = [];
  for (const node of digList(list, 'content')) {
    const last = items.at(-1);
    if (digText(node, 'type')?.endsWith('List') && last) last.blocks.push(...blocksOf(node, depth));
    else items.push(itemOf(node, depth));
  }
  return items;
}

function itemOf(node: unknown, depth: number): ListItem {
  const type = digText(node, 'type');
  const task = type === 'taskItem' || type === 'blockTaskItem';
  const blocks =
    type === 'taskItem' || type === 'decisionItem'
      ? line(inlineOf(digList(node, 'content')), 'paragraph')
      : blocksIn(node, depth);
  return { blocks, ...(task && { checked: digText(node, 'attrs', 'state') === 'DONE' }) };
}

/** What stands in a cell, lists too, as lines of one text: other markups have nothing else there. */
function cellOf(cell: unknown, depth: number): Inline {
  const blocks = blocksIn(cell, depth);
  const links = [...walk(blocks)].flatMap((block) =>
    'text' in block && typeof block.text === 'object' ? (block.text.links ?? []) : [],
  );
  return { text: textOf(blocks), ...(links.length > 0 && { links }) };
}
