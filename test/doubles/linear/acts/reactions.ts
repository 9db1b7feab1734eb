import { newEntity } from '../world/new';
import type { Reaction } from '../world/types';
import { byId, must } from '../world/world';
import { type Acting, commentFor, freshId, writable } from './acting';
import { notify } from './notify';
import { badArgument, forbidden, notFound } from './refused';

type Input = Record<string, unknown>;

const aliases: Record<string, string> = { '+1': 'thumbsup', '👍': 'thumbsup', '-1': 'thumbsdown', '👎': 'thumbsdown' };

/** Gives a reaction. The same id again, or the same emoji of the same person, is the same reaction. */
export function createReaction(acting: Acting, input: Input): Reaction {
  const { world, person } = acting;
  const known = world.reactions.find((one) => one.id === input['id'] && one.personId === person.id);
  if (known) return known;
  const comment = typeof input['commentId'] === 'string' ? commentFor(acting, input['commentId']) : undefined;
  if (!comment && typeof input['issueId'] !== 'string')
    throw badArgument('One of issueId and commentId must be given.');
  const issue = writable(acting, comment?.issueId ?? input['issueId']);
  const emoji = named(String(input['emoji']), world.quirks.renamesEmoji);
  const subject = comment ? { issueId: undefined, commentId: comment.id } : { issueId: issue.id, commentId: undefined };
  const same = world.reactions.find(
    (one) =>
      one.personId === person.id &&
      one.emoji === emoji &&
      one.issueId === subject.issueId &&
      one.commentId === subject.commentId,
  );
  if (same) return same;
  const reaction: Reaction = {
    ...newEntity(world, world.now(), freshId(acting, 'Reaction', input['id'], world.reactions)),
    emoji,
    personId: person.id,
    ...subject,
  };
  world.reactions.push(reaction);
  if (world.quirks.reactionTouches) (comment ?? issue).updatedAt = world.now();
  if (comment) notify(acting, 'issueCommentReaction', comment.personId, { issue, comment, emoji });
  else notify(acting, 'issueEmojiReaction', issue.creatorId, { issue, emoji });
  return reaction;
}

export function deleteReaction({ world, person }: Acting, id: unknown): Reaction {
  const reaction = byId(world.reactions, String(id));
  if (!reaction) throw notFound('Reaction');
  if (reaction.personId !== person.id) throw forbidden('You can only delete your own reactions.');
  world.reactions = world.reactions.filter((one) => one !== reaction);
  const subject =
    byId(world.comments, reaction.commentId) ??
    must(world.issues, String(reaction.issueId ?? byId(world.comments, reaction.commentId)?.issueId));
  if (world.quirks.reactionTouches) subject.updatedAt = world.now();
  return reaction;
}

function named(emoji: string, renames: boolean): string {
  const name = emoji.trim().replace(/^:(.+):$/, '$1');
  if (name === '') throw badArgument('emoji should not be empty.');
  return renames ? (aliases[name] ?? name) : name;
}
