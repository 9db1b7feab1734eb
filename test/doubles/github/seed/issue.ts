import { newComment, newIssue } from '../world/new';
import { reactionContents, type Issue, type Repo, type Written } from '../world/types';
import type { World } from '../world/world';
import { listOf, parseReactions, type SeedDocument } from '../../shared/seed-document';

const day = 86_400_000;
const hour = 3_600_000;

/** Puts a seed document into a repository under a number. */
export function plant(world: World, repo: Repo, number: number, { fields, body, comments }: SeedDocument): Issue {
  const ago = (days: number, nth = 0) => world.now() - days * day + nth * hour;
  const at = ago(Number(fields['days'] ?? 1), -3);
  const issue = newIssue(world, number, fields['title'] ?? '', fields['author'] ?? 'ana', body, at);
  issue.comments = comments.map((one, nth) => {
    const comment = newComment(world, number, one.author, one.body, ago(one.days, nth));
    return reacted(world, comment, one.reactions);
  });
  reacted(world, issue, parseReactions(fields['react'] ?? ''));
  Object.assign(
    issue,
    factsOf(repo, fields),
    closingOf(fields, Math.max(at, ...issue.comments.map((comment) => comment.createdAt)) + hour),
  );
  issue.updatedAt = Math.max(at, issue.closedAt ?? 0, ...issue.comments.map((comment) => comment.createdAt));
  repo.issues.push(issue);
  return issue;
}

function reacted<Text extends Written>(
  world: World,
  written: Text,
  reactions: [content: string, login: string][],
): Text {
  for (const [name, login] of reactions) {
    const content = reactionContents.find((known) => known === name);
    if (content) written.reactions.push({ id: world.nextId(), content, login, createdAt: written.createdAt + hour });
  }
  return written;
}

function factsOf(repo: Repo, fields: Record<string, string>): Partial<Issue> {
  return {
    labels: listOf(fields['labels']),
    assignees: listOf(fields['assignees']),
    milestone: repo.milestones.find((one) => one.title === fields['milestone'])?.number,
    type: fields['type'],
    locked: fields['locked'] === 'yes',
    subIssues: listOf(fields['sub']).map(Number),
    blockedBy: listOf(fields['blocked']).map(Number),
    pull: pullOf(fields['pull']),
  };
}

function pullOf(field: string | undefined): Issue['pull'] {
  if (field === undefined) return undefined;
  const [head = '', base = 'main', ...flags] = listOf(field);
  return { head, base, merged: flags.includes('merged'), draft: flags.includes('draft') };
}

function closingOf(fields: Record<string, string>, at: number): Partial<Issue> {
  if (fields['state'] !== 'closed') return {};
  return {
    state: 'closed',
    stateReason: fields['reason'] === 'not_planned' ? 'not_planned' : 'completed',
    closedAt: at,
    closedBy: 'ana',
  };
}
