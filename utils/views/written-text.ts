import { textOf } from '@/utils/model/blocks-text';
import type { IssueText } from '@/utils/model/issue';
import { toBlocks } from '@/utils/markup/to-blocks';

/** The body as the tracker stores it; undefined where only its looks are known. */
export function sourceOf({ body }: IssueText): string | undefined {
  return body.markup === 'blocks' ? undefined : body.source;
}

/** The body as people can compare it: as it is stored, unless that is a tree of nodes. */
export function wordsOf(text: IssueText): string {
  return text.body.markup === 'adf' ? textOf(toBlocks(text.body)) : (sourceOf(text) ?? '');
}
