import type { Comment, Talk } from '@/utils/model/comment';
import { opening, type Remark, type Remarks } from '@/utils/model/remark';
import { markedOf } from '@/utils/trackers/mark';
import { toBlocks } from '@/utils/trackers/markup';

/** What grooming needs of an issue's comments as they were last read; nothing where they never were. Pure. */
export function remarksOf(talk: Talk | undefined): Remarks {
  return {
    list: (talk?.comments ?? []).map(remarkOf),
    complete: talk !== undefined && talk.older === undefined && talk.unread === undefined,
  };
}

function remarkOf({ id, author, at, editedAt, body }: Comment): Remark {
  const isTree = body.markup === 'blocks' || body.markup === 'adf';
  return {
    id,
    author,
    at,
    ...(editedAt !== undefined && { editedAt }),
    text: isTree ? opening(toBlocks(body)) : markedOf(body.source).text,
  };
}
