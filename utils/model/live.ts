import { fairShare } from './caps';
import { hear } from './entry-fields';
import type { Voice } from './fold';
import { own } from './json';
import type { Person } from './native';
import type { CommentCommand } from './comment-command';
import { timeOf } from './stamp';
import type { Team } from './team';

/** Somebody's wish to talk an issue over in person: a point of the agenda. */
export interface Wish {
  by: Person;
  /** Empty where a plain comment gives no reason. */
  why: string;
  /** Milliseconds since 1970. */
  since: number;
  /** The comment that says it, where it was said without Tend. */
  comment?: string;
}

/**
 * Who wants to talk about an issue, and why, the oldest wish first. Of one person the later word counts, wherever it
 * was said.
 */
export function wishesOf({
  voices,
  commentCommands,
  team,
}: {
  voices: readonly Voice[];
  commentCommands: readonly CommentCommand[];
  team: Team;
}): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { kind, by, at, text, comment } of commentCommands) {
    if (kind === 'live' && team.has(by)) wishes.set(by.id, { by, why: text, since: at, comment });
  }
  for (const { author, entry } of voices) {
    const said = own(entry, 'live');
    if (!said || !team.has(author) || timeOf(said[1]) < (wishes.get(author.id)?.since ?? 0)) continue;
    const spoken = hear(entry, 'live');
    if (spoken)
      wishes.set(author.id, { by: { id: author.id, name: author.name }, why: spoken.value.why, since: spoken.at });
    else if (said[0] === null) wishes.delete(author.id);
  }
  return fairShare([...wishes.values()], ({ by, since }) => ({ by: by.id, at: since })).sort(
    (a, b) => a.since - b.since || (a.by.id < b.by.id ? -1 : 1),
  );
}
