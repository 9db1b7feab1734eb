/** What a Jira double remembers. Plain data; times are milliseconds since 1970. */

/** What somebody may do in a project: look, say something, change things, everything. */
export type Role = 'none' | 'reader' | 'commenter' | 'member' | 'admin';

export interface Person {
  /** Cloud's only name for a person. */
  accountId: string;
  /** Data Center's user name; on Cloud only the sandbox knows it. */
  name: string;
  /** Data Center's key, which outlives renaming. */
  key: string;
  displayName: string;
  email: string;
  active: boolean;
  /** JQL reads dates without a zone in it. */
  timeZone: string;
  colorMode: 'light' | 'dark';
}

export type Category = 'new' | 'indeterminate' | 'done';

export interface Status {
  id: string;
  name: string;
  category: Category;
}

/** A step of a workflow. */
export interface Transition {
  id: string;
  name: string;
  to: string;
  /** Statuses it starts from; undefined: any. */
  from: string[] | undefined;
  /** It has a screen, on which this field must be filled in. */
  wants?: { id: string; name: string };
}

export interface Workflow {
  statuses: string[];
  transitions: Transition[];
  /** Statuses with the workflow property `jira.issue.editable=false`. */
  frozen: string[];
}

export interface IssueType {
  id: string;
  name: string;
  /** 1 above the usual, -1 below. */
  level: 1 | 0 | -1;
}

export interface Version {
  id: string;
  name: string;
  released: boolean;
  archived: boolean;
  /** `2026-11-30` */
  releaseDate: string | undefined;
}

export interface Sprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  boardId: number;
  startAt: number | undefined;
  endAt: number | undefined;
  goal: string;
}

export interface Board {
  id: number;
  name: string;
  /** `simple`: that of a team-managed project. */
  type: 'scrum' | 'kanban' | 'simple';
  project: string;
  /**
   * The field it estimates with, `timeoriginalestimate` for one of time; undefined: none. A `simple` board without has
   * no sprints either.
   */
  estimates: string | undefined;
}

/** A text in the site's own markup: an ADF document on Cloud, wiki text on Data Center. */
export type Text = string | Record<string, unknown> | null;

export interface Comment {
  id: string;
  author: string;
  updateAuthor: string;
  body: Text;
  createdAt: number;
  updatedAt: number;
  properties: Record<string, unknown>;
}

/** What a kind of link says, seen from either end. */
export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

export interface IssueLink {
  id: string;
  /** Of its type. */
  type: LinkType['name'];
  /** Keys: the first one blocks the second, or is its duplicate. */
  from: string;
  to: string;
}

export interface Issue {
  id: string;
  key: string;
  project: string;
  type: string;
  summary: string;
  description: Text;
  status: string;
  priority: string;
  labels: string[];
  reporter: string;
  assignee: string | undefined;
  points: number | null;
  /** The original estimate. */
  minutes: number | null;
  /** Its epic's, or its parent's, key. */
  parent: string | undefined;
  /** Ids. */
  versions: string[];
  sprint: number | undefined;
  /** Closed ones that it was carried over from. */
  formerSprints?: number[];
  comments: Comment[];
  watchers: string[];
  /** Entity properties, seen by nobody but programs. */
  properties: Record<string, unknown>;
  createdAt: number;
  updatedAt: number;
  /** What stands in text fields that the site made itself, by id. */
  own: Record<string, Text>;
  files: { name: string; mimeType: string }[];
  archived: boolean;
  deleted: boolean;
  /** Keys it had before it was moved. */
  formerKeys: string[];
}

export interface Project {
  id: string;
  key: string;
  name: string;
  kind: 'software' | 'service_desk';
  archived: boolean;
  roles: Record<string, Role>;
  types: IssueType[];
  workflow: Workflow;
  versions: Version[];
  issues: Issue[];
}

export type TokenKind = 'classic' | 'scoped' | 'personal';

export interface Token {
  value: string;
  name: string;
  /** A scoped one works at https://api.atlassian.com only. */
  kind: TokenKind;
  revoked: boolean;
  expiresAt: number | undefined;
}
