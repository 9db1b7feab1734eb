import { hear, hearAll, type Spoken } from '../entry-fields';
import type { Voice } from '../fold';
import { own } from '../json';
import type { Team } from '../team';

/** A round of votes on one issue. */
export interface Ballot {
  /** `1`, `2` and so on: part of each seal. */
  id: string;
  number: number;
  /**
   * When it began for this person, in milliseconds since 1970: with their own vote, else with the first one or with the
   * call for another round. The deadline is reckoned from here. Absent where nobody voted.
   */
  began?: number;
  /** When another round was called for: what was said before belongs to an earlier one. Absent in the first. */
  called?: number;
}

/**
 * The round that the team votes in: the first, until somebody calls for another. Rounds follow one another: a call
 * counts for the one after a round in which somebody else voted, so that nobody can call for the last there is.
 * `openly`: when somebody of the team voted in a comment (milliseconds since 1970), by their ids. Whoever voted reckons
 * from their own vote: no teammate's false clock can then bring the deadline forward and have it opened. Only the
 * team's word counts.
 */
export function ballotOf(all: readonly Voice[], team: Team, me: string, openly: readonly Openly[] = []): Ballot {
  const voices = all.filter(({ author }) => team.has(author));
  const calls = voices.flatMap(({ author, entry }): Call[] => {
    const said = hear(entry, 'revote');
    return said ? [{ ...said, by: author.id }] : [];
  });
  const number = lastCalled(calls, voices, openly);
  const id = String(number);
  const mine = voices.find(({ author }) => author.id === me);
  const called = number === 1 ? undefined : earliest(calls.filter(({ value }) => value.round >= number));
  const first = earliest(voices.flatMap(({ entry }) => hear(entry, 'seal', id) ?? []));
  const began = (mine && hear(mine.entry, 'seal', id))?.at ?? called ?? first;
  return { id, number, ...(began !== undefined && { began }), ...(called !== undefined && { called }) };
}

/** Somebody's call for another round. */
interface Call extends Spoken<{ round: number }> {
  by: string;
}

/** Somebody who voted in a comment, and when: milliseconds since 1970. */
export interface Openly {
  id: string;
  at: number;
}

/**
 * The last round that was called for, each after somebody but the caller had voted in the one before. Of one person a
 * later call stands for the earlier ones.
 */
function lastCalled(calls: readonly Call[], voices: readonly Voice[], openly: readonly Openly[]): number {
  for (let number = 1; ; number += 1) {
    const sealed = voices.flatMap(({ author, entry }) => {
      // Also one that was taken back since: what was called for then stays.
      const said = own(entry, `seal:${number}`);
      return said ? [{ id: author.id, stamp: said[1] }] : [];
    });
    const isCalled = calls.some(
      ({ by, at, stamp, value }) =>
        value.round > number &&
        (sealed.some((vote) => vote.id !== by && vote.stamp < stamp) ||
          openly.some((vote) => vote.id !== by && vote.at < at)),
    );
    if (!isCalled) return number;
  }
}

/** The rounds before it in which somebody voted, in their order. `voices` are the team's. */
export function ballotsBefore({ number }: Ballot, voices: readonly Voice[]): string[] {
  const ids = new Set(number === 1 ? [] : voices.flatMap(({ entry }) => Object.keys(hearAll(entry, 'seal'))));
  return [...ids].filter((id) => /^[1-9]\d?$/.test(id) && Number(id) < number).sort((a, b) => Number(a) - Number(b));
}

function earliest(said: readonly { at: number }[]): number | undefined {
  return said.length === 0 ? undefined : said.reduce((first, { at }) => Math.min(first, at), Infinity);
}
