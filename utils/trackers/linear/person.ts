import type { Person } from '@/utils/model/native';
import { entryKeyOf } from '@/utils/model/entry-key';
import type { IssueRef } from '@/utils/model/ref';
import { digText } from '@/utils/model/dig';

/** A user of Linear, by the name that is unique in a workspace; undefined where an integration wrote. */
export function personOf(user: unknown): Person | undefined {
  const id = digText(user, 'id');
  const name = digText(user, 'displayName');
  return id !== undefined && name !== undefined ? { id, name } : undefined;
}

/** The same where a user said something: all that have an account in a workspace count as the team there. */
export function memberOf(user: unknown): Person | undefined {
  const person = personOf(user);
  return person && { ...person, insider: true };
}

/** `ENG-12`, by which Linear takes an issue as it does by its UUID. */
export function keyOf(ref: IssueRef): string {
  return entryKeyOf(ref);
}

/** The key of the team in `linear:acme/ENG`. */
export function teamOf(project: string): string {
  return project.slice(project.lastIndexOf('/') + 1);
}
