import type { Text } from '../world/types';
import type { World } from '../world/world';

/** Characters of a comment or description, on every Jira. */
const textLimit = 32_767;

export const tooLongMessage = 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.';

export function tooLong({ quirks }: World, text: Text): boolean {
  if (text === null) return false;
  const counted = typeof text === 'string' ? text : quirks.countsAdf === 'json' ? JSON.stringify(text) : plainOf(text);
  return counted.length > textLimit;
}

/** The words of an ADF node. */
export function plainOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(plainOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { text, content, type } = node as { text?: unknown; content?: unknown; type?: unknown };
  if (typeof text === 'string') return text;
  return plainOf(content) + (type === 'paragraph' || type === 'heading' || type === 'codeBlock' ? '\n' : '');
}

/** Whether something is a document Cloud takes: version 1, nodes with a type, text nodes with words. */
export function isAdf(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { type, version, content } = value as Record<string, unknown>;
  return type === 'doc' && version === 1 && Array.isArray(content) && content.every((node) => isNode(node, blocks));
}

const blocks = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'decisionList',
  'codeBlock',
  'panel',
  'blockquote',
  'table',
  'rule',
  'mediaSingle',
  'mediaGroup',
  'expand',
  'blockCard',
  'embedCard',
]);
const inside = new Set([
  ...blocks,
  'listItem',
  'taskItem',
  'blockTaskItem',
  'decisionItem',
  'tableRow',
  'tableCell',
  'tableHeader',
  'nestedExpand',
  'media',
  'caption',
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'inlineCard',
  'status',
  'date',
  'mediaInline',
]);

/** What may stand in what people write by hand. Source: npm `@atlaskit/adf-schema` 57.7.22, `full.json`. */
const children: Readonly<Record<string, ReadonlySet<string>>> = {
  blockquote: new Set([
    'paragraph',
    'bulletList',
    'orderedList',
    'codeBlock',
    'mediaSingle',
    'mediaGroup',
    'extension',
  ]),
  listItem: new Set(['paragraph', 'bulletList', 'orderedList', 'taskList', 'codeBlock', 'mediaSingle', 'extension']),
  bulletList: new Set(['listItem']),
  orderedList: new Set(['listItem']),
};

function isNode(value: unknown, known: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, text, content } = value as Record<string, unknown>;
  if (typeof type !== 'string' || !known.has(type)) return false;
  if (type === 'text') return typeof text === 'string' && text.length > 0;
  return (
    content === undefined || (Array.isArray(content) && content.every((node) => isNode(node, children[type] ?? inside)))
  );
}
