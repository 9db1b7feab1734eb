import { hear, hearAll } from '../entry-fields';
import type { Voice } from '../fold';
import type { Team } from '../team';

/** A round of votes on one issue. */
export interface Round {
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
 * The round that the team votes in: the first, until somebody calls for another. Whoever voted reckons from their own
 * vote: no teammate's false clock can then bring the deadline forward and have it opened. Only the team's word counts.
 */
export function roundOf(all: readonly Voice[], team: Team, me: string): Round {
  const voices = all.filter(({ author }) => team.has(author));
  const calls = voices.flatMap(({ entry }) => hear(entry, 'revote') ?? []);
  const number = calls.reduce((last, { value }) => Math.max(last, value.round), 1);
  const id = String(number);
  const own = voices.find(({ author }) => author.id === me);
  const called = earliest(calls.filter(({ value }) => value.round === number));
  const first = earliest(voices.flatMap(({ entry }) => hear(entry, 'seal', id) ?? []));
  const began = (own && hear(own.entry, 'seal', id))?.at ?? called ?? first;
  return { id, number, ...(began !== undefined && { began }), ...(called !== undefined && { called }) };
}

/** The rounds before it in which somebody voted, in their order. `voices` are the team's. */
export function roundsBefore({ number }: Round, voices: readonly Voice[]): string[] {
  const ids = new Set(number === 1 ? [] : voices.flatMap(({ entry }) => Object.keys(hearAll(entry, 'seal'))));
  return [...ids].filter((id) => /^[1-9]\d?$/.test(id) && Number(id) < number).sort((a, b) => Number(a) - Number(b));
}

function earliest(said: readonly { at: number }[]): number | undefined {
  return said.length === 0 ? undefined : said.reduce((first, { at }) => Math.min(first, at), Infinity);
}
