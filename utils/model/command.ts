import { type Change, fieldOfChange, isChange } from './change';
import { summaryField } from './intent-field';
import type { IssueRef } from './ref';

/** One native write waiting to reach the tracker. Each may be sent twice without being done twice. */
export type Command =
  | { kind: 'react'; ref: IssueRef; content: NativeContent; on: boolean; comment?: string }
  /**
   * `body` in the tracker's own markup, as the person wrote it; `parent`: the comment it replies to. `closes`: it is
   * the summary of what was said up to then, in milliseconds since 1970. `post`: it stands in a ledger, as which text
   * of which round; whoever writes there does not follow it by that.
   */
  | { kind: 'comment'; ref: IssueRef; body: string; parent?: string; closes?: number; post?: string }
  /** `was`: the text that the person changed. If another stands there meanwhile, nothing is overwritten. */
  | { kind: 'edit'; ref: IssueRef; comment: string; body: string; was: string; closes?: number }
  | Change;

/** Reactions that GitHub and Linear hold natively. */
export type NativeContent = '+1' | '-1';

/**
 * What a later command makes pointless to send: the same switch, turned again; the same summary, written anew, where
 * the earlier is `unsent` for sure.
 */
export function supersedes(later: Command, earlier: Command, unsent = false): boolean {
  if (sumsUpTo(later) !== undefined && sumsUpTo(earlier) !== undefined) return unsent && later.ref === earlier.ref;
  if (isChange(later))
    return isChange(earlier) && later.ref === earlier.ref && fieldOfChange(later) === fieldOfChange(earlier);
  return (
    later.kind === 'react' &&
    earlier.kind === 'react' &&
    later.ref === earlier.ref &&
    later.content === earlier.content &&
    later.comment === earlier.comment
  );
}

/**
 * Up to when the comment that a command writes sums up what was said, in milliseconds since 1970; undefined where it is
 * no summary.
 */
export function sumsUpTo(command: Command): number | undefined {
  return command.kind === 'comment' || command.kind === 'edit' ? command.closes : undefined;
}

/** The field of the issue that a command changes, as receipts and drafts name it. */
export function fieldOfCommand(command: Command, id: string): string {
  if (isChange(command)) return fieldOfChange(command);
  if (command.kind === 'react')
    return command.comment === undefined ? command.content : `${command.content}:${command.comment}`;
  if (command.closes !== undefined) return summaryField;
  return command.kind === 'edit' ? `edit:${command.comment}` : `comment:${id}`;
}
