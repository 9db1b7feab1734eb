import { type Change, fieldOfChange, isChange } from './change';
import type { IssueRef } from './ref';

/** One native write waiting to reach the tracker. Each may be sent twice without being done twice. */
export type Command =
  | { kind: 'react'; ref: IssueRef; content: NativeContent; on: boolean; comment?: string }
  /** `body` in the tracker's own markup, as the person wrote it; `parent`: the comment it replies to. */
  | { kind: 'comment'; ref: IssueRef; body: string; parent?: string }
  /** `was`: the text that the person changed. If another stands there meanwhile, nothing is overwritten. */
  | { kind: 'edit'; ref: IssueRef; comment: string; body: string; was: string }
  | Change;

/** Reactions that GitHub and Linear hold natively. */
export type NativeContent = '+1' | '-1';

/** What a later command makes pointless to send: the same switch, turned again. */
export function supersedes(later: Command, earlier: Command): boolean {
  if (isChange(later)) return isChange(earlier) && later.ref === earlier.ref && fieldOfChange(later) === fieldOfChange(earlier);
  return later.kind === 'react' && earlier.kind === 'react' && later.ref === earlier.ref && later.content === earlier.content && later.comment === earlier.comment;
}

/** The field of the issue that a command changes, as receipts and drafts name it. */
export function fieldOf(command: Command, id: string): string {
  if (isChange(command)) return fieldOfChange(command);
  if (command.kind === 'react') return command.comment === undefined ? command.content : `${command.content}:${command.comment}`;
  return command.kind === 'edit' ? `edit:${command.comment}` : `comment:${id}`;
}
