import type { Block } from './blocks';
import type { Person } from './native';
import type { IssueRef } from './ref';

/** What a source is written in; `adf` is Atlassian's document format, as JSON text. */
export type Markup = 'gfm' | 'jira-wiki' | 'adf' | 'linear-markdown' | 'plain';

/** Which way of reading answered, best first. */
export type ReadBy = 'api' | 'page-data' | 'fetched-page' | 'page-text';

/** A body as the tracker stores it, or already as blocks (ADF, or text read off the page). */
export type Body = { markup: Markup; source: string } | { markup: 'blocks'; blocks: Block[] };

/** So many pieces of an issue are counted; then there are that many or more. */
export const mostPieces = 10;

/** What a tracker says of an issue beside its text. A fact that nobody could see is absent, never guessed. */
export interface IssueFacts {
  state?: 'open' | 'closed';
  labels?: string[];
  /** The Jira status or Linear state, by its name. Absent where a tracker has no more than open and closed. */
  status?: string;
  priority?: string | null;
  milestone?: string | null;
  /** The Jira sprint, the Linear cycle and the Linear project that it is planned into. */
  sprint?: string | null;
  cycle?: string | null;
  project?: string | null;
  /** What stands above it, the nearest first: parent issue or epic, project, initiative. */
  parents?: string[];
  /** How many issues it was split into (sub-issues, sub-tasks, children); counted up to `mostPieces`. */
  pieces?: number;
  /** In the team's unit (points, hours). */
  estimate?: number | string | null;
  /** Who it is given to; none: nobody. */
  assignees?: Person[];
  /** Issues this one waits for, and whether each is open (absent: unseen). An empty ref: one not visible here. */
  blockedBy?: { ref: string; open?: boolean }[];
  /** The issue that it is marked as a duplicate of; null: of none. */
  duplicateOf?: IssueRef | null;
  /** ISO 8601. */
  createdAt?: string;
  /**
   * When work that was done began, or was asked for where the tracker says no start, and when it was closed; absent for
   * what is open or was given up.
   */
  finished?: { from: string; at: string };
  updatedAt?: string;
}

/** What a part of a ticket can be kept for; `documents`: designs, specifications, files. */
export const partRoles = ['criteria', 'story', 'steps', 'documents'] as const;
export type PartRole = (typeof partRoles)[number];

/** The most parts of one issue that are read, and the longest name of a field, in characters: Jira's own limit. */
export const mostParts = 40;
export const longestFieldName = 255;

/** A part of a ticket that stands in a field of the tracker's own, beside the description. */
export interface IssuePart {
  /** The field's name, as people see it. */
  name: string;
  /** Absent where the field's name does not tell: then the team's rules may (`Policy.fields`). */
  role?: PartRole;
  body: Body;
}

/** One issue as read. The body is always what was really seen: a reader that saw nothing returns no IssueText. */
export interface IssueText {
  ref: IssueRef;
  title: string;
  body: Body;
  /** Absent where there are none, or nobody could see them: the text of a page does not tell fields apart. */
  parts?: IssuePart[];
  facts: IssueFacts;
  readBy: ReadBy;
}
