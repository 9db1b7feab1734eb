import type { IssueRef } from '@/utils/model/ref';
import { sessionWith } from './jira/place';
import type { Access } from './tracker';

const ways: Record<string, (ref: string, scheme: string) => Access> = { jira: sessionWith };

/**
 * How to act on the browser's own session with the tracker of an issue; undefined where that takes a token. `scheme` is
 * that of its pages.
 */
export function sessionAccess(ref: IssueRef, scheme: string): Access | undefined {
  return ways[ref.slice(0, ref.indexOf(':'))]?.(ref, scheme);
}
