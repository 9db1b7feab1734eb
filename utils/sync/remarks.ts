import type { Comment, Talk } from '@/utils/model/comment';
import { opening, type Remark, type Remarks } from '@/utils/model/remark';
import { markedOf } from '@/utils/trackers/mark';
import { toBlocks } from '@/utils/trackers/markup';
import { typedNames } from '@/utils/trackers/markup/profiles';

/** What grooming needs of an issue's comments as they were last read; nothing where they never were. Pure. */
export function remarksOf(talk: Talk | undefined): Remarks {
  return {
    list: (talk?.comments ?? []).map(remarkOf),
    complete: talk !== undefined && talk.older === undefined && talk.unread === undefined,
  };
}

function remarkOf({ id, author, at, editedAt, body }: Comment): Remark {
  return {
    id,
    author,
    at,
    ...(editedAt !== undefined && { editedAt }),
    text: textOf(body),
  };
}

/** What was written, without Tend's mark; people by the names that were typed. */
function textOf(body: Comment['body']): string {
  if (body.markup === 'blocks' || body.markup === 'adf') return opening(toBlocks(body));
  const { text } = markedOf(body.source);
  return body.markup === 'linear-markdown' ? typedNames(text) : text;
}
