import { type IssueRef, ownerOf, refFrom } from '@/utils/model/ref';
import type { TrackerAddress } from '../site';

/**
 * The issue that an address of GitHub names, under its one name however the address writes it: `/owner/repo/issues/12`, or a project's side pane,
 * which carries `issue=owner|repo|12`. Pull requests, lists, `/issues/new` and unknown shapes
 * give undefined. Pure. Source: GitHub's routes as captured 2021 to 2026.
 */
function issueAt(url: URL): IssueRef | undefined {
  const [, owner, repo, section, number] = url.pathname.split('/');
  if (section === 'issues') return refFrom(`github:${url.host}/${owner}/${repo}#${number}`);
  if (!isProject(url.pathname)) return undefined;
  const [of, its, one] = url.searchParams.get('issue')?.split('|') ?? [];
  return refFrom(`github:${url.host}/${of}/${its}#${one}`);
}

/**
 * Whether the page already shows the issue its address names: after a soft navigation the title
 * lags behind the address, and the metas behind the title. `late` is the answer to accept when the
 * title never came to name the issue: the page must at least say that it is one.
 */
function agrees(ref: IssueRef, page: Document, late = false): boolean {
  if (isProject(page.location.pathname)) return true;
  const [, kind, number, repository] = / · (\S[^·]*) #(\d+) · ([\w.-]+\/[\w.-]+)(?: · GitHub)?$/.exec(page.title) ?? [];
  if (kind !== undefined) {
    return !kind.startsWith('Pull') && ref.toLowerCase().endsWith(`/${repository}#${number}`.toLowerCase());
  }
  return late && page.querySelector('meta[name="hovercard-subject-tag"][content^="issue:"]') !== null;
}

/** GitHub's addresses, and those of GitHub Enterprise Server. */
export const githubAddress: TrackerAddress = { owns: (host) => ownerOf(host) === 'github', issueAt, agrees };

function isProject(path: string): boolean {
  return /^\/(?:orgs|users)\/[^/]+\/projects\/\d+/.test(path) || /^\/[^/]+\/[^/]+\/projects\/\d+/.test(path);
}
