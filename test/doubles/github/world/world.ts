import type { Comment, Issue, Person, Repo, Token } from './types';

export interface World {
  /** Milliseconds, cut to whole seconds like every time GitHub tells. */
  now(): number;
  /** The next number nobody has: ids of people, issues, comments and the rest never meet. */
  nextId(): number;
  people: Person[];
  org: { id: number; login: string; name: string; members: string[] };
  repos: Repo[];
  tokens: Token[];
  /** Facts about GitHub that nobody could verify; tests run with either. */
  quirks: {
    commentEditTouchesIssue: boolean;
    reactionTouches: boolean;
    /** The host by which the API knows itself, in `Link` headers; undefined: the one it is asked at. */
    ownName: string | undefined;
    /** Accounts and comments by these logins come as null within lists, as GitHub's schema allows. */
    hidden: string[];
    /** A node that is not there is an error beside the others, as `node` gives one; else it is null without a word. */
    nodesRefuse: boolean;
  };
  /** Session cookie to login. */
  sessions: Map<string, string>;
}

export function createWorld(clock: () => number = Date.now): World {
  let id = 90_000_000;
  return {
    now: () => Math.floor(clock() / 1000) * 1000,
    nextId: () => (id += 17),
    people: [],
    org: { id: 4_100, login: 'acme', name: 'Acme', members: [] },
    repos: [],
    tokens: [],
    quirks: {
      commentEditTouchesIssue: true,
      reactionTouches: false,
      ownName: undefined,
      hidden: [],
      nodesRefuse: true,
    },
    sessions: new Map(),
  };
}

export function repoOf(world: World, owner: string, name: string): Repo | undefined {
  return world.repos.find((repo) => same(repo.owner, owner) && same(repo.name, name));
}

export function personOf(world: World, login: string): Person | undefined {
  return world.people.find((person) => same(person.login, login));
}

/** An issue or pull request that is still there. */
export function issueOf(repo: Repo, number: number): Issue | undefined {
  return repo.issues.find((issue) => issue.number === number && !issue.deleted);
}

export function commentOf(repo: Repo, id: number): { issue: Issue; comment: Comment } | undefined {
  for (const issue of repo.issues) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment && !issue.deleted) return { issue, comment };
  }
  return undefined;
}

export function nameWithOwner(repo: Repo): string {
  return `${repo.owner}/${repo.name}`;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
