import type { Block, Inline } from '@/utils/model/blocks';
import { walk } from '@/utils/model/blocks-text';

/** Who a text names so that the tracker tells them. Pure. */
export function mentionsIn(blocks: readonly Block[]): string[] {
  const links = [...inlinesIn(blocks)].flatMap(({ links = [] }) => links);
  return [...new Set(links.filter(({ kind }) => kind === 'mention').map(({ href }) => href))];
}

function* inlinesIn(blocks: readonly Block[]): Generator<Inline> {
  for (const block of walk(blocks)) {
    if (block.kind === 'heading' || block.kind === 'paragraph') yield block.text;
    if (block.kind === 'table') yield* block.rows.flat();
  }
}
