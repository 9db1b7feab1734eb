import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import type { CreateTracker } from '../tracker';
import { createGraphQL, type GraphQL } from './graphql';

const issueQuery = issueDocument('projectItems(first: 20) { nodes { project { title } } }');
/** For tokens that may not see projects: GitHub refuses the whole question for the one field. */
const plainIssueQuery = issueDocument('');

function issueDocument(projects: string): string {
  return `query Issue($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) {
      issue(number: $number) {
        title
        body
        state
        updatedAt
        labels(first: 100) { nodes { name } }
        milestone { title }
        parent { title }
        blockedBy(first: 50) { nodes { number state repository { nameWithOwner } } }
        ${projects}
      }
    }
  }`;
}

const meQuery = 'query Me { viewer { login } }';

/** GitHub's documents, for the test that holds them against the published schema. */
export const documents = [issueQuery, plainIssueQuery, meQuery];

/** GitHub's API. Source: GitHub GraphQL schema. */
export const createGitHub: CreateTracker = (send, account) => {
  const graphql = createGraphQL(send, account);
  return {
    me: async () => {
      const login = digText(await graphql('who am I', meQuery), 'viewer', 'login');
      if (!login) throw new TrackerError('unexpected', 'GitHub did not say whose token this is.');
      return login;
    },
    issue: async (ref) => issueText(ref, dig(await issueData(graphql, ref), 'repository', 'issue')),
  };
};

async function issueData(graphql: GraphQL, ref: IssueRef): Promise<unknown> {
  try {
    return await graphql('read an issue', issueQuery, variablesOf(ref));
  } catch (error) {
    if (!(error instanceof TrackerError && error.kind === 'forbidden')) throw error;
    return graphql('read an issue without its projects', plainIssueQuery, variablesOf(ref));
  }
}

function variablesOf(ref: IssueRef): Record<string, unknown> {
  const [, owner, name, number] = /^github:[^/]+\/([^/]+)\/(.+)#(\d+)$/.exec(ref) ?? [];
  return { owner, name, number: Number(number) };
}

function issueText(ref: IssueRef, issue: unknown): IssueText {
  const title = digText(issue, 'title');
  const source = digText(issue, 'body');
  if (title === undefined || source === undefined) throw new TrackerError('gone', 'GitHub does not show this issue to your account.');
  return { ref, title, body: { markup: 'gfm', source }, facts: factsOf(issue), readBy: 'api' };
}

function factsOf(issue: unknown): IssueFacts {
  const state = digText(issue, 'state');
  const updatedAt = digText(issue, 'updatedAt');
  return {
    ...(state && { state: state === 'OPEN' ? 'open' : 'closed' }),
    ...(dig(issue, 'labels') !== undefined && { labels: digList(issue, 'labels', 'nodes').map((node) => digText(node, 'name')).filter((name) => name !== undefined) }),
    ...(dig(issue, 'milestone') !== undefined && { milestone: digText(issue, 'milestone', 'title') ?? null }),
    ...parentsOf(issue),
    ...(dig(issue, 'blockedBy') !== undefined && { blockedBy: digList(issue, 'blockedBy', 'nodes').map(blockerOf) }),
    ...(updatedAt && { updatedAt }),
  };
}

/** None at all only where both parent and projects could be seen. */
function parentsOf(issue: unknown): Pick<IssueFacts, 'parents'> {
  const items = dig(issue, 'projectItems', 'nodes');
  const projects = digList(items).map((node) => digText(node, 'project', 'title'));
  const parents = [digText(issue, 'parent', 'title'), ...projects].filter((title) => title !== undefined);
  const allSeen = dig(issue, 'parent') !== undefined && Array.isArray(items) && !projects.includes(undefined);
  return parents.length > 0 || allSeen ? { parents } : {};
}

function blockerOf(node: unknown): NonNullable<IssueFacts['blockedBy']>[number] {
  const repository = digText(node, 'repository', 'nameWithOwner');
  const state = digText(node, 'state');
  return { ref: repository ? `${repository}#${String(dig(node, 'number'))}` : 'an issue not visible to you', ...(state && { open: state === 'OPEN' }) };
}
