import { createHash } from 'node:crypto';
import { renderMarkdown } from '../../markdown/render';
import { canComment, canEdit, canTriage, canWrite } from '../../world/roles';
import { nodeId } from '../../world/nodes';
import { type Comment, type ReactionContent, reactionContents, type Written } from '../../world/types';
import { nameWithOwner, personOf } from '../../world/world';
import type { IssueContext } from '../context';

/** The data GitHub's React page carries in `script[data-target="react-app.embeddedData"]`. Undocumented: shaped after pages of 2024 and 2025. */
export function embeddedData(context: IssueContext): object {
  const { issue, repo, viewer, world } = context;
  const [owner, name] = [repo.owner, repo.name];
  return {
    payload: {
      preloaded_records: {},
      ...(!repo.private && { structured_data: structuredData(context) }),
      preloadedQueries: [
        {
          queryId: 'f3dd069a32a01170bb262cf4f2ae7047',
          queryName: 'IssueViewerViewQuery',
          variables: { count: 15, id: 'repository', number: issue.number, owner, repo: name },
          result: { data: { repository: { isOwnerEnterpriseManaged: false, issue: issueData(context), id: nodeId('R', repo.id) }, safeViewer: viewer ? viewerData(context) : null } },
          timestamp: Math.floor(world.now() / 1000),
        },
      ],
    },
    title: null,
    appPayload: {
      initial_view_content: { team_id: null, can_edit_view: true },
      current_user: viewer ? { id: nodeId('U', viewer.id), login: viewer.login, avatarUrl: avatarUrl(viewer.id), is_staff: false, is_emu: false } : null,
      current_user_settings: { use_monospace_font: false, use_single_key_shortcut: viewer !== undefined, preferred_emoji_skin_tone: viewer ? 0 : null },
      base_avatar_url: 'https://avatars.githubusercontent.com',
      help_url: 'https://docs.github.com',
      scoped_repository: { id: nodeId('R', repo.id), owner, name, is_archived: repo.archived },
      enabled_features: {},
    },
  };
}

function issueData(context: IssueContext): object {
  const { issue, repo, viewer } = context;
  const login = viewer?.login;
  const triage = canTriage(repo, login);
  return {
    id: nodeId('I', issue.id),
    updatedAt: iso(issue.updatedAt),
    title: issue.title,
    number: issue.number,
    repository: repositoryData(context),
    titleHTML: issue.title,
    url: `https://github.com/${nameWithOwner(repo)}/issues/${issue.number}`,
    viewerCanUpdateNext: canEdit(repo, login, issue),
    issueType: issue.type === undefined ? null : { id: nodeId('IT', issue.type.length), name: issue.type, color: 'BLUE' },
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    duplicateOf: null,
    linkedPullRequests: { nodes: [] },
    subIssuesSummary: { total: issue.subIssues.length, completed: issue.subIssues.filter((number) => repo.issues.find((one) => one.number === number)?.state === 'closed').length },
    __isLabelable: 'Issue',
    labels: { edges: labelEdges(context), pageInfo: { endCursor: null, hasNextPage: false } },
    __isNode: 'Issue',
    assignedActors: { nodes: issue.assignees.map((assignee) => actorData(context, assignee)) },
    milestone: milestoneData(context),
    databaseId: issue.id,
    viewerDidAuthor: login === issue.author,
    locked: issue.locked,
    ...writtenData(context, issue, 'Issue'),
    viewerCanUpdateMetadata: triage,
    viewerCanComment: canComment(repo, login, issue),
    viewerCanAssign: triage,
    viewerCanLabel: triage,
    __isIssueOrPullRequest: 'Issue',
    projectItemsNext: { edges: [], pageInfo: { endCursor: null, hasNextPage: false } },
    viewerCanSetMilestone: triage,
    isPinned: false,
    viewerCanDelete: repo.roles[login ?? ''] === 'admin',
    viewerCanTransfer: canWrite(repo, login),
    viewerCanLock: canWrite(repo, login),
    viewerCanType: triage,
    viewerCanSetFields: canWrite(repo, login),
    issueFieldValues: { nodes: [] },
    frontTimelineItems: { pageInfo: { hasNextPage: false, endCursor: null }, totalCount: issue.comments.length, edges: issue.comments.map((comment) => ({ node: commentData(context, comment), cursor: String(comment.id) })) },
    backTimelineItems: { pageInfo: { hasPreviousPage: issue.comments.length > 0, startCursor: null }, totalCount: issue.comments.length, edges: [] },
  };
}

function commentData(context: IssueContext, comment: Comment): object {
  const { issue, repo, viewer } = context;
  return {
    __typename: 'IssueComment',
    __isIssueTimelineItems: 'IssueComment',
    databaseId: comment.id,
    viewerDidAuthor: viewer?.login === comment.author,
    issue: { author: actorData(context, issue.author), id: nodeId('I', issue.id), number: issue.number, locked: issue.locked, databaseId: issue.id },
    id: nodeId('IC', comment.id),
    viewerCanUpdate: canEdit(repo, viewer?.login, comment),
    url: `https://github.com/${nameWithOwner(repo)}/issues/${issue.number}#issuecomment-${comment.id}`,
    isHidden: comment.minimized !== undefined,
    minimizedReason: comment.minimized ?? null,
    repository: repositoryData(context),
    ...writtenData(context, comment, 'IssueComment'),
  };
}

/** What issue and comment share. */
function writtenData(context: IssueContext, written: Written, type: string): object {
  const { repo, viewer } = context;
  return {
    author: actorData(context, written.author),
    __isComment: type,
    body: written.body,
    bodyHTML: renderMarkdown(written.body, nameWithOwner(repo)).trim(),
    bodyVersion: createHash('sha256').update(written.body).digest('hex'),
    createdAt: iso(written.createdAt),
    __isReactable: type,
    reactionGroups: reactionContents.map((content) => {
      const who = written.reactions.filter((one) => one.content === content).map((one) => one.login);
      return { content: graphqlReactions[content], viewerHasReacted: who.includes(viewer?.login ?? ''), reactors: { totalCount: who.length, nodes: who.map((login) => ({ __typename: 'User', login })) } };
    }),
  };
}

function repositoryData({ repo, world }: IssueContext): object {
  return {
    nameWithOwner: nameWithOwner(repo),
    id: nodeId('R', repo.id),
    name: repo.name,
    owner: { __typename: 'Organization', login: repo.owner, id: nodeId('O', world.org.id), url: `https://github.com/${repo.owner}` },
    isArchived: repo.archived,
    isPrivate: repo.private,
    databaseId: repo.id,
    slashCommandsEnabled: false,
    visibility: repo.private ? 'PRIVATE' : 'PUBLIC',
  };
}

function labelEdges({ issue, repo }: IssueContext): object[] {
  const labels = repo.labels.filter((label) => issue.labels.includes(label.name));
  return labels.map((label) => ({ node: { id: nodeId('LA', label.id), nameHTML: label.name, name: label.name, color: label.color, description: label.description, url: '', __typename: 'Label' }, cursor: label.name }));
}

function milestoneData({ issue, repo }: IssueContext): object | null {
  const found = repo.milestones.find((one) => one.number === issue.milestone);
  return found ? { id: nodeId('MI', found.id), title: found.title, closed: found.state === 'closed', dueOn: found.dueOn === undefined ? null : iso(found.dueOn), progressPercentage: 40, url: `https://github.com/${nameWithOwner(repo)}/milestone/${found.number}` } : null;
}

function structuredData({ issue, repo }: IssueContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    headline: issue.title,
    articleBody: issue.body,
    author: { url: `https://github.com/${issue.author}`, '@type': 'Person', name: issue.author },
    datePublished: new Date(issue.createdAt).toISOString(),
    interactionStatistic: { '@type': 'InteractionCounter', interactionType: 'https://schema.org/CommentAction', userInteractionCount: issue.comments.length },
    url: `https://github.com/${nameWithOwner(repo)}/issues/${issue.number}`,
  };
}

function viewerData({ viewer }: IssueContext): object | null {
  return viewer ? { isEnterpriseManagedUser: false, enterpriseManagedEnterpriseId: null, login: viewer.login, id: nodeId('U', viewer.id), avatarUrl: avatarUrl(viewer.id), name: viewer.name, isEmployee: false } : null;
}

function actorData({ world }: IssueContext, login: string): object {
  const id = personOf(world, login)?.id ?? 0;
  return { __typename: 'User', __isActor: 'User', login, id: nodeId('U', id), profileUrl: `https://github.com/${login}`, avatarUrl: avatarUrl(id) };
}

const graphqlReactions: Record<ReactionContent, string> = { '+1': 'THUMBS_UP', '-1': 'THUMBS_DOWN', laugh: 'LAUGH', hooray: 'HOORAY', confused: 'CONFUSED', heart: 'HEART', rocket: 'ROCKET', eyes: 'EYES' };

function avatarUrl(id: number): string {
  return `https://avatars.githubusercontent.com/u/${id}?v=4`;
}

function iso(at: number): string {
  return new Date(at).toISOString().replace('.000', '');
}

