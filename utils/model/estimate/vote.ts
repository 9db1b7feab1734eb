import { plainName, type Team } from '../team';
import type { CommentCommand } from '../comment-command';
import type { CastVote, Fault } from './cast-vote';
import type { Ballot } from './ballot';
import { isFar, type Spread, spelled } from './scale';

/** Somebody's vote as a screen shows it. */
export interface Vote {
  /** The tracker's id and the name to show. */
  id: string;
  name: string;
  /** The person at this screen. */
  me?: true;
  /** Sealed, and opened since; or in clear in a comment, by somebody without Tend. */
  how: 'sealed' | 'opened' | 'comment';
  /** As the scale spells it; absent where it cannot or must not be read. */
  value?: string;
  /** Why it does not count. */
  fault?: Fault;
  /** Sealed or changed after others' votes could be read. */
  late?: true;
  /** Opened by its author before the round was. */
  early?: true;
  /** Two steps or more from the median: to be asked for a reason. */
  far?: true;
  /** The comment it stands in, and the reason given there. */
  comment?: string;
  reason?: string;
}

/**
 * A ballot as a vote. While the round is open it tells nothing but that somebody voted, whatever its author published.
 */
export function voteOf({ author, value, fault, open, late }: CastVote, revealed: boolean): Vote {
  const { id, name } = author;
  if (!revealed) return { id, name, how: 'sealed', ...(open && { early: true }) };
  return {
    id,
    name,
    how: open ? 'opened' : 'sealed',
    ...(value !== undefined && { value }),
    ...(fault && { fault }),
    ...(late && { late }),
  };
}

/** The votes of teammates in plain comments of this round, but for those who voted with Tend. */
export function commentVotes(
  commentCommands: readonly CommentCommand[],
  given: { scale: readonly string[]; ballot: Ballot; team: Team; castVotes: readonly CastVote[]; opened: number },
): Vote[] {
  const voted = new Set(given.castVotes.map(({ author }) => author.id));
  return commentCommands.flatMap(({ kind, by, at, editedAt, comment, text }): Vote[] => {
    if (
      kind !== 'estimate' ||
      text === '' ||
      at < (given.ballot.called ?? 0) ||
      voted.has(by.id) ||
      !given.team.has(by)
    )
      return [];
    const [said = '', ...reason] = text.split(/\s+/);
    const value = spelled(given.scale, said.replace(/[.,:;]+$/, ''));
    const late = (editedAt ?? at) > given.opened;
    return [
      {
        id: by.id,
        name: by.name,
        how: 'comment',
        comment,
        ...(value === undefined ? { fault: 'off-scale' } : { value }),
        ...(late && { late }),
        ...(reason.length > 0 && { reason: reason.join(' ') }),
      },
    ];
  });
}

/** Marks this person's vote, and those far from the median; in the order of names. */
export function marked(
  votes: readonly Vote[],
  me: string,
  scale: readonly string[],
  spread: Spread | undefined,
): Vote[] {
  const named = votes
    .map((vote) => ({ vote, key: `${plainName(vote.name)} ${vote.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return named.map(({ vote }) => ({
    ...vote,
    ...(vote.id === me && { me: true }),
    ...(spread && vote.value !== undefined && isFar(scale, spread, vote.value) && { far: true }),
  }));
}

/** The values that count: those that nobody could adapt to another's; where there are none, all others. */
export function counting(votes: readonly Vote[]): string[] {
  const blind = votes.flatMap(({ how, late, value }) => (how === 'opened' && !late ? (value ?? []) : []));
  return blind.length > 0 ? blind : votes.flatMap(({ value }) => value ?? []);
}
