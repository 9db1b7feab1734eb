import type { Place } from './place';
import type { Board, Comment, Issue, IssueLink, LinkType, Person, Project, Sprint, Status, Token } from './types';

/** Facts about Jira that nobody could verify; tests run with either. */
export interface Quirks {
  /** Whether a comment's edit moves the issue's `updated`. */
  commentEditTouchesIssue: boolean;
  /** Whether lists of comments carry their properties: where `expand=properties` asks for it, unless told. */
  commentProperties: 'never' | 'expanded' | 'always';
  /** Drops what new comments carry beside their words, as some servers, add-ons and proxies do. */
  dropsCommentProperties: boolean;
  /** What the 32,767 characters of a Cloud text are counted in. */
  countsAdf: 'text' | 'json';
  /**
   * How a comment is refused to somebody without the right, or on an issue that may not be edited: the schema lists no
   * 403.
   */
  commentRefusal: 400 | 403;
  /** Who may change a comment without mail: no document names a right for it, and an issue's fields take one. */
  quietComments: 'everybody' | 'admins';
  /** How long a search does not see a change, in milliseconds. */
  searchLag: number;
  /**
   * The host that the server takes itself for in the addresses it gives, as behind an alias or a proxy; empty: its own.
   */
  ownName: string;
  /** Whether one item of each list is nothing, as where it is refused or broken. */
  nullNodes: boolean;
  /** Whether https://api.atlassian.com refuses writes from foreign origins, too. */
  gatewayChecksOrigin: boolean;
}

export interface World {
  place: Place;
  now(): number;
  /** The next number nobody has. */
  nextId(): number;
  people: Person[];
  projects: Project[];
  statuses: Status[];
  priorities: { id: string; name: string }[];
  boards: Board[];
  sprints: Sprint[];
  links: IssueLink[];
  /** The kinds of links that the site has; its admin may name and turn them otherwise. */
  linkTypes: LinkType[];
  tokens: Token[];
  /** Session cookie to user name. */
  sessions: Map<string, string>;
  /** The numeric custom field this site estimates with. */
  pointsField: string;
  sprintField: string;
  /** Where an issue stands in the order of the backlog: a text for machines, that every issue has. */
  rankField: string;
  /** Data Center's link from a story to its epic; undefined on Cloud, where `parent` says it. */
  epicField: string | undefined;
  quirks: Quirks;
}

const quirks: Quirks = {
  commentEditTouchesIssue: true,
  commentProperties: 'expanded',
  dropsCommentProperties: false,
  countsAdf: 'text',
  commentRefusal: 400,
  quietComments: 'everybody',
  searchLag: 0,
  ownName: '',
  nullNodes: false,
  gatewayChecksOrigin: false,
};

export function createWorld(place: Place, clock: () => number = Date.now): World {
  let id = 20_000;
  return {
    place,
    now: clock,
    nextId: () => (id += 7),
    people: [],
    projects: [],
    statuses: [],
    priorities: [],
    boards: [],
    sprints: [],
    links: [],
    linkTypes: [
      { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
      { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
      { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
      { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
    ],
    tokens: [],
    sessions: new Map(),
    pointsField: place.flavour === 'cloud' ? 'customfield_10036' : 'customfield_10106',
    sprintField: place.flavour === 'cloud' ? 'customfield_10020' : 'customfield_10104',
    rankField: place.flavour === 'cloud' ? 'customfield_10019' : 'customfield_10105',
    epicField: place.flavour === 'cloud' ? undefined : 'customfield_10101',
    quirks: { ...quirks },
  };
}

export function personOf(world: World, name: string): Person | undefined {
  return world.people.find((person) => person.name === name);
}

/** By what the site's API calls a person: the account id on Cloud, the user name or key on Data Center. */
export function personCalled({ people, place }: World, called: string): Person | undefined {
  return people.find((person) =>
    place.flavour === 'cloud' ? person.accountId === called : person.name === called || person.key === called,
  );
}

/** By key or id. */
export function projectOf(world: World, called: string): Project | undefined {
  return world.projects.find((project) => project.id === called || project.key === called.toUpperCase());
}

/** By id, key, or a key it had before it was moved. */
export function issueOf(world: World, called: string): { project: Project; issue: Issue } | undefined {
  const key = called.toUpperCase();
  for (const project of world.projects) {
    const issue = project.issues.find(
      (one) => !one.deleted && (one.id === called || one.key === key || one.formerKeys.includes(key)),
    );
    if (issue) return { project, issue };
  }
  return undefined;
}

export function commentOf(world: World, id: string): { project: Project; issue: Issue; comment: Comment } | undefined {
  for (const project of world.projects) {
    for (const issue of project.issues.filter((one) => !one.deleted)) {
      const comment = issue.comments.find((one) => one.id === id);
      if (comment) return { project, issue, comment };
    }
  }
  return undefined;
}

export function statusOf(world: World, id: string): Status {
  const found = world.statuses.find((status) => status.id === id);
  if (!found) throw new Error(`No status ${id}`);
  return found;
}
