import type { Author } from './fold';
import { own } from './json';

/** Whom a project counts as its own, asked one by one: each question costs the same however many they are. */
export interface Team {
  /**
   * Whether someone's word is heard as the team's: the person at this screen, an insider, whoever may be assigned, a
   * listed contributor.
   */
  has(someone: Someone): boolean;
  /** Whether someone's word may change a verdict: as `has`, but of those listed by name alone no outsider. */
  vouches(someone: Someone): boolean;
  /** Whether someone owns readiness here. Where nobody is named, everyone of the team does. */
  owns(someone: Someone): boolean;
}

/** Somebody by the tracker's word: the id is theirs for ever, the name can be another's tomorrow. */
export type Someone = Pick<Author, 'id' | 'name'> & { insider?: boolean; app?: true };

/**
 * What tells the team: the policy's people, the login names of who may be assigned, and this person's id (empty:
 * without an account).
 */
export interface TeamGiven {
  policy: { owner: string | null; contributors: readonly string[]; ids?: Readonly<Record<string, string>> };
  members?: readonly string[];
  me: string;
  /** Whether the tracker gives a name to one person at a time. */
  uniqueNames?: boolean;
}

/**
 * The team of a project. Whoever the policy lists with an id is known by that, whatever they are called now, and nobody
 * else by their name. One listed by name alone is whoever has that name (in any case, with or without `@`); as the
 * owner only where names are unique, and only an insider: names are chosen by people, and freed ones taken by others.
 */
export function teamOf({ policy, members = [], me, uniqueNames = true }: TeamGiven): Team {
  const listed = [...policy.contributors, ...(policy.owner === null ? [] : [policy.owner])];
  const ids = new Set(listed.flatMap((name) => idOf(policy, name) ?? []));
  const names = new Set(listed.filter((name) => idOf(policy, name) === undefined).map(plainName));
  const assignable = new Set(members.map(plainName));
  const vouches = ({ id, name, insider, app }: Someone): boolean =>
    app !== true &&
    (insider === true || (id === me && insider === undefined) || ids.has(id) || assignable.has(plainName(name)));
  const { owner } = policy;
  return {
    vouches: (someone) => someone.id === me || vouches(someone),
    has: (someone) =>
      someone.id === me || vouches(someone) || (someone.app !== true && names.has(plainName(someone.name))),
    owns: (someone) => {
      if (owner === null) return true;
      const ownerId = idOf(policy, owner);
      if (ownerId !== undefined) return someone.id === ownerId;
      return uniqueNames && plainName(someone.name) === plainName(owner) && vouches(someone);
    },
  };
}

/** The id that a policy knows for a name it lists. */
export function idOf({ ids = {} }: { ids?: Readonly<Record<string, string>> }, name: string): string | undefined {
  return own(ids, plainName(name));
}

/** A name as it is compared. */
export function plainName(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase();
}
