import type { Person } from '@/utils/model/native';
import { digText } from '@/utils/model/dig';

/**
 * A person as Jira's REST gives one; undefined for a deleted account. Cloud names people by an account id alone, Data
 * Center by a key, which outlives renaming, and a user name, by which its pages call them.
 */
export function personOf(user: unknown): Person | undefined {
  const login = digText(user, 'name');
  const id = digText(user, 'accountId') ?? digText(user, 'key') ?? login;
  const name = digText(user, 'displayName') ?? login;
  const app = digText(user, 'accountType') === 'app';
  return id && name ? { id, name, ...(login && { login }), ...(app && { app }) } : undefined;
}

/** The author of a comment. Customers of a service desk write on its issues too. */
export function authorOf(user: unknown): (Pick<Person, 'id' | 'name' | 'app'> & { insider: boolean }) | undefined {
  const person = personOf(user);
  const insider = digText(user, 'accountType') !== 'customer';
  return person && { id: person.id, name: person.name, insider, ...(person.app && { app: person.app }) };
}
