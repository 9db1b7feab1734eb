/** What the GitHub double remembers. Plain data; times are milliseconds since 1970, whole seconds like GitHub's. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export const reactionContents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;
export type ReactionContent = (typeof reactionContents)[number];

export interface Person {
  id: number;
  login: string;
  name: string;
  colorMode: 'light' | 'dark' | 'auto';
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string;
}

export interface Milestone {
  id: number;
  number: number;
  title: string;
  description: string;
  state: 'open' | 'closed';
  creator: string;
  createdAt: number;
  dueOn: number | undefined;
  closedAt?: number;
}

export interface Reaction {
  id: number;
  content: ReactionContent;
  login: string;
  createdAt: number;
}

/** One version of a text, the first included; GitHub shows them to every reader. */
export interface Edit {
  id: number;
  login: string;
  at: number;
  body: string;
}

/** What issues and comments have in common: a text by somebody, with its history and reactions. */
export interface Written {
  id: number;
  author: string;
  body: string;
  createdAt: number;
  updatedAt: number;
  edits: Edit[];
  reactions: Reaction[];
}

export interface Comment extends Written {
  issue: number;
  minimized: string | undefined;
}

export type Subscription = 'SUBSCRIBED' | 'IGNORED' | 'UNSUBSCRIBED';

export interface Issue extends Written {
  number: number;
  title: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | undefined;
  closedAt: number | undefined;
  closedBy: string | undefined;
  labels: string[];
  assignees: string[];
  milestone: number | undefined;
  type: string | undefined;
  locked: boolean;
  comments: Comment[];
  /** Explicit choices; authors, assignees, commenters and mentioned people are subscribed without one. */
  subscriptions: Record<string, Subscription>;
  subIssues: number[];
  blockedBy: number[];
  /** The id of the issue that it was marked as a duplicate of, in whichever repository. */
  duplicateOf?: number;
  /** Set on pull requests. */
  pull: { head: string; base: string; merged: boolean; draft: boolean } | undefined;
  deleted: boolean;
  /** Where a transferred issue went: owner/name#number. */
  movedTo: string | undefined;
  /** The repository that a transferred issue came from: owner/name. */
  movedFrom?: string;
}

export interface Repo {
  id: number;
  owner: string;
  name: string;
  description: string;
  private: boolean;
  archived: boolean;
  /** Which of GitHub's two issue pages it shows. */
  layout: 'react' | 'classic';
  roles: Record<string, Role>;
  /** People told of everything that happens in it. */
  watchers: string[];
  labels: Label[];
  milestones: Milestone[];
  issues: Issue[];
  createdAt: number;
}

export type TokenKind = 'fine-grained' | 'classic' | 'device';
export type Access = 'none' | 'read' | 'write';

export interface Token {
  value: string;
  login: string;
  kind: TokenKind;
  issues: Access;
  /** Whether it may see what repositories there are; github.com gives that with every other right. */
  metadata: boolean;
  /** Whether an owner of the organisation has let it in: until then it sees what everybody sees. */
  approved: boolean;
  /** Whether it was authorised for the organisation's single sign-on. */
  sso: boolean;
  /** Repositories a fine-grained token reaches beside public ones it may read; undefined: all of its owner's. */
  repos: string[] | undefined;
  revoked: boolean;
  /** Undefined: never. */
  expiresAt: number | undefined;
}
