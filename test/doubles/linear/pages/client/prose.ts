import { type MarkedToken, marked, type Token, type Tokens } from 'marked';
import { el } from './dom';

/** Markdown as the editor shows it: paragraphs, lists, task items, code. Raw markup in it is shown as text. */
export function prose(markdown: string): Node[] {
  return blocks(marked.lexer(markdown));
}

function blocks(tokens: Token[]): Node[] {
  return tokens.flatMap((token) => block(token as MarkedToken));
}

function block(token: MarkedToken): Node[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [el(`h${Math.min(token.depth, 4)}`, { class: 'heading-node' }, inlines(token.tokens))];
    case 'list':
      return [list(token)];
    case 'blockquote':
      return [el('blockquote', {}, blocks(token.tokens))];
    case 'code':
      return [el('pre', { class: 'code-block', 'data-language': token.lang ?? '' }, el('code', {}, token.text))];
    case 'hr':
      return [el('hr')];
    case 'table':
      return [
        el(
          'table',
          {},
          el(
            'tbody',
            {},
            [token.header, ...token.rows].map((cells) =>
              el(
                'tr',
                {},
                cells.map((cell) => el(cell.header ? 'th' : 'td', {}, inlines(cell.tokens))),
              ),
            ),
          ),
        ),
      ];
    case 'paragraph':
      return [paragraph(inlines(token.tokens))];
    default:
      return [paragraph('tokens' in token && token.tokens ? inlines(token.tokens) : [token.raw.trimEnd()])];
  }
}

function paragraph(children: (Node | string)[]): HTMLElement {
  return el(
    'p',
    { class: 'text-node' },
    children.length > 0 ? children : el('br', { class: 'ProseMirror-trailingBreak' }),
  );
}

function list(token: Tokens.List): HTMLElement {
  if (token.items.some((item) => item.task))
    return el('ul', { 'data-type': 'todo_list', class: 'list-node' }, token.items.map(todo));
  const items = token.items.map((item) => el('li', { class: 'list-item' }, content(item)));
  return el(
    token.ordered ? 'ol' : 'ul',
    { 'data-type': token.ordered ? 'ordered_list' : 'bullet_list', class: 'list-node' },
    items,
  );
}

function todo(item: Tokens.ListItem): HTMLElement {
  const done = item.checked === true;
  const box = el('span', {
    class: `todo-checkbox todo-checkbox-${done ? 'checked' : 'unchecked'}`,
    role: 'checkbox',
    'aria-checked': String(done),
    tabindex: '0',
  });
  return el(
    'li',
    { 'data-type': 'todo_item', 'data-done': String(done) },
    el('div', { class: 'todo-checkbox-container', contenteditable: 'false' }, box),
    el('div', { class: 'todo-content' }, content(item)),
  );
}

/** An item's own line is a paragraph here, whether its list is loose or tight. */
function content(item: Tokens.ListItem): Node[] {
  return item.tokens
    .filter((token) => token.type !== 'checkbox')
    .flatMap((token) =>
      token.type === 'text'
        ? [paragraph('tokens' in token && token.tokens ? inlines(token.tokens) : [token.raw])]
        : block(token as MarkedToken),
    );
}

const wrappers: Record<string, string> = { strong: 'strong', em: 'em', del: 's' };

function inlines(tokens: Token[]): (Node | string)[] {
  return tokens.filter((token) => token.type !== 'checkbox').map((token) => inline(token as MarkedToken));
}

function inline(token: MarkedToken): Node | string {
  switch (token.type) {
    case 'codespan':
      return el('code', {}, token.text);
    case 'br':
      return el('br');
    case 'link':
      return el(
        'a',
        /^https?:/.test(token.href) ? { href: token.href, rel: 'noopener noreferrer', target: '_blank' } : {},
        inlines(token.tokens),
      );
    case 'image':
      return el('img', { alt: token.text, ...(token.href.startsWith('https:') && { src: token.href }) });
    case 'escape':
      return token.text;
    default: {
      const wrapper = wrappers[token.type];
      if (wrapper !== undefined && 'tokens' in token && token.tokens) return el(wrapper, {}, inlines(token.tokens));
      return 'tokens' in token && token.tokens && token.tokens.length > 0
        ? el('span', {}, inlines(token.tokens))
        : token.raw;
    }
  }
}
