import type { IssueText } from './issue';
import type { NativeState } from './native';

/** An issue as a list gives it: without its comments, and what the tracker holds beside it where the list tells. */
export interface ListedIssue {
  text: IssueText;
  native?: NativeState;
}
