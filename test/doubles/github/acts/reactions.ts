import { canRead, canWrite } from '../world/roles';
import type { Reaction, ReactionContent, Written } from '../world/types';
import { type ActingOnIssue, need } from './acting';

/** Everybody who can read can react, except in a locked conversation. Yours already: the same reaction comes back. */
export function react(
  acting: ActingOnIssue,
  subject: Written,
  content: ReactionContent,
): { reaction: Reaction; created: boolean } {
  const { world, login } = acting;
  needReacting(acting);
  const known = subject.reactions.find((one) => one.login === login && one.content === content);
  if (known) return { reaction: known, created: false };
  const reaction: Reaction = { id: world.nextId(), content, login, createdAt: world.now() };
  subject.reactions.push(reaction);
  touch(acting, subject);
  return { reaction, created: true };
}

/** Takes one's own reaction back; undefined where there was none. */
export function unreact(
  acting: ActingOnIssue,
  subject: Written,
  wanted: (reaction: Reaction) => boolean,
): Reaction | undefined {
  needReacting(acting);
  const found = subject.reactions.find((one) => one.login === acting.login && wanted(one));
  if (!found) return undefined;
  subject.reactions = subject.reactions.filter((one) => one !== found);
  touch(acting, subject);
  return found;
}

function needReacting({ repo, login, issue }: ActingOnIssue): void {
  need(
    canRead(repo, login) && !repo.archived && (!issue.locked || canWrite(repo, login)),
    'You cannot react to this conversation because it is locked.',
  );
}

function touch({ world }: ActingOnIssue, subject: Written): void {
  if (world.quirks.reactionTouches) subject.updatedAt = world.now();
}
