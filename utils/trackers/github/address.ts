import { type IssueRef, ownerOf, refFrom } from '@/utils/model/ref';
import type { TrackerAddress } from '../site';

/** What leads on to a pull request from an issue's address. */
const isElsewhere = /\/linked_closing_reference$/;

/**
 * The issue that an address of GitHub names, under its one name however the address writes it: `/owner/repo/issues/12`,
 * or a page that opens issues in place, a project or a dashboard, which carries `issue=owner|repo|12`. Pull requests,
 * lists, `/issues/new` and unknown shapes give undefined. Pure. Source: GitHub's routes as captured 2021 to 2026.
 */
function issueAt(url: URL): IssueRef | undefined {
  const [, owner, repo, section, number] = url.pathname.split('/');
  if (opensInPlace(url.pathname)) {
    const [of, its, one] = url.searchParams.get('issue')?.split('|') ?? [];
    return refFrom(`github:${url.host}/${of}/${its}#${one}`);
  }
  if (section !== 'issues' || isElsewhere.test(url.pathname)) return undefined;
  return refFrom(`github:${url.host}/${owner}/${repo}#${number}`);
}

/**
 * Whether the page already shows the issue its address names: after a soft navigation the title
 * lags behind the address, and the metas behind the title. `late` is the answer to accept when the
 * title never came to name the issue: the page must at least say that it is one.
 */
function agrees(ref: IssueRef, page: Document, late = false): boolean {
  if (opensInPlace(page.location.pathname)) return true;
  const [, kind, number, repository] = / · (\S[^·]*) #(\d+) · ([\w.-]+\/[\w.-]+)(?: · GitHub)?$/.exec(page.title) ?? [];
  if (kind !== undefined) {
    return !kind.startsWith('Pull') && ref.toLowerCase().endsWith(`/${repository}#${number}`.toLowerCase());
  }
  return late && page.querySelector('meta[name="hovercard-subject-tag"][content^="issue:"]') !== null;
}

/** GitHub's addresses, and those of GitHub Enterprise Server. */
export const githubAddress: TrackerAddress = { owns: (host) => ownerOf(host) === 'github', issueAt, agrees };

/** Projects, and the dashboards `/issues`, `/issues/assigned`, `/issues/U_x/views/12`. */
function opensInPlace(path: string): boolean {
  return /^\/(?:[^/]+\/[^/]+\/projects\/\d+|issues(?:\/|$))/.test(path);
}
