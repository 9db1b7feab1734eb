import type { Block, Inline, ListItem } from '@/utils/model/blocks';
import { walk } from '@/utils/model/blocks-text';

/** Every run of text that a reader of the page sees as prose, in page order (no code, nothing hidden). */
export function inlines(blocks: readonly Block[]): Inline[] {
  return [...walk(blocks)].flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    return block.kind === 'table' ? block.rows.flat() : [];
  });
}

/** The whole text as it reads on the page: a line for each line, item and cell. Nothing hidden. */
export function plainText(blocks: readonly Block[]): string {
  return [...walk(blocks)].flatMap((block) => (block.kind === 'code' ? [block.text] : textsOf(block))).join('\n');
}

function textsOf(block: Block): string[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text.text];
  return block.kind === 'table' ? block.rows.flat().map((cell) => cell.text) : [];
}

/** All task list items, in page order. */
export function taskItems(blocks: readonly Block[]): ListItem[] {
  return [...walk(blocks)].flatMap((block) =>
    block.kind === 'list' ? block.items.filter((item) => item.checked !== undefined) : [],
  );
}
