import type { IssueRef } from './ref';

/** One native write waiting to reach the tracker. Each may be sent twice without being done twice. */
export type Command = { kind: 'react'; ref: IssueRef; content: NativeContent; on: boolean };

/** Reactions that GitHub and Linear hold natively. */
export type NativeContent = '+1' | '-1';

/** What a later command makes pointless to send: the same switch, turned again. */
export function supersedes(later: Command, earlier: Command): boolean {
  return later.kind === earlier.kind && later.ref === earlier.ref && later.content === earlier.content;
}
