import type { Comment, Discussion } from '@/utils/model/comment';
import { opening, type CommentText, type CommentTexts } from '@/utils/model/comment-text';
import { toBlocks } from '@/utils/markup/to-blocks';
import { writtenIn } from '@/utils/markup/written';

/** What grooming needs of an issue's comments as they were last read; nothing where they never were. Pure. */
export function commentTextsOf(discussion: Discussion | undefined): CommentTexts {
  return {
    list: (discussion?.comments ?? []).map(commentTextOf),
    complete: discussion !== undefined && discussion.older === undefined && discussion.unread === undefined,
  };
}

function commentTextOf({ id, author, at, editedAt, body }: Comment): CommentText {
  const isTree = body.markup === 'blocks' || body.markup === 'adf';
  return {
    id,
    author,
    at,
    ...(editedAt !== undefined && { editedAt }),
    // With names as they are typed: Linear keeps addresses in their place.
    text: isTree ? opening(toBlocks(body)) : (writtenIn(body) ?? ''),
  };
}
