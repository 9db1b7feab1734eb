import type { Item, Part, Piece } from './document';

type Node = Record<string, unknown>;

/** A ticket as Jira Cloud stores it: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export function adf(parts: Part[]): string {
  return JSON.stringify({ version: 1, type: 'doc', content: parts.map(nodeOf) });
}

const paragraph = (text: Piece[]): Node => ({ type: 'paragraph', content: text.map(inlineOf) });

function nodeOf(part: Part): Node {
  switch (part.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: part.level }, content: part.text.map(inlineOf) };
    case 'paragraph':
      return paragraph(part.text);
    case 'list':
      return listOf(part.items, part.ordered);
    case 'table':
      return {
        type: 'table',
        attrs: { isNumberColumnEnabled: false, layout: 'default' },
        content: part.rows.map((row, nth) => ({
          type: 'tableRow',
          content: row.map((cell) => ({
            type: nth === 0 ? 'tableHeader' : 'tableCell',
            attrs: {},
            content: [paragraph(cell)],
          })),
        })),
      };
    case 'panel':
      return { type: 'panel', attrs: { panelType: 'info' }, content: part.parts.map(nodeOf) };
    case 'quote':
      return { type: 'blockquote', content: part.parts.map(nodeOf) };
    case 'code':
      return { type: 'codeBlock', attrs: {}, content: [{ type: 'text', text: part.text }] };
    case 'picture':
      return {
        type: 'mediaSingle',
        attrs: { layout: 'center' },
        content: [{ type: 'media', attrs: { type: 'file', id: `6d1f-${part.name}`, collection: '', alt: part.alt } }],
      };
    case 'file':
      return {
        type: 'mediaGroup',
        content: [{ type: 'media', attrs: { type: 'file', id: `6d1f-${part.name}`, collection: '', alt: part.name } }],
      };
    case 'rule':
      return { type: 'rule' };
  }
}

function listOf(items: Item[], ordered: boolean): Node {
  if (items.every(({ done }) => done !== undefined)) {
    return {
      type: 'taskList',
      attrs: { localId: 'a' },
      content: items.map(({ done, text }, nth) => ({
        type: 'taskItem',
        attrs: { localId: `a${nth}`, state: done ? 'DONE' : 'TODO' },
        content: text.map(inlineOf),
      })),
    };
  }
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map(({ text, below }) => ({
      type: 'listItem',
      content: [paragraph(text), ...(below ? [nodeOf(below)] : [])],
    })),
  };
}

const marks = { strong: 'strong', struck: 'strike', code: 'code' } as const;

function inlineOf(piece: Piece): Node {
  if (typeof piece === 'string') return { type: 'text', text: piece };
  switch (piece.kind) {
    case 'strong':
    case 'struck':
    case 'code':
      return { type: 'text', text: piece.text, marks: [{ type: marks[piece.kind] }] };
    case 'link':
      return { type: 'text', text: piece.text, marks: [{ type: 'link', attrs: { href: piece.href } }] };
    case 'card':
      return { type: 'inlineCard', attrs: { url: piece.href } };
    case 'mention':
      return { type: 'mention', attrs: { id: `712020:${piece.text}`, text: `@${piece.text}`, accessLevel: '' } };
    case 'emoji':
      return { type: 'emoji', attrs: { shortName: ':x:', id: 'x', text: piece.text } };
    case 'ticket':
      return { type: 'inlineCard', attrs: { url: `https://acme.atlassian.net/browse/ABC-${piece.number}` } };
    case 'break':
      return { type: 'hardBreak' };
  }
}
