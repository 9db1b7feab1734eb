import { ask } from './api';

export interface ReactionData {
  id: string;
  emoji: string;
  user: { id: string; name: string } | null;
}

export interface CommentData {
  id: string;
  body: string;
  createdAt: string;
  parentId: string | null;
  resolvedAt: string | null;
  user: { name: string } | null;
  botActor: { name: string | null } | null;
  reactions: ReactionData[];
}

export interface IssueData {
  id: string;
  identifier: string;
  title: string;
  description: string | null;
  url: string;
  priorityLabel: string;
  estimate: number | null;
  archivedAt: string | null;
  createdAt: string;
  state: { id: string; name: string; color: string };
  creator: { name: string } | null;
  assignee: { name: string } | null;
  labels: { nodes: { id: string; name: string; color: string }[] };
  project: { name: string; slugId: string } | null;
  projectMilestone: { name: string } | null;
  cycle: { number: number; name: string | null } | null;
  team: { key: string; name: string; states: { nodes: { id: string; name: string }[] } };
  reactions: ReactionData[];
  comments: { nodes: CommentData[] };
  attachments: { nodes: { title: string; url: string }[] };
  children: { nodes: RowData[] };
  parent: { identifier: string; title: string; url: string } | null;
}

export interface RowData {
  identifier: string;
  title: string;
  url: string;
  state: { name: string; color: string };
  labels: { nodes: { name: string; color: string }[] };
}

export interface Me {
  viewer: { id: string; name: string };
  organization: { name: string; urlKey: string };
  teams: { nodes: { key: string; name: string }[] };
}

const reactions = 'reactions { id emoji user { id name } }';
const row = 'identifier title url state { name color } labels(first: 10) { nodes { name color } }';

export function loadMe(): Promise<Me | undefined> {
  return ask<Me>(
    'query Me { viewer { id name } organization { name urlKey } teams(first: 20) { nodes { key name } } }',
  );
}

export async function loadIssue(id: string): Promise<IssueData | undefined> {
  const found = await ask<{ issue: IssueData }>(
    `query Issue($id: String!) { issue(id: $id) {
      id identifier title description url priorityLabel estimate archivedAt createdAt state { id name color } creator { name } assignee { name }
      labels(first: 20) { nodes { id name color } } project { name slugId } projectMilestone { name } cycle { number name }
      team { key name states(first: 20) { nodes { id name } } } ${reactions} attachments(first: 20) { nodes { title url } }
      comments(first: 100) { nodes { id body createdAt parentId resolvedAt user { name } botActor { name } ${reactions} } }
      children(first: 20) { nodes { ${row} } } parent { identifier title url }
    } }`,
    { id },
  );
  return found?.issue;
}

export async function loadRows(filter: Record<string, unknown>): Promise<RowData[]> {
  const found = await ask<{ issues: { nodes: RowData[] } }>(
    `query Issues($filter: IssueFilter) { issues(first: 100, orderBy: updatedAt, filter: $filter) { nodes { ${row} } } }`,
    { filter },
  );
  return found?.issues.nodes ?? [];
}

export async function loadLabels(team: string): Promise<{ id: string; name: string }[]> {
  const filter = { isGroup: { eq: false }, or: [{ team: { key: { eq: team } } }, { team: { null: true } }] };
  const found = await ask<{ issueLabels: { nodes: { id: string; name: string }[] } }>(
    'query Labels($filter: IssueLabelFilter) { issueLabels(first: 100, filter: $filter) { nodes { id name } } }',
    { filter },
  );
  return found?.issueLabels.nodes ?? [];
}

export async function update(id: string, input: Record<string, unknown>): Promise<void> {
  await ask(
    'mutation Update($id: String!, $input: IssueUpdateInput!) { issueUpdate(id: $id, input: $input) { success } }',
    { id, input },
  );
}
