import type { Item, Part, Piece } from './document';

/** What differs between the Markdown of two trackers. */
interface Flavour {
  ticket(number: number): string;
  upload(name: string): string;
  panel(lines: string): string;
}

const quoted = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const github: Flavour = {
  ticket: (number) => `#${number}`,
  upload: (name) => `https://github.com/user-attachments/files/77/${name}`,
  panel: (lines) => quoted(`[!NOTE]\n${lines}`),
};

/** Linear has no panels: who moves a ticket there finds their text in its place. */
const linear: Flavour = {
  ticket: (number) => `ENG-${number}`,
  upload: (name) => `https://uploads.linear.app/4f1a/${name}`,
  panel: (lines) => lines,
};

export const gfm = (parts: Part[]): string => written(parts, github);
export const linearMarkdown = (parts: Part[]): string => written(parts, linear);

function written(parts: Part[], flavour: Flavour): string {
  return parts.map((part) => partText(part, flavour)).join('\n\n');
}

function partText(part: Part, flavour: Flavour): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${inline(part.text, flavour)}`;
    case 'paragraph':
      return inline(part.text, flavour);
    case 'list':
      return part.items.map((item, nth) => itemText(item, part.ordered ? `${nth + 1}.` : '-', flavour)).join('\n');
    case 'table': {
      const [head = [], ...rows] = part.rows.map(
        (row) => `| ${row.map((cell) => inline(cell, flavour)).join(' | ')} |`,
      );
      return [head, `|${(part.rows[0] ?? []).map(() => ' --- |').join('')}`, ...rows].join('\n');
    }
    case 'panel':
      return flavour.panel(written(part.parts, flavour));
    case 'quote':
      return quoted(written(part.parts, flavour));
    case 'code':
      return `\`\`\`\n${part.text}\n\`\`\``;
    case 'picture':
      return `![${part.alt}](${flavour.upload(part.name)})`;
    case 'file':
      return `[${part.name}](${flavour.upload(part.name)})`;
    case 'rule':
      return '---';
  }
}

function itemText({ done, text, below }: Item, mark: string, flavour: Flavour): string {
  const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
  const indent = ' '.repeat(mark.length + 1);
  const under = below
    ? `\n${partText(below, flavour)
        .split('\n')
        .map((line) => indent + line)
        .join('\n')}`
    : '';
  return `${mark} ${box}${inline(text, flavour)}${under}`;
}

function inline(pieces: Piece[], flavour: Flavour): string {
  return pieces.map((piece) => pieceText(piece, flavour)).join('');
}

function pieceText(piece: Piece, flavour: Flavour): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'strong':
      return `**${piece.text}**`;
    case 'struck':
      return `~~${piece.text}~~`;
    case 'code':
      return `\`${piece.text}\``;
    case 'link':
      return `[${piece.text}](${piece.href})`;
    case 'card':
      return piece.href;
    case 'mention':
      return `@${piece.text}`;
    case 'emoji':
      return piece.text;
    case 'ticket':
      return flavour.ticket(piece.number);
    case 'break':
      return '\n';
  }
}
