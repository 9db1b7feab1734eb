import type { Person } from '@/utils/model/native';
import { digText } from '../dig';

/**
 * A person as Jira's REST gives one; undefined for a deleted account. Cloud names people by an account id alone, Data
 * Center by a key, which outlives renaming, and a user name, by which its pages call them.
 */
export function personOf(user: unknown): Person | undefined {
  const login = digText(user, 'name');
  const id = digText(user, 'accountId') ?? digText(user, 'key') ?? login;
  const name = digText(user, 'displayName') ?? login;
  return id && name ? { id, name, ...(login && { login }) } : undefined;
}

/** The author of a comment. Customers of a service desk write on its issues too. */
export function authorOf(user: unknown): (Pick<Person, 'id' | 'name'> & { insider: boolean }) | undefined {
  const person = personOf(user);
  return person && { id: person.id, name: person.name, insider: digText(user, 'accountType') !== 'customer' };
}
