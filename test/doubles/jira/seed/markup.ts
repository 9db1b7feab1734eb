import { marked, type Token, type Tokens } from 'marked';

/** Whom a seed text means by `@ana`: as the site's markup names people. */
export type Mention = (name: string) => string | undefined;
type Node = Record<string, unknown>;
type Mark = Record<string, unknown>;

/** Seed texts are written once, in plain Markdown, and become what each Jira stores. */
export function adfOf(source: string, mention: Mention): Node {
  return { type: 'doc', version: 1, content: adfBlocks(marked.lexer(source), mention) };
}

function adfBlocks(tokens: Token[], mention: Mention): Node[] {
  return tokens.flatMap((token) => adfBlock(token as Tokens.Generic, mention));
}

function adfBlock(token: Tokens.Generic, mention: Mention): Node[] {
  const inside = () => adfInline(token.tokens ?? [], [], mention);
  if (token.type === 'heading')
    return [{ type: 'heading', attrs: { level: token['depth'] as number }, content: inside() }];
  if (token.type === 'paragraph' || token.type === 'text')
    return [{ type: 'paragraph', content: token.tokens ? inside() : words(token.raw, [], mention) }];
  if (token.type === 'code')
    return [
      {
        type: 'codeBlock',
        attrs: { language: (token['lang'] as string | undefined) ?? '' },
        content: [{ type: 'text', text: token['text'] as string }],
      },
    ];
  if (token.type === 'blockquote')
    return [{ type: 'panel', attrs: { panelType: 'info' }, content: adfBlocks(token.tokens ?? [], mention) }];
  if (token.type === 'hr') return [{ type: 'rule' }];
  if (token.type === 'list') return [adfList(token as Tokens.List, mention)];
  if (token.type === 'table') return [adfTable(token as Tokens.Table, mention)];
  return token.type === 'space' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: token.raw }] }];
}

function adfList({ items, ordered }: Tokens.List, mention: Mention): Node {
  const blocks = (item: Tokens.ListItem) =>
    adfBlocks(
      item.tokens.filter(({ type }) => (type as string) !== 'checkbox'),
      mention,
    );
  if (items.some(({ task }) => task))
    return {
      type: 'taskList',
      attrs: { localId: '' },
      content: items.map((item, index) => ({
        type: 'taskItem',
        attrs: { localId: String(index), state: item.checked ? 'DONE' : 'TODO' },
        content: blocks(item).flatMap((block) => (block['content'] as Node[] | undefined) ?? []),
      })),
    };
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: blocks(item) })),
  };
}

function adfTable({ header, rows }: Tokens.Table, mention: Mention): Node {
  const cells = (list: Tokens.TableCell[], type: string) => ({
    type: 'tableRow',
    content: list.map((cell) => ({
      type,
      attrs: {},
      content: [{ type: 'paragraph', content: adfInline(cell.tokens, [], mention) }],
    })),
  });
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [cells(header, 'tableHeader'), ...rows.map((row) => cells(row, 'tableCell'))],
  };
}

const marks: Record<string, string> = { strong: 'strong', em: 'em', del: 'strike' };

function adfInline(tokens: Token[], outer: Mark[], mention: Mention): Node[] {
  return tokens.flatMap((token) => {
    const one = token as Tokens.Generic;
    if (marks[one.type]) return adfInline(one.tokens ?? [], [...outer, { type: marks[one.type] }], mention);
    if (one.type === 'link')
      return adfInline(one.tokens ?? [], [...outer, { type: 'link', attrs: { href: one['href'] as string } }], mention);
    if (one.type === 'codespan')
      return [{ type: 'text', text: one['text'] as string, marks: [...outer, { type: 'code' }] }];
    if (one.type === 'br') return [{ type: 'hardBreak' }];
    return words(one.type === 'escape' ? (one['text'] as string) : one.raw, outer, mention);
  });
}

function words(text: string, outer: Mark[], mention: Mention): Node[] {
  return text
    .split(/(@[a-z]+)/)
    .filter(Boolean)
    .map((part) => {
      const id = part.startsWith('@') ? mention(part.slice(1)) : undefined;
      return id === undefined
        ? { type: 'text', text: part, ...(outer.length > 0 && { marks: outer }) }
        : { type: 'mention', attrs: { id, text: part } };
    });
}

export function wikiOf(source: string, mention: Mention): string {
  return wikiBlocks(marked.lexer(source), mention).join('\n\n');
}

function wikiBlocks(tokens: Token[], mention: Mention): string[] {
  return tokens.flatMap((token) => {
    const one = token as Tokens.Generic;
    const inside = () => wikiInline(one.tokens ?? [], mention);
    if (one.type === 'space') return [];
    if (one.type === 'heading') return [`h${one['depth'] as number}. ${inside()}`];
    if (one.type === 'code')
      return [`{code${one['lang'] ? `:${one['lang'] as string}` : ''}}\n${one['text'] as string}\n{code}`];
    if (one.type === 'blockquote') return [`{panel}\n${wikiBlocks(one.tokens ?? [], mention).join('\n')}\n{panel}`];
    if (one.type === 'hr') return ['----'];
    if (one.type === 'list') return [wikiList(one as Tokens.List, '', mention).join('\n')];
    if (one.type === 'table') return [wikiTable(one as Tokens.Table, mention)];
    return [one.tokens ? inside() : mentioned(one.raw, mention)];
  });
}

/** Wiki text has no check boxes; people write their states out. */
function wikiList({ items, ordered }: Tokens.List, above: string, mention: Mention): string[] {
  const mark = above + (ordered ? '#' : '*');
  return items.flatMap((item) => {
    const inner = item.tokens.filter(({ type }) => type !== 'list' && (type as string) !== 'checkbox');
    const below = item.tokens.filter((one): one is Tokens.List => one.type === 'list');
    return [
      `${mark} ${item.task ? (item.checked ? '(/) ' : '(x) ') : ''}${wikiBlocks(inner, mention).join(' ')}`,
      ...below.flatMap((one) => wikiList(one, mark, mention)),
    ];
  });
}

function wikiTable({ header, rows }: Tokens.Table, mention: Mention): string {
  const line = (cells: Tokens.TableCell[], mark: string) =>
    mark + cells.map((cell) => wikiInline(cell.tokens, mention)).join(mark) + mark;
  return [line(header, '||'), ...rows.map((row) => line(row, '|'))].join('\n');
}

const wraps: Record<string, [string, string]> = { strong: ['*', '*'], em: ['_', '_'], del: ['-', '-'] };

function wikiInline(tokens: Token[], mention: Mention): string {
  return tokens
    .map((token) => {
      const one = token as Tokens.Generic;
      const wrap = wraps[one.type];
      if (wrap) return wrap.join(wikiInline(one.tokens ?? [], mention));
      if (one.type === 'link') return `[${wikiInline(one.tokens ?? [], mention)}|${one['href'] as string}]`;
      if (one.type === 'codespan') return `{{${one['text'] as string}}}`;
      if (one.type === 'br') return '\n';
      return mentioned(one.raw, mention);
    })
    .join('');
}

function mentioned(text: string, mention: Mention): string {
  return text.replace(/@([a-z]+)/g, (whole, name: string) => {
    const id = mention(name);
    return id === undefined ? whole : `[~${id}]`;
  });
}
