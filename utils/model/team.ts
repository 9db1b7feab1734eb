import type { Author } from './fold';

/** Whom a project counts as its own, asked by name: each question costs the same however many they are. */
export interface Team {
  /** Whether someone's word counts: the person at this screen, an insider, whoever may be assigned, a listed contributor. */
  has(someone: Pick<Author, 'id' | 'name'> & { insider?: boolean }): boolean;
  /** Whether someone owns readiness here. Where nobody is named, everyone of the team does. */
  owns(someone: Pick<Author, 'name'>): boolean;
}

/** What tells the team: the policy's names, the login names of who may be assigned, and this person's id (empty: without an account). */
export interface TeamGiven {
  policy: { owner: string | null; contributors: readonly string[] };
  members?: readonly string[];
  me: string;
}

/** The team of a project. Names are the tracker's, in any case, with or without `@`. */
export function teamOf({ policy, members = [], me }: TeamGiven): Team {
  const listed = new Set(
    [...policy.contributors, ...members, ...(policy.owner === null ? [] : [policy.owner])].map(plainName),
  );
  const owner = policy.owner === null ? undefined : plainName(policy.owner);
  return {
    has: ({ id, name, insider }) => insider === true || id === me || listed.has(plainName(name)),
    owns: ({ name }) => owner === undefined || plainName(name) === owner,
  };
}

/** A name as it is compared. */
export function plainName(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase();
}
