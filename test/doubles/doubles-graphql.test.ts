import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from './client';
import { type Sandbox, startSandbox } from './server';
import { assertValidLog } from './valid';

let sandbox: Sandbox;
let ana: ApiClient;

beforeAll(async () => {
  sandbox = await startSandbox();
  ana = apiClient(sandbox, 'ana');
});
afterAll(() => sandbox.close());
afterEach(() => {
  const log = sandbox.log();
  sandbox.clearLog();
  assertValidLog(log);
});

interface Answered {
  data?: Record<string, unknown>;
  errors?: { type?: string; message: string; path?: string[] }[];
}

async function ask(query: string, variables: Record<string, unknown> = {}, who = ana): Promise<Answered> {
  const answer = await who.graphql(query, variables);
  expect(answer.status).toBe(200);
  return answer.body as Answered;
}

async function issueId(number: number): Promise<string> {
  const { data } = await ask(
    'query($n: Int!) { repository(owner: "acme", name: "web") { issue(number: $n) { id } } }',
    { n: number },
  );
  return (data as { repository: { issue: { id: string } } }).repository.issue.id;
}

const issueFields = `fragment F on Issue {
  id databaseId number title body bodyText state stateReason createdAt updatedAt closedAt locked url
  author { login ... on User { databaseId name } } authorAssociation editor { login } lastEditedAt includesCreatedEdit
  labels(first: 20) { nodes { id name color description } } milestone { id number title dueOn state } assignees(first: 10) { nodes { login } }
  issueType { name } parent { number } subIssues(first: 10) { nodes { number } } subIssuesSummary { total completed percentCompleted }
  blockedBy(first: 10) { nodes { number state } } issueDependenciesSummary { blockedBy totalBlockedBy }
  reactionGroups { content viewerHasReacted reactors(first: 100) { totalCount nodes { ... on User { login databaseId } } } }
  reactions(first: 100) { totalCount viewerHasReacted nodes { id databaseId content createdAt user { login databaseId } } }
  viewerCanReact viewerCanUpdate viewerCanLabel viewerCanClose viewerCanReopen viewerCanSubscribe viewerSubscription viewerDidAuthor viewerCanSetFields
  userContentEdits(first: 5) { nodes { editedAt editor { login } diff } }
  comments(last: 50) { totalCount pageInfo { hasPreviousPage startCursor } nodes { id databaseId url body createdAt updatedAt author { login } authorAssociation editor { login } lastEditedAt viewerCanUpdate isMinimized reactionGroups { content reactors(first: 1) { totalCount } } } }
}`;

describe('reading by GraphQL, query and answer as the published schema has them', () => {
  it('reads an issue in full with one request', async () => {
    const { data, errors } = await ask(
      `query($n: Int!) { viewer { login databaseId } rateLimit { cost remaining resetAt } repository(owner: "acme", name: "web") { id viewerPermission isPrivate owner { login } issue(number: $n) { ...F } } } ${issueFields}`,
      { n: 12 },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      viewer: { login: 'ana' },
      repository: {
        viewerPermission: 'WRITE',
        issue: { number: 12, state: 'OPEN', issueType: { name: 'Feature' }, viewerSubscription: 'SUBSCRIBED' },
      },
    });
  });

  it('reads many issues under aliases, and those that are not there as errors of their own', async () => {
    const { data, errors } = await ask(
      '{ repository(owner: "acme", name: "web") { i4: issue(number: 4) { ...R } i12: issue(number: 12) { ...R } i999: issue(number: 999) { ...R } } } fragment R on Issue { number reactions(first: 10) { nodes { content user { login } } } }',
    );
    expect(data).toMatchObject({ repository: { i4: { number: 4 }, i12: { number: 12 }, i999: null } });
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository', 'i999'] }]);
  });

  it('pages through all issues without losing or repeating any', async () => {
    const seen: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: Answered = await ask(
        'query($after: String) { repository(owner: "acme", name: "web") { issues(first: 7, after: $after, states: [OPEN, CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }) { totalCount nodes { number } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      const { issues } = (
        answer.data as {
          repository: {
            issues: { nodes: { number: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          };
        }
      ).repository;
      seen.push(...issues.nodes.map((one) => one.number));
      [after, more] = [issues.pageInfo.endCursor, issues.pageInfo.hasNextPage];
    }
    expect(new Set(seen).size).toBe(34);
    expect(seen).toHaveLength(34);
  });

  it('searches, filters, and names nodes by id', async () => {
    const { data } = await ask(
      'query($id: ID!, $q: String!) { node(id: $id) { __typename ... on Issue { number } } search(type: ISSUE, query: $q, first: 10) { issueCount nodes { __typename ... on Issue { number } ... on PullRequest { number } } } repository(owner: "acme", name: "web") { labels(first: 50) { nodes { name } } milestones(first: 5, states: [OPEN]) { nodes { title } } assignableUsers(first: 10) { nodes { login } } collaborators(first: 10) { edges { permission node { login } } } issues(first: 5, filterBy: { since: "2020-01-01T00:00:00Z", labels: ["bug"] }) { nodes { number } } } }',
      { id: await issueId(4), q: 'repo:acme/web label:bug is:open' },
    );
    expect(data).toMatchObject({ node: { __typename: 'Issue', number: 4 }, search: { issueCount: 7 } });
  });

  it('refuses what the schema does not hold before anything runs', async () => {
    const before = sandbox.github.world.repos.find((repo) => repo.name === 'web')?.labels.length;
    const { data, errors } = await ask(
      `mutation { createLabel(input: { repositoryId: "x", name: "a", color: "ededed" }) { label { id colour } } }`,
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toBe("Field 'colour' doesn't exist on type 'Label'");
    expect(sandbox.github.world.repos.find((repo) => repo.name === 'web')?.labels.length).toBe(before);
    expect(() => assertValidLog(sandbox.log())).toThrow(/Cannot query field "colour"/);
    sandbox.clearLog();
  });

  it.each([
    ['{ repository(owner: "acme", name: "web") { issues { totalCount } } }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['{ repository(owner: "acme", name: "web") { issues(first: 101) { totalCount } } }', 'EXCESSIVE_PAGINATION'],
    [
      '{ repository(owner: "acme", name: "web") { issues(first: 100) { nodes { comments(first: 100) { nodes { reactions(first: 100) { nodes { id } } } } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])("keeps GitHub's own limits on lists: %s", async (query, type) => {
    expect((await ask(query)).errors?.[0]?.type).toBe(type);
  });
});

describe('writing by GraphQL', () => {
  it('reacts and takes it back without knowing ids', async () => {
    const id = await issueId(33);
    const change = (name: string) =>
      ask(
        `mutation($id: ID!) { ${name}(input: { subjectId: $id, content: THUMBS_UP, clientMutationId: "m1" }) { clientMutationId reaction { content user { login } } subject { id } reactionGroups { content viewerHasReacted reactors(first: 10) { totalCount } } } }`,
        { id },
      );
    expect((await change('addReaction')).data).toMatchObject({
      addReaction: { clientMutationId: 'm1', reaction: { content: 'THUMBS_UP' } },
    });
    expect((await change('addReaction')).data).toMatchObject({
      addReaction: {
        reactionGroups: [
          { content: 'THUMBS_UP', viewerHasReacted: true, reactors: { totalCount: 1 } },
          {},
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      },
    });
    expect((await change('removeReaction')).data).toMatchObject({
      removeReaction: { reaction: { content: 'THUMBS_UP' } },
    });
    expect((await change('removeReaction')).data).toMatchObject({ removeReaction: { reaction: null } });
  });

  it('keeps the history of a comment, and tells who edited it', async () => {
    const made = await ask(
      'mutation($id: ID!) { addComment(input: { subjectId: $id, body: "First" }) { commentEdge { node { id databaseId body } } subject { id } } }',
      { id: await issueId(33) },
    );
    const { id } = (made.data as { addComment: { commentEdge: { node: { id: string } } } }).addComment.commentEdge.node;
    await ask(
      'mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "Second" }) { issueComment { body } } }',
      { id },
      apiClient(sandbox, 'dan'),
    );
    const { data } = await ask(
      'query($id: ID!) { node(id: $id) { ... on IssueComment { author { login } editor { login } lastEditedAt includesCreatedEdit userContentEdits(first: 5) { totalCount nodes { diff editor { login } } } } } }',
      { id },
    );
    expect(data).toMatchObject({
      node: {
        author: { login: 'ana' },
        editor: { login: 'dan' },
        userContentEdits: {
          totalCount: 2,
          nodes: [
            { diff: 'Second', editor: { login: 'dan' } },
            { diff: 'First', editor: { login: 'ana' } },
          ],
        },
      },
    });
    expect(
      (await ask('mutation($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id })).errors,
    ).toBeUndefined();
  });

  it('labels, closes, reopens, edits and unsubscribes', async () => {
    const id = await issueId(27);
    const { data } = await ask(
      '{ repository(owner: "acme", name: "web") { id label(name: "design") { id } milestones(first: 1) { nodes { id } } } }',
    );
    const repository = (data as { repository: { id: string; label: { id: string } } }).repository;
    const done = await ask(
      `mutation($id: ID!, $label: [ID!]!, $repo: ID!) {
        addLabelsToLabelable(input: { labelableId: $id, labelIds: $label }) { labelable { labels(first: 10) { nodes { name } } } }
        removeLabelsFromLabelable(input: { labelableId: $id, labelIds: $label }) { labelable { ... on Issue { number } } }
        closeIssue(input: { issueId: $id, stateReason: NOT_PLANNED }) { issue { state stateReason } }
        reopenIssue(input: { issueId: $id }) { issue { state } }
        updateIssue(input: { id: $id, title: "New title", body: "New text @eve" }) { issue { title body lastEditedAt } actor { login } }
        updateSubscription(input: { subscribableId: $id, state: IGNORED }) { subscribable { viewerSubscription } }
        createLabel(input: { repositoryId: $repo, name: "fresh", color: "ededed" }) { label { name } }
        createIssue(input: { repositoryId: $repo, title: "Made here", labelIds: $label }) { issue { number labels(first: 1) { nodes { name } } } }
        lockLockable(input: { lockableId: $id }) { lockedRecord { locked } }
      }`,
      { id, label: [repository.label.id], repo: repository.id },
    );
    expect(done.errors).toBeUndefined();
    expect(done.data).toMatchObject({
      closeIssue: { issue: { state: 'CLOSED', stateReason: 'NOT_PLANNED' } },
      reopenIssue: { issue: { state: 'OPEN' } },
      updateSubscription: { subscribable: { viewerSubscription: 'IGNORED' } },
      createIssue: { issue: { labels: { nodes: [{ name: 'design' }] } } },
      lockLockable: { lockedRecord: { locked: true } },
    });
    expect(sandbox.log().at(-1)).toMatchObject({ notifies: ['ben', 'dan', 'ben', 'dan', 'dan'], mayNotify: ['eve'] });
  });

  it('tells what a role lacks, and what is too long', async () => {
    const id = await issueId(30);
    const cleo = apiClient(sandbox, 'cleo');
    const refused = await ask(
      'mutation($id: ID!) { closeIssue(input: { issueId: $id }) { issue { state } } }',
      { id },
      cleo,
    );
    expect(refused).toMatchObject({
      data: { closeIssue: null },
      errors: [{ type: 'FORBIDDEN', path: ['closeIssue'] }],
    });
    const long = await ask(
      'mutation($id: ID!, $body: String!) { addComment(input: { subjectId: $id, body: $body }) { clientMutationId } }',
      { id, body: 'x'.repeat(65_537) },
      cleo,
    );
    expect(long.errors).toMatchObject([
      { type: 'UNPROCESSABLE', message: 'Body is too long (maximum is 65536 characters)' },
    ]);
  });
});
