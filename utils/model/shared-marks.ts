import { meaningOf } from './entry-meaning';
import type { Voice } from './fold';
import type { Marks, Tick, Waiver } from './readiness/marks';
import type { Stamp } from './stamp';
import type { Team } from './team';
import type { MarkField } from './view';

interface Dated<T> {
  mark: T | null;
  stamp: Stamp;
}

/**
 * The team's ticks and waivers as one: of each field the word said last counts, and `false` contests a tick.
 * `mine` is the author id of this person, whose own word always counts. Pure.
 */
export function sharedMarks(voices: readonly Voice[], mine: string, team: Pick<Team, 'vouches'>): Marks {
  const ticks: Record<string, Dated<Tick>> = {};
  const waivers: Record<string, Dated<Waiver>> = {};
  for (const { author, entry } of voices) {
    if (author.id !== mine && !team.vouches(author)) continue;
    const { checks, waivers: waived } = meaningOf(entry);
    for (const [id, { value, stamp }] of Object.entries(checks))
      put(ticks, id, { mark: value ? { by: author.name } : null, stamp });
    for (const [id, { value, stamp }] of Object.entries(waived))
      put(waivers, id, { mark: { by: author.name, reason: value.reason }, stamp });
  }
  const marks: Marks = {};
  for (const [id, { mark }] of Object.entries(ticks)) marks[`check:${id}`] = mark;
  for (const [id, { mark }] of Object.entries(waivers)) marks[`waive:${id}`] = mark;
  return marks;
}

/** The ticks and waivers among them that this person gave, whoever else gave the same. Pure. */
export function ownMarks(voices: readonly Voice[], mine: string): MarkField[] {
  const own: MarkField[] = [];
  for (const { author, entry } of voices) {
    if (author.id !== mine) continue;
    const { checks, waivers } = meaningOf(entry);
    for (const [id, { value }] of Object.entries(checks)) if (value) own.push(`check:${id}`);
    for (const id of Object.keys(waivers)) own.push(`waive:${id}`);
  }
  return own;
}

function put<T>(into: Record<string, Dated<T>>, id: string, dated: Dated<T>): void {
  const before = into[id];
  if (!before || before.stamp < dated.stamp) into[id] = dated;
}
