import { hear, type Spoken } from './entry-fields';
import type { Kind, Value } from './entry-schemas';
import type { Author, Voice } from './fold';
import type { Stamp } from './stamp';

/** What one person said in one field, undefined where they took it back, and when. */
export interface Word<K extends Kind> {
  by: Author;
  said: Spoken<Value<K>> | undefined;
  stamp: Stamp;
}

/** What people said in all fields of one kind, by their keys. What makes no sense is not heard. Never throws. */
export function wordsOf<K extends Kind>(voices: readonly Voice[], kind: K): Map<string, Word<K>[]> {
  const words = new Map<string, Word<K>[]>();
  for (const { author, entry } of voices) {
    for (const [name, [value, stamp]] of Object.entries(entry)) {
      const key = name.startsWith(`${kind}:`) ? name.slice(kind.length + 1) : '';
      const said = key === '' ? undefined : hear(entry, kind, key);
      if (key === '' || (said === undefined && value !== null)) continue;
      const word = { by: author, said, stamp };
      const others = words.get(key);
      if (others) others.push(word);
      else words.set(key, [word]);
    }
  }
  return words;
}

/** The last thing that a list says, where any of it does. */
export function lastOf<T, U>(list: readonly T[], of: (one: T) => U | undefined): U | undefined {
  return list.reduce<U | undefined>((last, one) => of(one) ?? last, undefined);
}
