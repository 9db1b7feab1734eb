import type { Block, Inline, Link, ListItem } from '@/utils/model/blocks';
import { linkOf } from './dom-links';

/** What a reader does not see, or sees as furniture of the page. */
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'BUTTON',
  'SVG',
  'svg',
  'TOOL-TIP',
  'CLIPBOARD-COPY',
  'NOSCRIPT',
]);
const blocky =
  /^(?:P|DIV|H[1-6]|UL|OL|PRE|BLOCKQUOTE|TABLE|DETAILS|SUMMARY|SECTION|ARTICLE|HR|TASK-LISTS|MARKDOWN-ACCESSIBLITY-TABLE|FIGURE)$/;
/** Deeper nesting than any person writes is read as text; a script can nest deeper than the stack is. */
const deepest = 40;
const deepestInline = 400;

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
  const { tagName, classList } = element;
  if (/^H[1-6]$/.test(tagName)) return [{ kind: 'heading', level: Number(tagName[1]), text: inlineOf([element]) }];
  if (tagName === 'UL' || tagName === 'OL') return [listOf(element, depth)];
  if (tagName === 'PRE') return [codeOf(element)];
  if (tagName === 'BLOCKQUOTE') return [{ kind: 'quote', blocks: blocksOf(element, depth) }];
  if (tagName === 'TABLE') return [tableOf(element)];
  if (classList.contains('highlight')) return [codeOf(element.querySelector('pre') ?? element)];
  if (classList.contains('markdown-alert')) return [{ kind: 'panel', blocks: blocksOf(element, depth) }];
  return excerptOf(element) ?? blocksOf(element, depth);
}

function codeOf(element: Element): Block {
  return { kind: 'code', text: (element.textContent ?? '').replace(/\n$/, '') };
}

/** GitHub shows the lines behind an address to a repository in its place; the author wrote the address. */
function excerptOf(element: Element): Block[] | undefined {
  const code = element.querySelector(':scope > .blob-wrapper-embedded');
  const href = code && element.querySelector('a')?.getAttribute('href');
  return href ? [{ kind: 'paragraph', text: { text: href, links: [{ kind: 'link', text: href, href }] } }] : undefined;
}

function listOf(element: Element, depth: number): Block {
  const items = [...element.children]
    .filter(({ tagName }) => tagName === 'LI')
    .map((item): ListItem => {
      const checked = checkedOf(item);
      return { ...(checked !== undefined && { checked }), blocks: blocksOf(item, depth + 1) };
    });
  return { kind: 'list', ordered: element.tagName === 'OL', items };
}

/**
 * Whether a task is done, by its own box (GitHub) or by what the editor notes of it (Linear); undefined for what is no
 * task.
 */
function checkedOf(item: Element): boolean | undefined {
  const done = item.getAttribute('data-done');
  if (done !== null) return done === 'true';
  const box = item.querySelector('input[type=checkbox]');
  if (!(box instanceof HTMLInputElement) || box.closest('li') !== item) return undefined;
  return box.checked || box.hasAttribute('checked');
}

function tableOf(element: Element): Block {
  const rows = [...element.querySelectorAll(':scope > tr, :scope > * > tr')];
  return { kind: 'table', rows: rows.map((row) => [...row.children].map((cell) => inlineOf([cell]))) };
}

function inlineOf(nodes: Node[]): Inline {
  const links: Link[] = [];
  const text = nodes
    .map((node) => textOf(node, links))
    .join('')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  const wrapped = wrappersOf(nodes);
  const strong = wrapped.some((tag) => tag === 'STRONG' || tag === 'B');
  const struck = wrapped.some((tag) => tag === 'DEL' || tag === 'S');
  return { text, ...(links.length > 0 && { links }), ...(strong && { strong }), ...(struck && { struck }) };
}

/** The elements that hold all of a text, outermost first. */
function wrappersOf(nodes: Node[], depth = 0): string[] {
  const [only, ...others] = nodes.filter((node) => node.textContent?.trim());
  if (depth > 10 || others.length > 0 || !(only instanceof Element)) return [];
  return [only.tagName, ...wrappersOf([...only.childNodes], depth + 1)];
}

/** Only `<br>` ends a line: other white space is one space, as a browser shows it. */
function textOf(node: Node, links: Link[], depth = 0): string {
  if (node.nodeType === node.TEXT_NODE || depth > deepestInline) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || skipped.has(node.tagName) || isPermalink(node)) return '';
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'IMG' || node.tagName === 'VIDEO') return imageText(node, links);
  const text = [...node.childNodes].map((child) => textOf(child, links, depth + 1)).join('');
  if (node.tagName === 'A') links.push(linkOf(node, text.trim()));
  return text;
}

/** The mark beside a heading, the page's and not the author's. */
function isPermalink(element: Element): boolean {
  return element.tagName === 'A' && element.classList.contains('anchor');
}

function imageText(image: Element, links: Link[]): string {
  const text = image.getAttribute('alt') ?? '';
  if (image.classList.contains('emoji')) return text;
  links.push({
    kind: 'image',
    text,
    href: image.getAttribute('data-canonical-src') ?? image.getAttribute('src') ?? '',
  });
  return '';
}
