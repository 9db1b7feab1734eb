import { describe, expect, it } from 'vitest';
import { linearClient } from './client';
import { useLinear } from './linear-scene';

const linear = useLinear();
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const idOf = (identifier: string) => linear.issue(identifier).id;

describe('reading', () => {
  it('an issue by identifier and by UUID, with everything grooming needs', async () => {
    const query = `query($id: String!) {
      viewer { id displayName guest } organization { id urlKey }
      issue(id: $id) {
        id identifier number title description priority priorityLabel estimate url updatedAt archivedAt trashed
        state { name type } assignee { displayName } creator { displayName isMe } team { key issueEstimationType issueEstimationAllowZero cyclesEnabled }
        labels { nodes { name isGroup parent { name isGroup } team { key } } } labelIds
        project { name initiatives { nodes { name status } } projectMilestones { nodes { name } } status { type } } projectMilestone { name } cycle { number isActive }
        reactions { id emoji user { displayName } } attachments { nodes { title url } } subscribers { nodes { displayName } }
        parent { identifier } children { nodes { identifier } } relations { nodes { type relatedIssue { identifier } } } inverseRelations { nodes { type issue { identifier } } }
        comments(first: 10, orderBy: createdAt) { nodes { id body parentId resolvedAt editedAt user { displayName } botActor { name } reactions { emoji } parent { id } resolvingUser { displayName } } pageInfo { hasNextPage endCursor } }
        history { nodes { createdAt actor { displayName } } }
      } }`;
    const byName = await linear.ask(query, { id: 'ENG-12' });
    expect(byName.errors).toBeUndefined();
    expect(byName.data).toMatchObject({
      viewer: { displayName: 'ana', guest: false },
      organization: { urlKey: 'acme' },
      issue: {
        identifier: 'ENG-12',
        url: 'https://linear.app/acme/issue/ENG-12/turn-an-accepted-quote-into-an-invoice',
        priorityLabel: 'High',
        description: expect.stringContaining('- [ ] The quote links to its invoice'),
        creator: { displayName: 'ana', isMe: true },
        project: {
          name: 'Quote to cash',
          initiatives: { nodes: [{ name: 'Get paid sooner' }] },
          status: { type: 'started' },
        },
        projectMilestone: { name: 'Beta' },
        attachments: { nodes: [{ url: 'https://figma.example/file/Qt3x/Quote-page' }] },
        labels: {
          nodes: expect.arrayContaining([
            { name: 'Billing', isGroup: false, parent: { name: 'Area', isGroup: true }, team: null },
          ]),
        },
      },
    });
    const issue = byName.data?.['issue'] as {
      id: string;
      comments: { nodes: { botActor: unknown; parentId: string | null; user: unknown }[] };
    };
    expect(
      issue.comments.nodes.map((one) => [one.user === null, one.botActor, one.parentId !== null]).reverse(),
    ).toEqual([
      [false, null, false],
      [false, null, false],
      [false, null, false],
      [false, null, true],
      [true, { name: 'GitHub' }, false],
    ]);
    expect(await linear.ask(query, { id: issue.id })).toEqual(byName);
    const blocked = await linear.ask(
      '{ issue(id: "ENG-14") { estimate cycle { number isNext } inverseRelations { nodes { type issue { identifier } } } children { nodes { identifier parent { identifier } } } } }',
    );
    expect(blocked.data).toMatchObject({
      issue: {
        estimate: 8,
        cycle: { number: 43, isNext: true },
        inverseRelations: { nodes: [{ type: 'blocks', issue: { identifier: 'OPS-1' } }] },
        children: { nodes: [{ identifier: 'ENG-15', parent: { identifier: 'ENG-14' } }] },
      },
    });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'team and label',
      { team: { key: { eq: 'ENG' } }, labels: { name: { eq: 'needs-grooming' } } },
      ['ENG-12', 'ENG-7'],
    ],
    ['some label by the start of its name', { labels: { some: { name: { startsWith: 'ready-' } } } }, ['ENG-20']],
    ['every label', { labels: { every: { name: { in: ['Bug'] } }, length: { gt: 0 } } }, ['ENG-5']],
    ['kind of state', { state: { type: { in: ['triage', 'unstarted'] } } }, ['ENG-14', 'ENG-20', 'ENG-9']],
    ['number', { team: { key: { eq: 'ENG' } }, number: { eq: 9 } }, ['ENG-9']],
    ['no estimate in a project', { project: { null: false }, estimate: { null: true } }, ['ENG-12']],
    ['an estimate', { estimate: { gte: 5 } }, ['ENG-14', 'OPS-1']],
    ['somebody of no team', { assignee: { displayName: { eqIgnoreCase: 'BEN' } } }, ['ENG-14']],
    ['nobody, and a priority', { assignee: { null: true }, priority: { in: [2, 3] } }, ['ENG-12', 'ENG-15', 'ENG-20']],
    [
      'either',
      {
        or: [
          { title: { containsIgnoreCase: 'zahlung' } },
          { and: [{ number: { lt: 8 } }, { team: { key: { eq: 'ENG' } } }] },
        ],
      },
      ['ENG-20', 'ENG-5', 'ENG-7'],
    ],
    [
      'reactions and comments',
      { reactions: { some: { emoji: { eq: 'heart' } } }, comments: { length: { gt: 3 } } },
      ['ENG-12'],
    ],
    ['blocked ones', { hasBlockedByRelations: { eq: true } }, ['ENG-14']],
    ['a parent', { parent: { number: { eq: 14 } } }, ['ENG-15']],
    ['a cycle', { cycle: { isNext: { eq: true } } }, ['ENG-14']],
    ['lately changed', { updatedAt: { gt: '-P1DT6H' } }, ['ENG-12']],
  ])('issues by %s', async (_, filter, expected) => {
    const { data, errors } = await linear.ask(
      'query($filter: IssueFilter) { issues(filter: $filter) { nodes { identifier } } }',
      { filter },
    );
    expect(errors).toBeUndefined();
    expect(
      (data as { issues: { nodes: { identifier: string }[] } }).issues.nodes.map((one) => one.identifier).sort(),
    ).toEqual(expected);
  });

  it('everything that changed since a time, in pages, latest first', async () => {
    const query =
      'query($after: String, $since: DateTimeOrDuration!) { issues(first: 3, after: $after, orderBy: updatedAt, filter: { updatedAt: { gt: $since } }) { nodes { identifier updatedAt } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const seen: string[] = [];
    for (let after: string | null = null, page = 0; page === 0 || after !== null; page += 1) {
      const { data } = await linear.ask(query, { after, since: '2001-01-01T00:00:00.000Z' });
      const { nodes, pageInfo } = (
        data as {
          issues: {
            nodes: { identifier: string; updatedAt: string }[];
            pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
          };
        }
      ).issues;
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      seen.push(...nodes.map((one) => `${one.updatedAt} ${one.identifier}`));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    expect(seen).toHaveLength(linear.world.issues.filter((one) => one.archivedAt === undefined).length);
    expect(seen).toEqual([...seen].sort().reverse());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('comments of one issue, and those changed since', async () => {
    const { data } = await linear.ask(
      'query($issue: ID!) { comments(filter: { issue: { id: { eq: $issue } }, updatedAt: { gt: "-P1DT12H" } }) { nodes { body issue { identifier } } } }',
      { issue: idOf('ENG-12') },
    );
    expect((data as { comments: { nodes: unknown[] } }).comments.nodes).toHaveLength(3);
  });

  it('teams with their states, labels, cycles and projects, and people', async () => {
    const { data, errors } = await linear.ask(`{
      teams(first: 2, filter: { key: { eq: "ENG" } }) { nodes { key issueEstimationType states { nodes { name type position } } labels { nodes { name } } cycles(filter: { isFuture: { eq: true } }) { nodes { number startsAt } } activeCycle { number name } projects { nodes { name slugId targetDate } } members { nodes { displayName } } defaultIssueState { name } triageIssueState { name } } }
      users { nodes { displayName active } } everyone: users(includeDisabled: true) { nodes { displayName } } issueLabels(first: 20, filter: { isGroup: { eq: true } }) { nodes { name children(first: 9) { nodes { name } } } }
      workflowStates(filter: { team: { key: { eq: "OPS" } } }) { nodes { type } } cycles { nodes { number } } projects(first: 5) { nodes { name teams(first: 5) { nodes { key } } } } initiatives(first: 5) { nodes { name projects(first: 5) { nodes { name } } } }
      team(id: "OPS") { name issueEstimationType issueEstimationAllowZero triageEnabled } rateLimitStatus { kind limits { type allowedAmount remainingAmount reset } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      teams: {
        nodes: [
          {
            issueEstimationType: 'fibonacci',
            activeCycle: { number: 42, name: 'Cash flow' },
            defaultIssueState: { name: 'Backlog' },
            triageIssueState: { name: 'Triage' },
            labels: { nodes: [{ name: 'spike' }] },
          },
        ],
      },
      issueLabels: { nodes: [{ name: 'Area', children: { nodes: expect.arrayContaining([{ name: 'Billing' }]) } }] },
      team: { issueEstimationType: 'tShirt', issueEstimationAllowZero: true, triageEnabled: false },
    });
    const { users, everyone } = data as Record<string, { nodes: { displayName: string }[] }>;
    expect(users?.nodes.map((one) => one.displayName).sort()).toEqual(['admin', 'ana', 'ben', 'cleo', 'dan', 'eve']);
    expect(everyone?.nodes.map((one) => one.displayName)).toContain('finn');
  });

  it('says what it does not find, and leaves no data', async () => {
    const missing = await linearClient(linear.sandbox, 'ana').graphql('{ issue(id: "ENG-999") { id } }');
    expect(missing.status).toBe(200);
    expect(missing.body).toMatchObject({
      data: null,
      errors: [
        {
          message: 'Entity not found: Issue',
          path: ['issue'],
          extensions: {
            type: 'invalid input',
            code: 'INPUT_ERROR',
            statusCode: 400,
            userError: true,
            userPresentableMessage: 'Could not find referenced Issue.',
          },
        },
      ],
    });
  });
});

describe('writing', () => {
  it("a comment under the caller's own id, once", async () => {
    const create =
      'mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success lastSyncId comment { id body user { displayName } issue { identifier } parentId } } }';
    const input = { id: uuid(1), issueId: idOf('ENG-7'), body: 'First', doNotSubscribeToIssue: true };
    expect((await linear.ask(create, { input })).data).toMatchObject({
      commentCreate: { success: true, comment: { id: uuid(1), body: 'First', user: { displayName: 'ana' } } },
    });
    const again = await linear.ask(create, { input });
    expect(again).toMatchObject({
      data: null,
      errors: [{ path: ['commentCreate'], extensions: { type: 'invalid input', userError: true } }],
    });
    expect(linear.world.comments.filter((one) => one.id === uuid(1))).toHaveLength(1);
    const reply = await linear.ask(create, { input: { id: uuid(2), parentId: uuid(1), body: 'An answer' } }, 'ben');
    expect(reply.data).toMatchObject({
      commentCreate: { comment: { issue: { identifier: 'ENG-7' }, parentId: uuid(1) } },
    });
    expect(
      (await linear.ask(create, { input: { id: 'mine', issueId: idOf('ENG-7'), body: 'x' } })).errors?.[0]?.extensions,
    ).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('edits, resolves and deletes comments, each by whom it may', async () => {
    const update =
      'mutation($id: String!, $body: String!) { commentUpdate(id: $id, input: { body: $body }) { comment { body editedAt updatedAt } } }';
    expect((await linear.ask(update, { id: uuid(1), body: 'Second' })).data).toMatchObject({
      commentUpdate: { comment: { body: 'Second', editedAt: expect.stringMatching(/Z$/) } },
    });
    for (const who of ['ben', 'admin'])
      expect((await linear.ask(update, { id: uuid(1), body: 'Theirs' }, who)).errors?.[0]?.extensions).toMatchObject({
        type: 'forbidden',
        code: 'FORBIDDEN',
      });
    expect(
      (
        await linear.ask(
          'mutation($id: String!) { commentResolve(id: $id) { comment { resolvedAt resolvingUser { displayName } } } }',
          { id: uuid(1) },
          'ben',
        )
      ).data,
    ).toMatchObject({ commentResolve: { comment: { resolvingUser: { displayName: 'ben' } } } });
    expect(
      (
        await linear.ask('mutation($id: String!) { commentUnresolve(id: $id) { comment { resolvedAt } } }', {
          id: uuid(1),
        })
      ).data,
    ).toMatchObject({ commentUnresolve: { comment: { resolvedAt: null } } });
    expect(
      (await linear.ask('mutation($id: String!) { commentResolve(id: $id) { success } }', { id: uuid(2) })).errors,
    ).toHaveLength(1);
    expect(
      (await linear.ask('mutation($id: String!) { commentDelete(id: $id) { success } }', { id: uuid(1) }, 'ben'))
        .errors?.[0]?.extensions,
    ).toMatchObject({ type: 'forbidden' });
    expect(
      (
        await linear.ask(
          'mutation($id: String!) { commentDelete(id: $id) { success entityId } }',
          { id: uuid(1) },
          'admin',
        )
      ).data,
    ).toMatchObject({ commentDelete: { success: true, entityId: uuid(1) } });
    expect((await linear.ask('query($id: String!) { comment(id: $id) { id } }', { id: uuid(2) })).errors).toMatchObject(
      [{ message: 'Entity not found: Comment' }],
    );
  });

  it('reactions, the same one once', async () => {
    const create =
      'mutation($input: ReactionCreateInput!) { reactionCreate(input: $input) { success reaction { id emoji user { displayName } issue { identifier } comment { id } } } }';
    const input = { id: uuid(3), issueId: idOf('ENG-20'), emoji: '+1' };
    for (let time = 0; time < 2; time += 1)
      expect((await linear.ask(create, { input })).data).toMatchObject({
        reactionCreate: { reaction: { id: uuid(3), emoji: '+1', issue: { identifier: 'ENG-20' } } },
      });
    expect((await linear.ask(create, { input: { ...input, id: uuid(4) } })).data).toMatchObject({
      reactionCreate: { reaction: { id: uuid(3) } },
    });
    expect(linear.world.reactions.filter((one) => one.issueId === input.issueId)).toHaveLength(1);
    const remove = 'mutation($id: String!) { reactionDelete(id: $id) { success entityId } }';
    expect((await linear.ask(remove, { id: uuid(3) }, 'ben')).errors?.[0]?.extensions).toMatchObject({
      type: 'forbidden',
    });
    expect((await linear.ask(remove, { id: uuid(3) })).data).toMatchObject({ reactionDelete: { success: true } });
    expect((await linear.ask(remove, { id: uuid(3) })).errors).toMatchObject([
      { message: 'Entity not found: Reaction' },
    ]);
    expect((await linear.ask(create, { input: { emoji: 'eyes' } })).errors).toHaveLength(1);
  });

  it('labels are added and taken off one by one, whatever the others are', async () => {
    const made = await linear.ask(
      'mutation($input: IssueLabelCreateInput!) { issueLabelCreate(input: $input) { issueLabel { id name team { key } creator { displayName } } } }',
      { input: { id: uuid(5), name: 'grooming-ledger', color: '#bec2c8', teamId: linear.world.teams[0]?.id } },
    );
    expect(made.data).toMatchObject({ issueLabelCreate: { issueLabel: { id: uuid(5), team: { key: 'ENG' } } } });
    expect(
      (await linear.ask('mutation { issueLabelCreate(input: { name: "FEATURE" }) { success } }')).errors?.[0]?.message,
    ).toContain('Duplicate label name');
    const labels = 'issue { labels { nodes { name } } }';
    expect(
      (
        await linear.ask(
          `mutation($id: String!, $label: String!) { issueAddLabel(id: $id, labelId: $label) { ${labels} } }`,
          { id: 'ENG-7', label: uuid(5) },
        )
      ).data,
    ).toMatchObject({
      issueAddLabel: { issue: { labels: { nodes: [{ name: 'grooming-ledger' }, { name: 'needs-grooming' }] } } },
    });
    expect(
      (
        await linear.ask(
          `mutation($id: String!, $label: String!) { issueRemoveLabel(id: $id, labelId: $label) { ${labels} } }`,
          { id: 'ENG-7', label: uuid(5) },
        )
      ).data,
    ).toMatchObject({ issueRemoveLabel: { issue: { labels: { nodes: [{ name: 'needs-grooming' }] } } } });
    const named = (name: string) => linear.world.labels.find((one) => one.name === name)?.id;
    const update =
      'mutation($id: String!, $input: IssueUpdateInput!) { issueUpdate(id: $id, input: $input) { success issue { labelIds } } }';
    for (const [id, added] of [
      ['ENG-12', 'Onboarding'],
      ['ENG-12', 'Area'],
      ['OPS-1', 'spike'],
    ] as const)
      expect(
        (await linear.ask(update, { id, input: { addedLabelIds: [named(added)] } })).errors?.[0]?.extensions,
      ).toMatchObject({ type: 'invalid input' });
    const swapped = await linear.ask(update, {
      id: 'ENG-12',
      input: { addedLabelIds: [named('Onboarding')], removedLabelIds: [named('Billing')] },
    });
    expect((swapped.data as { issueUpdate: { issue: { labelIds: string[] } } }).issueUpdate.issue.labelIds).toContain(
      named('Onboarding'),
    );
  });
});
