import type { Comment } from './comment';
import { hear } from './entry-fields';
import type { Voice } from './fold';
import { type CommentTexts, timeIn } from './comment-text';
import type { Team } from './team';

/** The comment that closes the loop. */
export interface PostedSummary {
  comment: string;
  /** Who said that it does. */
  by: string;
  /** The comments since the summary, the oldest first. */
  since: string[];
}

/** The comment that closes the loop, as a screen shows it first. */
export interface PostedSummaryView {
  comment: string;
  by: string;
  link: string;
  /** Milliseconds since 1970. */
  at: number;
  /** How many comments came since. */
  since: number;
}

/**
 * The summary of an issue, by the last word of the team; one whose comment was deleted is none. What came since is told
 * by the tracker's own times: what was written after the last comment that the summary takes in, even before it was
 * posted.
 */
export function postedSummaryOf({
  voices,
  commentTexts,
  team,
}: {
  voices: readonly Voice[];
  commentTexts: CommentTexts;
  team: Team;
}): PostedSummary | undefined {
  const comments = new Map(commentTexts.list.map((commentText) => [commentText.id, commentText]));
  const said = voices.flatMap(({ author, entry }) => {
    const spoken = team.has(author) ? hear(entry, 'summary') : undefined;
    const isThere = spoken && (comments.has(spoken.value.comment) || !commentTexts.complete);
    return isThere ? [{ ...spoken, by: author.name, order: `${spoken.stamp} ${author.id}` }] : [];
  });
  const last = said.sort((a, b) => (a.order < b.order ? 1 : -1))[0];
  if (!last) return undefined;
  const { comment, upto = Infinity } = last.value;
  const summary = comments.get(comment);
  const posted = summary ? timeIn(summary.at) : last.at;
  const written = summary?.editedAt === undefined ? posted : Math.max(posted, timeIn(summary.editedAt));
  const end = upto === Infinity ? posted : Math.min(upto, written);
  return {
    comment,
    by: last.by,
    since: commentTexts.list.filter(({ id, at }) => id !== comment && timeIn(at) > end).map(({ id }) => id),
  };
}

/** The comment that closes the loop, and what came since; undefined where none does. Pure. */
export function postedSummaryView(
  given: { voices: readonly Voice[]; commentTexts: CommentTexts; team: Team },
  comments: readonly Comment[],
): PostedSummaryView | undefined {
  const posted = postedSummaryOf(given);
  const comment = comments.find(({ id }) => id === posted?.comment);
  return (
    posted &&
    comment && {
      comment: comment.id,
      by: comment.author?.name ?? posted.by,
      link: comment.link,
      at: Date.parse(comment.editedAt ?? comment.at),
      since: posted.since.length,
    }
  );
}
