import { nodeId } from '../../../world/nodes';
import { atLeast, roleIn } from '../../../world/roles';
import type { Label, Milestone, Repo } from '../../../world/types';
import { nameWithOwner, type World } from '../../../world/world';
import { iso, isoOrNull } from './iso';
import { organisation, simpleUser } from './user';

export function repoUrl(repo: Repo): string {
  return `https://api.github.com/repos/${nameWithOwner(repo)}`;
}

export function labelShape(repo: Repo, { id, name, color, description }: Label): object {
  return {
    id,
    node_id: nodeId('LA', id),
    url: `${repoUrl(repo)}/labels/${encodeURIComponent(name)}`,
    name,
    color,
    default: false,
    description: description === '' ? null : description,
  };
}

export function milestoneShape(world: World, repo: Repo, one: Milestone): object {
  const issues = repo.issues.filter((issue) => issue.milestone === one.number);
  const url = `${repoUrl(repo)}/milestones/${one.number}`;
  return {
    url,
    html_url: `https://github.com/${nameWithOwner(repo)}/milestone/${one.number}`,
    labels_url: `${url}/labels`,
    id: one.id,
    node_id: nodeId('MI', one.id),
    number: one.number,
    state: one.state,
    title: one.title,
    description: one.description,
    creator: simpleUser(world, one.creator),
    open_issues: issues.filter((issue) => issue.state === 'open').length,
    closed_issues: issues.filter((issue) => issue.state === 'closed').length,
    created_at: iso(one.createdAt),
    updated_at: iso(one.createdAt),
    closed_at: one.state === 'closed' ? iso(one.createdAt) : null,
    due_on: isoOrNull(one.dueOn),
  };
}

/** What the caller may do, as GitHub nests it. */
function permissions(repo: Repo, login: string | undefined): object {
  const role = roleIn(repo, login);
  return {
    admin: atLeast(role, 'admin'),
    maintain: atLeast(role, 'maintain'),
    push: atLeast(role, 'write'),
    triage: atLeast(role, 'triage'),
    pull: atLeast(role, 'read'),
  };
}

const resources = [
  'forks',
  'teams',
  'hooks',
  'events',
  'tags',
  'languages',
  'stargazers',
  'contributors',
  'subscribers',
  'subscription',
  'merges',
  'downloads',
  'deployments',
];
const templates: Record<string, string> = {
  keys_url: 'keys{/key_id}',
  collaborators_url: 'collaborators{/collaborator}',
  issue_events_url: 'issues/events{/number}',
  assignees_url: 'assignees{/user}',
  branches_url: 'branches{/branch}',
  blobs_url: 'git/blobs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  git_refs_url: 'git/refs{/sha}',
  trees_url: 'git/trees{/sha}',
  statuses_url: 'statuses/{sha}',
  commits_url: 'commits{/sha}',
  git_commits_url: 'git/commits{/sha}',
  comments_url: 'comments{/number}',
  issue_comment_url: 'issues/comments{/number}',
  contents_url: 'contents/{+path}',
  compare_url: 'compare/{base}...{head}',
  archive_url: '{archive_format}{/ref}',
  issues_url: 'issues{/number}',
  pulls_url: 'pulls{/number}',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  labels_url: 'labels{/name}',
  releases_url: 'releases{/id}',
};

/** A repository in full, as the caller sees it. */
export function repoShape(world: World, repo: Repo, login: string | undefined): object {
  const [name, url] = [nameWithOwner(repo), repoUrl(repo)];
  const open = repo.issues.filter((issue) => issue.state === 'open' && !issue.deleted).length;
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: name,
    private: repo.private,
    owner: organisation(world),
    html_url: `https://github.com/${name}`,
    description: repo.description,
    fork: false,
    url,
    ...Object.fromEntries(resources.map((one) => [`${one}_url`, `${url}/${one}`])),
    ...Object.fromEntries(Object.entries(templates).map(([key, path]) => [key, `${url}/${path}`])),
    created_at: iso(repo.createdAt),
    updated_at: iso(repo.createdAt),
    pushed_at: iso(repo.createdAt),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `https://github.com/${name}.git`,
    svn_url: `https://github.com/${name}`,
    homepage: null,
    size: 108,
    stargazers_count: 12,
    watchers_count: 12,
    language: 'TypeScript',
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 1,
    mirror_url: null,
    archived: repo.archived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repo.private ? 'private' : 'public',
    forks: 1,
    open_issues: open,
    watchers: 12,
    default_branch: 'main',
    permissions: permissions(repo, login),
    organization: organisation(world),
    network_count: 1,
    subscribers_count: repo.watchers.length,
  };
}
