import { unreadable } from './entry-fields';
import type { Voice } from './fold';
import type { Team } from './team';

/** What teammates said of an issue that this version cannot read, by whom: it does not count, and it is not hidden. */
export function ignoredIn(voices: readonly Voice[], team: Team): { by: string; fields: string[] }[] {
  return voices.flatMap(({ author, entry }) => {
    const fields = team.has(author) ? unreadable(entry) : [];
    return fields.length > 0 ? [{ by: author.name, fields }] : [];
  });
}
