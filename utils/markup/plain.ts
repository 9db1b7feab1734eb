import type { Block, Inline } from '@/utils/model/blocks';
import { addressesIn, linkKind } from './links';
import { toLines, withLineBreaks } from './lines';

const item = /^\s*(?:[-*+•·–]|\d{1,3}[.)])\s+(?=\S)/;

/** Text without markup: paragraphs parted by empty lines, list items by their bullets. */
export function parsePlain(source: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: plainInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (const line of toLines(withLineBreaks(source))) {
    const bullet = item.test(line);
    if (bullet || line.trim() === '') flush();
    if (bullet) addItem(blocks, line);
    else if (line.trim() !== '') paragraph.push(line.trim());
  }
  flush();
  return blocks;
}

function addItem(blocks: Block[], line: string): void {
  const ordered = /^\s*\d/.test(line);
  const entry = { blocks: [{ kind: 'paragraph' as const, text: plainInline(line.replace(item, '').trim()) }] };
  const last = blocks.at(-1);
  if (last?.kind === 'list' && last.ordered === ordered) last.items.push(entry);
  else blocks.push({ kind: 'list', ordered, items: [entry] });
}

/** Text with its bare addresses as links. */
function plainInline(text: string): Inline {
  if (!/:\/\/|www\./.test(text)) return { text };
  const links = addressesIn(text).map((href) => ({ kind: linkKind(href), text: href, href }));
  return links.length > 0 ? { text, links } : { text };
}
