import type { Block } from '@/utils/model/blocks';
import type { Body } from '@/utils/model/issue';

/** The body of an issue as blocks, whatever its markup. */
export function toBlocks(body: Body): Block[] {
  return body.markup === 'blocks' ? body.blocks : [{ kind: 'paragraph', text: { text: body.source } }];
}
