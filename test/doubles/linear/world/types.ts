/** What the Linear double remembers. Plain data; times are milliseconds since 1970, ids UUIDs. */
export interface Entity {
  id: string;
  createdAt: number;
  updatedAt: number;
  archivedAt: number | undefined;
}

export type Role = 'guest' | 'member' | 'admin';

export interface Person extends Entity {
  name: string;
  /** The short name in mentions and addresses, unique in the workspace. */
  displayName: string;
  email: string;
  role: Role;
  /** False once an admin suspended the account. */
  active: boolean;
  theme: 'light' | 'dark' | 'auto';
}

export const stateTypes = ['triage', 'backlog', 'unstarted', 'started', 'completed', 'canceled', 'duplicate'] as const;
export type StateType = (typeof stateTypes)[number];

export interface State extends Entity {
  teamId: string;
  name: string;
  type: StateType;
  color: string;
  position: number;
}

export type EstimationType = 'notUsed' | 'exponential' | 'fibonacci' | 'linear' | 'tShirt';

export interface Team extends Entity {
  key: string;
  name: string;
  private: boolean;
  /** Ids of its members. */
  members: string[];
  estimation: { type: EstimationType; allowZero: boolean; extended: boolean };
  cyclesEnabled: boolean;
  triageEnabled: boolean;
  /** Months after which closed issues are archived; 0: never. */
  autoArchivePeriod: number;
  /** Where new issues go unless told. */
  defaultStateId: string;
}

export interface Label extends Entity {
  name: string;
  color: string;
  description: string | undefined;
  /** A group holds labels, of which an issue carries at most one, and is never carried itself. */
  isGroup: boolean;
  parentId: string | undefined;
  /** Undefined: a label of the whole workspace. */
  teamId: string | undefined;
  creatorId: string | undefined;
}

export interface Cycle extends Entity {
  teamId: string;
  number: number;
  name: string | undefined;
  startsAt: number;
  endsAt: number;
}

export interface Milestone extends Entity {
  projectId: string;
  name: string;
  description: string | undefined;
  /** A day, ISO. */
  targetDate: string | undefined;
  sortOrder: number;
}

export interface Initiative extends Entity {
  name: string;
  description: string | undefined;
  status: 'Planned' | 'Active' | 'Completed';
  projectIds: string[];
}

export interface Project extends Entity {
  name: string;
  description: string;
  slugId: string;
  teamIds: string[];
  leadId: string | undefined;
  status: 'backlog' | 'planned' | 'started' | 'paused' | 'completed' | 'canceled';
  targetDate: string | undefined;
}

export interface Reaction extends Entity {
  emoji: string;
  personId: string;
  /** What it was given to: one of them is set. */
  issueId: string | undefined;
  commentId: string | undefined;
}

export interface Comment extends Entity {
  issueId: string;
  /** Undefined where an integration wrote it. */
  personId: string | undefined;
  /** The integration's name. */
  bot: string | undefined;
  body: string;
  /** The root of its thread. */
  parentId: string | undefined;
  editedAt: number | undefined;
  resolvedAt: number | undefined;
  resolvedBy: string | undefined;
  resolvingCommentId: string | undefined;
  quotedText: string | undefined;
}

export interface Attachment extends Entity {
  issueId: string;
  creatorId: string | undefined;
  title: string;
  subtitle: string | undefined;
  url: string;
  sourceType: string | undefined;
  metadata: Record<string, unknown>;
}

/** A text written in Linear itself, beside an issue. */
export interface LinearDocument extends Entity {
  issueId: string;
  creatorId: string | undefined;
  title: string;
  content: string;
  slugId: string;
}

export interface Relation extends Entity {
  issueId: string;
  relatedIssueId: string;
  type: 'blocks' | 'duplicate' | 'related' | 'similar';
  /** Where the issue stood before it was marked as a duplicate. */
  stateBefore?: string;
}

export interface Issue extends Entity {
  teamId: string;
  number: number;
  title: string;
  description: string | undefined;
  /** 0 none, 1 urgent, 2 high, 3 medium, 4 low. */
  priority: number;
  estimate: number | undefined;
  stateId: string;
  labelIds: string[];
  creatorId: string | undefined;
  assigneeId: string | undefined;
  cycleId: string | undefined;
  projectId: string | undefined;
  milestoneId: string | undefined;
  parentId: string | undefined;
  dueDate: string | undefined;
  subscriberIds: string[];
  startedAt: number | undefined;
  completedAt: number | undefined;
  canceledAt: number | undefined;
  autoArchivedAt: number | undefined;
  trashed: boolean;
  sortOrder: number;
  previousIdentifiers: string[];
}
