import type { Item, Part, Piece } from './document';

/**
 * A ticket as Jira Data Center stores it. It has no boxes to tick: who moves a ticket there finds items in their place.
 */
export function wiki(parts: Part[]): string {
  return parts.map(partText).join('\n\n');
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `h${part.level}. ${inline(part.text)}`;
    case 'paragraph':
      return inline(part.text);
    case 'list':
      return listText(part.items, part.ordered, '').join('\n');
    case 'table':
      return part.rows.map((row, nth) => rowText(row, nth === 0 ? '||' : '|')).join('\n');
    case 'panel':
      return `{panel:bgColor=#deebff}\n${wiki(part.parts)}\n{panel}`;
    case 'quote':
      return `{quote}\n${wiki(part.parts)}\n{quote}`;
    case 'code':
      return `{code}\n${part.text}\n{code}`;
    case 'picture':
      return `!${part.name}|width=600,alt="${part.alt}"!`;
    case 'file':
      return `[^${part.name}]`;
    case 'rule':
      return '----';
  }
}

function rowText(row: Piece[][], mark: string): string {
  return mark + row.map(inline).join(mark) + mark;
}

function listText(items: Item[], ordered: boolean, above: string): string[] {
  const mark = above + (ordered ? '#' : '*');
  return items.flatMap(({ text, below }) => [
    `${mark} ${inline(text)}`,
    ...(below?.kind === 'list' ? listText(below.items, below.ordered, mark) : below ? [partText(below)] : []),
  ]);
}

function inline(pieces: Piece[]): string {
  return pieces.map(pieceText).join('');
}

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'strong':
      return `*${piece.text}*`;
    case 'struck':
      return `-${piece.text}-`;
    case 'code':
      return `{{${piece.text}}}`;
    case 'link':
      return `[${piece.text}|${piece.href}]`;
    case 'card':
      return `[${piece.href}|${piece.href}|smart-link]`;
    case 'mention':
      return `[~${piece.text}]`;
    case 'emoji':
      return piece.text;
    case 'ticket':
      return `ABC-${piece.number}`;
    case 'break':
      return '\n';
  }
}
