import type { Person } from '@/utils/model/native';
import { plainName } from '@/utils/model/team';

/** Whether two names, as people write them, are the same. Pure. */
export function isSameName(one: string | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The one among people who has exactly that name; undefined where nobody has, or several. Pure. */
export function oneNamed(people: readonly Person[], name: string): Person | undefined {
  const found = people.filter((one) => plainName(one.name) === plainName(name));
  return found.length === 1 ? found[0] : undefined;
}
