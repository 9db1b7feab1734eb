import { nodeId } from '../../../world/nodes';
import { associationOf } from '../../../world/roles';
import {
  type Comment,
  type Issue,
  type Reaction,
  reactionContents,
  type Repo,
  type Written,
} from '../../../world/types';
import { nameWithOwner, type World } from '../../../world/world';
import { iso, isoOrNull } from './iso';
import { labelShape, milestoneShape, repoUrl } from './repo';
import { simpleUser } from './user';

export function issueShape(world: World, repo: Repo, issue: Issue): object {
  const url = `${repoUrl(repo)}/issues/${issue.number}`;
  const milestone = repo.milestones.find((one) => one.number === issue.milestone);
  const assignees = issue.assignees.map((login) => simpleUser(world, login));
  return {
    url,
    repository_url: repoUrl(repo),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pageOf(repo, issue),
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PR' : 'I', issue.id),
    number: issue.number,
    title: issue.title,
    user: simpleUser(world, issue.author),
    labels: repo.labels.filter((label) => issue.labels.includes(label.name)).map((label) => labelShape(repo, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone ? milestoneShape(world, repo, milestone) : null,
    comments: issue.comments.length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: isoOrNull(issue.closedAt),
    author_association: associationOf(world, repo, issue.author),
    active_lock_reason: null,
    ...(issue.pull ? pullFacts(repo, issue) : issueFacts(repo, issue)),
    body: issue.body === '' ? null : issue.body,
    closed_by: issue.closedBy === undefined ? null : simpleUser(world, issue.closedBy),
    reactions: reactionSummary(issue, url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason ?? null,
  };
}

/** What only issues have. */
function issueFacts(repo: Repo, issue: Issue): object {
  const done = issue.subIssues.filter((number) => stateOf(repo, number) === 'closed').length;
  const total = issue.subIssues.length;
  const open = issue.blockedBy.filter((number) => stateOf(repo, number) === 'open').length;
  const blocking = repo.issues.filter((one) => one.blockedBy.includes(issue.number)).length;
  return {
    type:
      issue.type === undefined
        ? null
        : {
            id: issue.type.length,
            node_id: nodeId('IT', issue.type.length),
            name: issue.type,
            description: null,
            color: 'blue',
            created_at: iso(repo.createdAt),
            updated_at: iso(repo.createdAt),
            is_enabled: true,
          },
    sub_issues_summary: {
      total,
      completed: done,
      percent_completed: total === 0 ? 0 : Math.floor((100 * done) / total),
    },
    issue_dependencies_summary: {
      blocked_by: open,
      total_blocked_by: issue.blockedBy.length,
      blocking,
      total_blocking: blocking,
    },
  };
}

function pullFacts(repo: Repo, issue: Issue): object {
  const page = pageOf(repo, issue);
  return {
    draft: issue.pull?.draft ?? false,
    pull_request: {
      url: `${repoUrl(repo)}/pulls/${issue.number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: issue.pull?.merged ? isoOrNull(issue.closedAt) : null,
    },
  };
}

function stateOf(repo: Repo, number: number): string | undefined {
  return repo.issues.find((one) => one.number === number)?.state;
}

export function pageOf(repo: Repo, issue: Issue): string {
  return `https://github.com/${nameWithOwner(repo)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
}

export function commentShape(world: World, repo: Repo, issue: Issue, comment: Comment): object {
  const url = `${repoUrl(repo)}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${pageOf(repo, issue)}#issuecomment-${comment.id}`,
    issue_url: `${repoUrl(repo)}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: simpleUser(world, comment.author),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    body: comment.body,
    author_association: associationOf(world, repo, comment.author),
    reactions: reactionSummary(comment, url),
    performed_via_github_app: null,
  };
}

function reactionSummary({ reactions }: Written, url: string): object {
  const counts = reactionContents.map((content) => [
    content,
    reactions.filter((one) => one.content === content).length,
  ]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function reactionShape(world: World, { id, login, content, createdAt }: Reaction): object {
  return { id, node_id: nodeId('REA', id), user: simpleUser(world, login), content, created_at: iso(createdAt) };
}
