import { iso } from '../../api/rest/shapes/iso';
import { nodeId } from '../../world/nodes';
import type { ReactionContent } from '../../world/types';
import { nameWithOwner, personOf } from '../../world/world';
import type { IssueContext } from '../context';

export function repositoryData({ repo, world }: IssueContext): object {
  return {
    nameWithOwner: nameWithOwner(repo),
    id: nodeId('R', repo.id),
    name: repo.name,
    owner: {
      __typename: 'Organization',
      login: repo.owner,
      id: nodeId('O', world.org.id),
      url: `https://github.com/${repo.owner}`,
    },
    isArchived: repo.archived,
    isPrivate: repo.private,
    databaseId: repo.id,
    slashCommandsEnabled: false,
    visibility: repo.private ? 'PRIVATE' : 'PUBLIC',
  };
}

export function labelEdges({ issue, repo }: IssueContext): object[] {
  const labels = repo.labels.filter((label) => issue.labels.includes(label.name));
  return labels.map((label) => ({
    node: {
      id: nodeId('LA', label.id),
      nameHTML: label.name,
      name: label.name,
      color: label.color,
      description: label.description,
      url: '',
      __typename: 'Label',
    },
    cursor: label.name,
  }));
}

export function milestoneData({ issue, repo }: IssueContext): object | null {
  const found = repo.milestones.find((one) => one.number === issue.milestone);
  return found
    ? {
        id: nodeId('MI', found.id),
        title: found.title,
        closed: found.state === 'closed',
        dueOn: found.dueOn === undefined ? null : iso(found.dueOn),
        progressPercentage: 40,
        url: `https://github.com/${nameWithOwner(repo)}/milestone/${found.number}`,
      }
    : null;
}

export function structuredData({ issue, repo }: IssueContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    headline: issue.title,
    articleBody: issue.body,
    author: { url: `https://github.com/${issue.author}`, '@type': 'Person', name: issue.author },
    datePublished: new Date(issue.createdAt).toISOString(),
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: 'https://schema.org/CommentAction',
      userInteractionCount: issue.comments.length,
    },
    url: `https://github.com/${nameWithOwner(repo)}/issues/${issue.number}`,
  };
}

export function viewerData({ viewer }: IssueContext): object | null {
  return viewer
    ? {
        isEnterpriseManagedUser: false,
        enterpriseManagedEnterpriseId: null,
        login: viewer.login,
        id: nodeId('U', viewer.id),
        avatarUrl: avatarUrl(viewer.id),
        name: viewer.name,
        isEmployee: false,
      }
    : null;
}

export function actorData({ world }: IssueContext, login: string): object {
  const id = personOf(world, login)?.id ?? 0;
  return {
    __typename: 'User',
    __isActor: 'User',
    login,
    id: nodeId('U', id),
    profileUrl: `https://github.com/${login}`,
    avatarUrl: avatarUrl(id),
  };
}

export const graphqlReactions: Record<ReactionContent, string> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

export function avatarUrl(id: number): string {
  return `https://avatars.githubusercontent.com/u/${id}?v=4`;
}
