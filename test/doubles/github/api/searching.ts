import { type Caller, tokenAccess } from './caller';
import { canRead } from '../world/roles';
import type { Issue, Repo } from '../world/types';
import { nameWithOwner, type World } from '../world/world';

/**
 * Issues and pull requests a search finds: `repo: org: is: state: label: author: assignee: milestone: no:` with `-` in
 * front to exclude, and words.
 */
export function search(world: World, query: string, caller: Caller | undefined): { repo: Repo; issue: Issue }[] {
  const terms = [...query.matchAll(/(-?)(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)].map(([, not, key = '', quoted, bare]) => ({
    not: not === '-',
    key,
    value: (quoted ?? bare ?? '').toLowerCase(),
  }));
  const all = world.repos
    .filter((repo) => canRead(repo, caller?.person.login) && (!caller || tokenAccess(world, caller, repo) !== 'none'))
    .flatMap((repo) => repo.issues.map((issue) => ({ repo, issue })));
  return all
    .filter(
      ({ repo, issue }) =>
        !issue.deleted && terms.every(({ not, key, value }) => fits(repo, issue, key, value) !== not),
    )
    .sort((one, other) => other.issue.createdAt - one.issue.createdAt);
}

const fitting: Record<string, (repo: Repo, issue: Issue, value: string) => boolean> = {
  repo: (repo, _issue, value) => nameWithOwner(repo) === value,
  org: (repo, _issue, value) => repo.owner === value,
  is: (_repo, issue, value) =>
    ({
      issue: issue.pull === undefined,
      pr: issue.pull !== undefined,
      open: issue.state === 'open',
      closed: issue.state === 'closed',
    })[value] ?? true,
  state: (_repo, issue, value) => issue.state === value,
  type: (_repo, issue, value) =>
    ({ issue: issue.pull === undefined, pr: issue.pull !== undefined })[value] ?? issue.type?.toLowerCase() === value,
  label: (_repo, issue, value) => issue.labels.some((name) => name.toLowerCase() === value),
  author: (_repo, issue, value) => issue.author === value,
  assignee: (_repo, issue, value) => issue.assignees.includes(value),
  milestone: (repo, issue, value) =>
    repo.milestones.find((one) => one.number === issue.milestone)?.title.toLowerCase() === value,
  no: (_repo, issue, value) =>
    ({
      label: issue.labels.length === 0,
      assignee: issue.assignees.length === 0,
      milestone: issue.milestone === undefined,
    })[value] ?? true,
  sort: () => true,
};

function fits(repo: Repo, issue: Issue, key: string, value: string): boolean {
  return fitting[key]?.(repo, issue, value) ?? `${issue.title}\n${issue.body}`.toLowerCase().includes(value);
}
