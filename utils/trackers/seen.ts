import type { Discussion } from '@/utils/model/comment';
import type { IssueText } from '@/utils/model/issue';
import type { ListedIssue } from '@/utils/model/listed';
import type { NativeState } from '@/utils/model/native';
import type { IssueRef } from '@/utils/model/ref';

/** One issue as the API gives it: its text, and what the tracker itself holds beside it. */
export interface SeenIssue {
  text: IssueText;
  native: NativeState;
  /** Its newest comments. */
  discussion: Discussion;
  names: IssueNames;
}

/** What an issue is and was called. */
export interface IssueNames {
  /** The tracker's immutable id of it. */
  id: string;
  /** Refs that it had before it was moved. */
  former: IssueRef[];
  /**
   * The project that it came from (as `projectOf` gives it), where the tracker does not say what it was called there.
   */
  from?: string;
}

/** Which page of a project's issues is asked for. */
export interface PageAsked {
  /** Where to go on: `next` of the page before. Absent at the beginning. */
  cursor?: string;
  /** Only what changed since then, closed issues too; milliseconds since 1970. Absent: every open issue. */
  since?: number;
}

/** A page of a project's issues, in order of creation. */
export interface IssuePage {
  issues: ListedIssue[];
  /** How many could not be read: they cost only themselves. */
  unread: number;
  /** How many there are in all, where the tracker says so. */
  total?: number;
  /** Where the next page begins; absent at the end. */
  next?: string;
}
