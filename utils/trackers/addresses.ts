import type { IssueRef } from '@/utils/model/ref';
import { githubAddress } from './github/address';
import { jiraAddress } from './jira/address';
import { linearAddress } from './linear/address';

/** What a tracker's addresses tell; small enough for every page, and pure but for the page given. */
export interface TrackerAddress {
  /** Whether this host of the web is the tracker's own; others may serve it too, by the person's word. */
  owns(host: string): boolean;
  /** The issue that an address names; undefined for lists, other pages, and hosts of other trackers. */
  issueAt(url: URL): IssueRef | undefined;
  /** Whether the page already shows that issue: after a soft navigation it lags behind its address. `late`: it has had its time. */
  agrees(ref: IssueRef, page: Document, late?: boolean): boolean;
}

const all: Record<string, TrackerAddress> = { github: githubAddress, jira: jiraAddress, linear: linearAddress };
const trackers = Object.values(all);

/** The issue that an address names, in whichever tracker serves it. On hosts of nobody's own each is asked: their addresses differ. */
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
