import type { Block, Inline, Link, ListItem } from '@/utils/model/blocks';

/** What a reader does not see, or sees as furniture of the page. */
const skipped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON', 'SVG', 'svg', 'TOOL-TIP', 'CLIPBOARD-COPY', 'NOSCRIPT']);
const quotes = new Set(['BLOCKQUOTE']);
const blocky = /^(?:P|DIV|H[1-6]|UL|OL|PRE|BLOCKQUOTE|TABLE|DETAILS|SECTION|ARTICLE|HR|TASK-LISTS|MARKDOWN-ACCESSIBLITY-TABLE|FIGURE)$/;
/** Deeper nesting than any person writes is read as text. */
const deepest = 40;

/**
 * Rendered rich text as blocks, the same that its source would give. It reads text and addresses
 * and nothing else, so whatever markup others wrote stays behind. Pure; total.
 */
export function blocksOf(root: Element, depth = 0): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    const text = inlineOf(loose);
    if (text.text || text.links) blocks.push({ kind: 'paragraph', text });
    loose = [];
  };
  for (const node of root.childNodes) {
    if (node instanceof Element && blocky.test(node.tagName) && depth < deepest) {
      flush();
      blocks.push(...blockOf(node, depth + 1));
    } else loose.push(node);
  }
  flush();
  return blocks;
}

function blockOf(element: Element, depth: number): Block[] {
  const { tagName } = element;
  if (/^H[1-6]$/.test(tagName)) return [{ kind: 'heading', level: Number(tagName[1]), text: inlineOf([element]) }];
  if (tagName === 'UL' || tagName === 'OL') return [listOf(element, depth)];
  if (tagName === 'PRE') return [{ kind: 'code', text: element.textContent ?? '' }];
  if (quotes.has(tagName)) return [{ kind: 'quote', blocks: blocksOf(element, depth) }];
  if (tagName === 'TABLE') return [tableOf(element)];
  if (tagName === 'DIV' && element.classList.contains('highlight')) return [{ kind: 'code', text: element.textContent ?? '' }];
  return blocksOf(element, depth);
}

function listOf(element: Element, depth: number): Block {
  const items = [...element.children].filter(({ tagName }) => tagName === 'LI').map((item): ListItem => {
    const box = item.querySelector(':scope > input[type=checkbox], :scope > p > input[type=checkbox]');
    const blocks = blocksOf(item, depth + 1);
    return box instanceof HTMLInputElement ? { checked: box.checked || box.hasAttribute('checked'), blocks } : { blocks };
  });
  return { kind: 'list', ordered: element.tagName === 'OL', items };
}

function tableOf(element: Element): Block {
  const rows = [...element.querySelectorAll('tr')];
  return { kind: 'table', rows: rows.map((row) => [...row.children].map((cell) => inlineOf([cell]))) };
}

function inlineOf(nodes: Node[]): Inline {
  const links: Link[] = [];
  const raw = nodes.map((node) => textOf(node, links)).join('');
  const text = raw.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
  const [only, ...others] = nodes.filter((node) => node.textContent?.trim());
  const strong = others.length === 0 && only instanceof Element && onlyStrong(only);
  return { text, ...(links.length > 0 && { links }), ...(strong && { strong }) };
}

function onlyStrong(element: Element): boolean {
  if (element.tagName === 'STRONG' || element.tagName === 'B') return true;
  const [child, ...others] = [...element.childNodes].filter((node) => node.textContent?.trim());
  return others.length === 0 && child instanceof Element && onlyStrong(child);
}

function textOf(node: Node, links: Link[]): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element) || skipped.has(node.tagName)) return '';
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'IMG') return imageText(node, links);
  const text = [...node.childNodes].map((child) => textOf(child, links)).join('');
  if (node.tagName === 'A') links.push(linkOf(node, text.trim()));
  return text;
}

function imageText(image: Element, links: Link[]): string {
  const text = image.getAttribute('alt') ?? '';
  if (image.classList.contains('emoji')) return text;
  links.push({ kind: 'image', text, href: image.getAttribute('data-canonical-src') ?? image.getAttribute('src') ?? '' });
  return '';
}

function linkOf(anchor: Element, text: string): Link {
  const href = anchor.getAttribute('href') ?? '';
  const kind = anchor.classList.contains('user-mention')
    ? 'mention'
    : anchor.classList.contains('issue-link') ? 'issue' : /\/user-attachments\/|\/files\/\d+\//.test(href) ? 'attachment' : 'link';
  return { kind, text, href };
}
