import { createHash } from 'node:crypto';
import { iso } from '../../api/rest/shapes/iso';
import { renderMarkdown } from '../../markdown/render';
import { canComment, canEdit, canTriage, canWrite } from '../../world/roles';
import { nodeId } from '../../world/nodes';
import { type Comment, reactionContents, type Written } from '../../world/types';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import {
  actorData,
  avatarUrl,
  graphqlReactions,
  labelEdges,
  milestoneData,
  repositoryData,
  structuredData,
  viewerData,
} from './embedded-facts';

/**
 * The data GitHub's React page carries in `script[data-target="react-app.embeddedData"]`. Undocumented: shaped after
 * pages of 2024 and 2025.
 */
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
          result: {
            data: {
              repository: { isOwnerEnterpriseManaged: false, issue: issueData(context), id: nodeId('R', repo.id) },
              safeViewer: viewer ? viewerData(context) : null,
            },
          },
          timestamp: Math.floor(world.now() / 1000),
        },
      ],
    },
    title: null,
    appPayload: {
      initial_view_content: { team_id: null, can_edit_view: true },
      current_user: viewer
        ? {
            id: nodeId('U', viewer.id),
            login: viewer.login,
            avatarUrl: avatarUrl(viewer.id),
            is_staff: false,
            is_emu: false,
          }
        : null,
      current_user_settings: {
        use_monospace_font: false,
        use_single_key_shortcut: viewer !== undefined,
        preferred_emoji_skin_tone: viewer ? 0 : null,
      },
      base_avatar_url: 'https://avatars.githubusercontent.com',
      help_url: 'https://docs.github.com',
      scoped_repository: { id: nodeId('R', repo.id), owner, name, is_archived: repo.archived },
      enabled_features: {},
    },
  };
}

function issueData(context: IssueContext): object {
  const { issue, repo, viewer } = context;
  return {
    id: nodeId('I', issue.id),
    updatedAt: iso(issue.updatedAt),
    title: issue.title,
    number: issue.number,
    repository: repositoryData(context),
    titleHTML: issue.title,
    url: `https://github.com/${nameWithOwner(repo)}/issues/${issue.number}`,
    ...rights(context),
    issueType:
      issue.type === undefined ? null : { id: nodeId('IT', issue.type.length), name: issue.type, color: 'BLUE' },
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    duplicateOf: null,
    linkedPullRequests: { nodes: [] },
    subIssuesConnection: { totalCount: issue.subIssues.length },
    subIssuesSummary: {
      total: issue.subIssues.length,
      completed: issue.subIssues.filter(
        (number) => repo.issues.find((one) => one.number === number)?.state === 'closed',
      ).length,
    },
    __isLabelable: 'Issue',
    labels: { edges: labelEdges(context), pageInfo: { endCursor: null, hasNextPage: false } },
    __isNode: 'Issue',
    assignedActors: { nodes: issue.assignees.map((assignee) => actorData(context, assignee)) },
    milestone: milestoneData(context),
    databaseId: issue.id,
    viewerDidAuthor: viewer?.login === issue.author,
    locked: issue.locked,
    ...writtenData(context, issue, 'Issue'),
    __isIssueOrPullRequest: 'Issue',
    projectItemsNext: { edges: [], pageInfo: { endCursor: null, hasNextPage: false } },
    isPinned: false,
    issueFieldValues: { nodes: [] },
    frontTimelineItems: {
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: issue.comments.length,
      edges: issue.comments.map((comment) => ({ node: commentData(context, comment), cursor: String(comment.id) })),
    },
    backTimelineItems: {
      pageInfo: { hasPreviousPage: issue.comments.length > 0, startCursor: null },
      totalCount: issue.comments.length,
      edges: [],
    },
  };
}

/** What the viewer may do, one flag each. */
function rights({ repo, viewer, issue }: IssueContext): object {
  const login = viewer?.login;
  const [triage, write] = [canTriage(repo, login), canWrite(repo, login)];
  return {
    viewerCanUpdateNext: canEdit(repo, login, issue),
    viewerCanUpdateMetadata: triage,
    viewerCanComment: canComment(repo, login, issue),
    viewerCanAssign: triage,
    viewerCanLabel: triage,
    viewerCanSetMilestone: triage,
    viewerCanDelete: repo.roles[login ?? ''] === 'admin',
    viewerCanTransfer: write,
    viewerCanLock: write,
    viewerCanType: triage,
    viewerCanSetFields: write,
  };
}

function commentData(context: IssueContext, comment: Comment): object {
  const { issue, repo, viewer } = context;
  return {
    __typename: 'IssueComment',
    __isIssueTimelineItems: 'IssueComment',
    databaseId: comment.id,
    viewerDidAuthor: viewer?.login === comment.author,
    issue: {
      author: actorData(context, issue.author),
      id: nodeId('I', issue.id),
      number: issue.number,
      locked: issue.locked,
      databaseId: issue.id,
    },
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
      return {
        content: graphqlReactions[content],
        viewerHasReacted: who.includes(viewer?.login ?? ''),
        reactors: { totalCount: who.length, nodes: who.map((login) => ({ __typename: 'User', login })) },
      };
    }),
  };
}
