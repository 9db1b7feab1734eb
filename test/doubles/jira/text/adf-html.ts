import { escapeHtml } from '../../shared/escape';
import { safeAddress } from './address';

interface Node {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type?: string; attrs?: Record<string, unknown> }[];
  content?: Node[];
}
type NameOf = (called: string) => string;
type Draw = (node: Node, inner: string, nameOf: NameOf) => string;

/** An ADF document as the site's renderer draws it. Unknown nodes show what they hold. */
export function adfHtml(document: unknown, nameOf: NameOf): string {
  return drawn(document as Node, nameOf);
}

function drawn(node: Node, nameOf: NameOf): string {
  if (node.type === 'text') return marked(node);
  const inner = (node.content ?? []).map((one) => drawn(one, nameOf)).join('');
  return (draws[node.type ?? ''] ?? (() => inner))(node, inner, nameOf);
}

const attr = (node: Node, name: string) => {
  const value = node.attrs?.[name];
  return escapeHtml(typeof value === 'string' || typeof value === 'number' ? String(value) : '');
};
const tag =
  (name: string, more = ''): Draw =>
  (_, inner) =>
    `<${name}${more}>${inner}</${name}>`;

const draws: Record<string, Draw> = {
  paragraph: tag('p', ' data-renderer-start-pos="1"'),
  heading: (node, inner) => `<h${attr(node, 'level')}>${inner}</h${attr(node, 'level')}>`,
  bulletList: tag('ul', ' class="ak-ul"'),
  orderedList: tag('ol', ' class="ak-ol"'),
  listItem: tag('li'),
  taskList: tag('div', ' data-node-type="actionList"'),
  taskItem: (node, inner) =>
    `<div data-task-local-id="" data-task-state="${attr(node, 'state')}"><input type="checkbox"${attr(node, 'state') === 'DONE' ? ' checked' : ''} disabled><div data-component="content">${inner}</div></div>`,
  codeBlock: (node, inner) =>
    `<div class="code-block"><code data-language="${attr(node, 'language')}" style="white-space: pre;">${inner}</code></div>`,
  panel: (node, inner) =>
    `<div class="ak-editor-panel" data-panel-type="${attr(node, 'panelType')}"><div class="ak-editor-panel__content">${inner}</div></div>`,
  blockquote: tag('blockquote'),
  rule: () => '<hr>',
  hardBreak: () => '<br>',
  table: (_, inner) => `<div class="pm-table-container"><table><tbody>${inner}</tbody></table></div>`,
  tableRow: tag('tr'),
  tableHeader: tag('th', ' rowspan="1" colspan="1"'),
  tableCell: tag('td', ' rowspan="1" colspan="1"'),
  expand: (node, inner) =>
    `<div data-expand><button type="button">${attr(node, 'title')}</button><div>${inner}</div></div>`,
  mention: (node, _, nameOf) =>
    `<span data-mention-id="${attr(node, 'id')}" contenteditable="false">@${escapeHtml(nameOf(String(node.attrs?.['id'] ?? '')))}</span>`,
  emoji: (node) =>
    `<span data-emoji-short-name="${attr(node, 'shortName')}">${attr(node, 'text') || attr(node, 'shortName')}</span>`,
  status: (node) => `<span data-node-type="status" data-color="${attr(node, 'color')}">${attr(node, 'text')}</span>`,
  date: (node) =>
    `<time datetime="${attr(node, 'timestamp')}">${new Date(Number(node.attrs?.['timestamp'] ?? 0)).toUTCString()}</time>`,
  inlineCard: (node) => `<a href="${safeAddress(node.attrs?.['url'])}" data-inline-card>${attr(node, 'url')}</a>`,
  mediaSingle: tag('div', ' class="rich-media-item mediaSingleView-content-wrap"'),
  media: (node) =>
    node.attrs?.['type'] === 'external'
      ? `<img src="${safeAddress(node.attrs['url'])}" alt="${attr(node, 'alt')}">`
      : `<div data-node-type="media" data-id="${attr(node, 'id')}">${attr(node, 'alt')}</div>`,
};

const tags: Record<string, string> = { strong: 'strong', em: 'em', code: 'code', strike: 'del', underline: 'u' };

function marked({ text = '', marks = [] }: Node): string {
  let html = escapeHtml(text);
  for (const { type = '', attrs } of marks) {
    if (type === 'link') html = `<a href="${safeAddress(attrs?.['href'])}" data-renderer-mark="true">${html}</a>`;
    else if (tags[type]) html = `<${tags[type]}>${html}</${tags[type]}>`;
  }
  return html;
}
