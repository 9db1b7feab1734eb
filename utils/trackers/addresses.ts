import type { IssueRef } from '@/utils/model/ref';
import { githubAddress } from './github/address';
import { jiraAddress } from './jira/address';
import { linearAddress } from './linear/address';
import type { TrackerAddress } from './site';

const all: Record<string, TrackerAddress> = { github: githubAddress, jira: jiraAddress, linear: linearAddress };
const trackers = Object.values(all);

/**
 * The issue that an address names, in whichever tracker serves it. On hosts of nobody's own each is asked: their
 * addresses differ.
 */
export function issueAt(url: URL): IssueRef | undefined {
  const owner = trackers.find((one) => one.owns(url.host));
  if (owner) return owner.issueAt(url);
  for (const one of trackers) {
    const ref = one.issueAt(url);
    if (ref) return ref;
  }
  return undefined;
}

/** Whether a page already shows the issue that its address names. */
export function agrees(ref: IssueRef, page: Document, late = false): boolean {
  return all[ref.slice(0, ref.indexOf(':'))]?.agrees(ref, page, late) ?? false;
}
