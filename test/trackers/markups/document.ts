/** A ticket as its author means it, before any tracker's markup. */
export type Piece =
  | string
  | { kind: 'strong' | 'struck' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }
  /** A pasted address, which Jira and Linear show as a card. */
  | { kind: 'card'; href: string }
  | { kind: 'mention' | 'emoji'; text: string }
  /** Another ticket of the same project, by its number. */
  | { kind: 'ticket'; number: number }
  | { kind: 'break' };

export type Part =
  | { kind: 'heading'; level: number; text: Piece[] }
  | { kind: 'paragraph'; text: Piece[] }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'table'; rows: Piece[][][] }
  | { kind: 'panel'; parts: Part[] }
  | { kind: 'quote'; parts: Part[] }
  | { kind: 'code'; text: string }
  | { kind: 'picture'; alt: string; name: string }
  | { kind: 'file'; name: string }
  | { kind: 'rule' };

export interface Item {
  /** Set on tasks only. */
  done?: boolean;
  text: Piece[];
  below?: Part;
}

/** What a list is made of. */
type Line = Piece | Piece[] | Item;

export interface Ticket {
  title: string;
  parts: Part[];
}

export const h = (text: string, level = 2): Part => ({ kind: 'heading', level, text: [text] });
export const p = (...text: Piece[]): Part => ({ kind: 'paragraph', text });
export const b = (text: string): Piece => ({ kind: 'strong', text });
export const del = (text: string): Piece => ({ kind: 'struck', text });
export const mono = (text: string): Piece => ({ kind: 'code', text });
export const link = (text: string, href: string): Piece => ({ kind: 'link', text, href });
export const card = (href: string): Piece => ({ kind: 'card', href });
export const at = (text: string): Piece => ({ kind: 'mention', text });
export const emoji = (text: string): Piece => ({ kind: 'emoji', text });
export const ticket = (number: number): Piece => ({ kind: 'ticket', number });
export const br: Piece = { kind: 'break' };
export const item = (text: Piece | Piece[], below?: Part): Item => ({
  text: Array.isArray(text) ? text : [text],
  ...(below && { below }),
});
export const ul = (...items: Line[]): Part => ({ kind: 'list', ordered: false, items: items.map(itemOf) });
export const ol = (...items: Line[]): Part => ({ kind: 'list', ordered: true, items: items.map(itemOf) });
export const tasks = (...items: [boolean, ...Piece[]][]): Part => ({
  kind: 'list',
  ordered: false,
  items: items.map(([done, ...text]) => ({ done, text })),
});
export const table = (...rows: (Piece | Piece[])[][]): Part => ({
  kind: 'table',
  rows: rows.map((row) => row.map((cell) => (Array.isArray(cell) ? cell : [cell]))),
});
export const panel = (...parts: Part[]): Part => ({ kind: 'panel', parts });
export const quote = (...parts: Part[]): Part => ({ kind: 'quote', parts });
export const code = (text: string): Part => ({ kind: 'code', text });
export const picture = (alt: string, name: string): Part => ({ kind: 'picture', alt, name });
export const file = (name: string): Part => ({ kind: 'file', name });
export const rule: Part = { kind: 'rule' };

function itemOf(line: Line): Item {
  return typeof line === 'object' && 'text' in line && Array.isArray(line.text)
    ? { ...line, text: line.text }
    : item(line as Piece | Piece[]);
}
