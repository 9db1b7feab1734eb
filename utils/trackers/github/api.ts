import type { IssueFacts, IssueText } from '@/utils/model/issue';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import type { CreateTracker } from '../tracker';
import { createGraphQL } from './graphql';

const issueQuery = `query Issue($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      title
      body
      state
      updatedAt
      labels(first: 100) { nodes { name } }
      milestone { title }
      parent { title }
      projectItems(first: 20) { nodes { project { title } } }
      blockedBy(first: 50) { nodes { number state repository { nameWithOwner } } }
    }
  }
}`;

const meQuery = 'query Me { viewer { login } }';

/** GitHub's documents, for the test that holds them against the published schema. */
export const documents = [issueQuery, meQuery];

/** GitHub's API. Source: GitHub GraphQL schema. */
export const createGitHub: CreateTracker = (send, account) => {
  const graphql = createGraphQL(send, account);
  return {
    me: async () => {
      const login = digText(await graphql('who am I', meQuery), 'viewer', 'login');
      if (!login) throw new TrackerError('unexpected', 'GitHub did not say whose token this is.');
      return login;
    },
    issue: async (ref) => {
      const issue = dig(await graphql('read an issue', issueQuery, variablesOf(ref)), 'repository', 'issue');
      return issueText(ref, issue);
    },
  };
};

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
  const updatedAt = digText(issue, 'updatedAt');
  const projects = digList(issue, 'projectItems', 'nodes').map((node) => digText(node, 'project', 'title'));
  return {
    state: digText(issue, 'state') === 'CLOSED' ? 'closed' : 'open',
    labels: digList(issue, 'labels', 'nodes').map((node) => digText(node, 'name') ?? ''),
    milestone: digText(issue, 'milestone', 'title') ?? null,
    parents: [digText(issue, 'parent', 'title'), ...projects].filter((title) => title !== undefined),
    blockedBy: digList(issue, 'blockedBy', 'nodes').map((node) => ({
      ref: `${digText(node, 'repository', 'nameWithOwner')}#${String(dig(node, 'number'))}`,
      open: digText(node, 'state') === 'OPEN',
    })),
    ...(updatedAt && { updatedAt }),
  };
}
