import type { Person } from '../native';
import type { Cadence } from '../policy';
import type { CommentCommand } from '../comment-command';
import type { Team } from '../team';
import { roundAt, type RoundId } from './times';

/** That somebody has no opinion of an issue in one round. */
export interface Pass {
  by: Person;
  round: RoundId;
}

/**
 * Who of the team said so by a comment that begins with `/pass`: in the round that was under way when it was written,
 * by the tracker's clock. Nobody where there are no rounds, or this device does not know their zone. Pure.
 */
export function passesIn(
  commentCommands: readonly CommentCommand[],
  team: Pick<Team, 'has'>,
  cadence: Cadence | null,
): Pass[] {
  if (cadence === null) return [];
  return commentCommands.flatMap(({ kind, by, at }) => {
    const round = kind === 'pass' && team.has(by) ? roundAt(cadence, at) : undefined;
    return round ? [{ by, round: round.id }] : [];
  });
}
