import { describe, expect, it } from 'vitest';
import { useLinear } from './linear-scene';

const linear = useLinear();

const { stringify } = JSON;
const uuid = (n: number) => `22222222-2222-4222-8222-${String(n).padStart(12, '0')}`;

describe('issues', () => {
  it("are created under the caller's own id, once, with what they need", async () => {
    const create =
      'mutation($input: IssueCreateInput!) { issueCreate(input: $input) { success issue { id identifier title description priority state { name type } labels { nodes { name } } creator { displayName } url } } }';
    const input = {
      id: uuid(1),
      teamId: linear.teamId('OPS'),
      title: ' Grooming ledger ',
      description: 'Kept by Tend.',
      priority: 4,
      labelIds: [linear.labelId('design')],
    };
    const made = await linear.ask(create, { input });
    expect(made.data).toMatchObject({
      issueCreate: {
        issue: {
          id: uuid(1),
          identifier: 'OPS-3',
          title: 'Grooming ledger',
          priority: 4,
          state: { name: 'Backlog' },
          labels: { nodes: [{ name: 'design' }] },
          creator: { displayName: 'ana' },
        },
      },
    });
    expect((await linear.ask(create, { input })).errors?.[0]?.extensions).toMatchObject({
      type: 'invalid input',
      userError: true,
    });
    expect(
      linear.world.issues.filter((one) => one.teamId === linear.teamId('OPS') && one.title === 'Grooming ledger'),
    ).toHaveLength(1);
    expect((await linear.ask(create, { input: { teamId: linear.teamId('OPS'), title: ' ' } })).data).toBeNull();
  });

  it('change field by field, and remember it', async () => {
    const cycle = linear.world.cycles.find((one) => one.number === 43)?.id;
    const project = linear.world.projects.find((one) => one.name === 'Quote to cash')?.id;
    const milestone = linear.world.milestones.find((one) => one.name === 'General availability')?.id;
    const input = {
      stateId: linear.stateId('ENG', 'In Progress'),
      estimate: 5,
      priority: 2,
      cycleId: cycle,
      projectId: project,
      projectMilestoneId: milestone,
      assigneeId: linear.personId('dan'),
      dueDate: '2026-12-24',
    };
    const { data } = await linear.change('ENG-7', input);
    expect(data).toMatchObject({
      issueUpdate: {
        issue: {
          state: { name: 'In Progress' },
          estimate: 5,
          priority: 2,
          cycle: { number: 43 },
          project: { name: 'Quote to cash' },
          projectMilestone: { name: 'General availability' },
          assignee: { displayName: 'dan' },
          dueDate: '2026-12-24',
          updatedAt: new Date(linear.now).toISOString(),
          startedAt: new Date(linear.now).toISOString(),
        },
      },
    });
    const { data: read } = await linear.ask(
      '{ issue(id: "ENG-7") { history(first: 5) { nodes { actor { displayName } fromState { name } toState { name } fromEstimate toEstimate toPriority toCycle { number } toProjectMilestone { name } toAssignee { displayName } addedLabels { name } updatedDescription } } } }',
    );
    expect(read).toMatchObject({
      issue: {
        history: {
          nodes: [
            {
              actor: { displayName: 'ana' },
              fromState: { name: 'Backlog' },
              toState: { name: 'In Progress' },
              fromEstimate: null,
              toEstimate: 5,
              toCycle: { number: 43 },
              toAssignee: { displayName: 'dan' },
            },
            {},
          ],
        },
      },
    });
    expect(
      (await linear.change('ENG-7', { estimate: null, cycleId: null, projectId: null, assigneeId: null })).data,
    ).toMatchObject({
      issueUpdate: {
        issue: { estimate: null, cycle: null, project: null, projectMilestone: null, assignee: null, priority: 2 },
      },
    });
  });

  it('that nothing changed keep their time', async () => {
    const before = linear.issue('ENG-7').updatedAt;
    linear.now += 60_000;
    expect((await linear.change('ENG-7', { priority: 2 })).data).toMatchObject({ issueUpdate: { success: true } });
    expect(linear.issue('ENG-7').updatedAt).toBe(before);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ["an estimate outside the team's scale", 'ENG-7', { estimate: 4 }],
    ['zero where the team has none', 'ENG-7', { estimate: 0 }],
    ['a priority that is none', 'ENG-7', { priority: 5 }],
    ['an empty title', 'ENG-7', { title: '' }],
    ['a state of another team', 'ENG-7', { stateId: 'OPS Todo' }],
    ['a project the team has no part in', 'OPS-1', { projectId: 'Trust' }],
    ['a cycle of another team', 'OPS-1', { cycleId: '42' }],
    ['a milestone of another project', 'ENG-7', { projectMilestoneId: 'Beta' }],
    ['somebody who left', 'ENG-7', { assigneeId: 'finn' }],
    ['somebody who does not see it', 'OPS-1', { assigneeId: 'eve' }],
    ['a label nobody has', 'ENG-7', { addedLabelIds: [uuid(99)] }],
    ['all of it where one part is wrong', 'ENG-14', { title: 'Changed', assigneeId: null, labelIds: [uuid(99)] }],
  ])('refuse %s', async (_, id, input) => {
    const ids: Record<string, string | undefined> = {
      'OPS Todo': linear.stateId('OPS', 'Todo'),
      Trust: linear.world.projects.find((one) => one.name === 'Trust')?.id,
      '42': linear.world.cycles.find((one) => one.number === 42)?.id,
      Beta: linear.world.milestones.find((one) => one.name === 'Beta')?.id,
      finn: linear.personId('finn'),
      eve: linear.personId('eve'),
    };
    const named = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, ids[String(value)] ?? value]));
    const before = stringify([linear.issue(id), linear.world.notifications, linear.world.history]);
    expect((await linear.change(id, named)).errors?.[0]?.extensions).toMatchObject({
      type: 'invalid input',
      userError: true,
    });
    expect(stringify([linear.issue(id), linear.world.notifications, linear.world.history])).toBe(before);
  });

  it('of a team with other sizes take those, zero too', async () => {
    for (const estimate of [0, 13])
      expect((await linear.change('OPS-1', { estimate })).data).toMatchObject({ issueUpdate: { issue: { estimate } } });
  });

  it('many at once, up to fifty', async () => {
    const batch = (ids: (string | undefined)[]) =>
      linear.ask(
        'mutation($ids: [UUID!]!) { issueBatchUpdate(ids: $ids, input: { priority: 3 }) { success issues { identifier priority } } }',
        { ids },
      );
    expect((await batch([linear.issue('ENG-9').id, linear.issue('ENG-15').id])).data).toMatchObject({
      issueBatchUpdate: {
        issues: [
          { identifier: 'ENG-9', priority: 3 },
          { identifier: 'ENG-15', priority: 3 },
        ],
      },
    });
    expect((await batch(Array.from({ length: 51 }, () => linear.issue('ENG-9').id))).data).toBeNull();
  });

  it('relate, and carry links', async () => {
    expect(
      (
        await linear.ask(
          'mutation($one: String!, $other: String!) { issueRelationCreate(input: { issueId: $one, relatedIssueId: $other, type: blocks }) { issueRelation { type issue { identifier } relatedIssue { identifier } } } }',
          { one: linear.issue('ENG-9').id, other: linear.issue('ENG-20').id },
        )
      ).data,
    ).toMatchObject({
      issueRelationCreate: { issueRelation: { type: 'blocks', relatedIssue: { identifier: 'ENG-20' } } },
    });
    const attach = (title: string) =>
      linear.ask(
        'mutation($title: String!, $issue: String!) { attachmentCreate(input: { issueId: $issue, title: $title, url: "https://example.com/a", metadata: { a: 1 } }) { attachment { id title metadata } } }',
        { title, issue: linear.issue('ENG-9').id },
      );
    const [first, second] = [await attach('One'), await attach('Two')];
    expect(second.data).toMatchObject({ attachmentCreate: { attachment: { title: 'Two', metadata: { a: 1 } } } });
    const id = (first.data as unknown as { attachmentCreate: { attachment: { id: string } } }).attachmentCreate
      .attachment.id;
    expect(
      (await linear.ask('{ attachmentsForURL(url: "https://example.com/a") { nodes { id } } }')).data,
    ).toMatchObject({ attachmentsForURL: { nodes: [{ id }] } });
    expect(
      (await linear.ask('mutation($id: String!) { attachmentDelete(id: $id) { entityId } }', { id })).data,
    ).toMatchObject({ attachmentDelete: { entityId: id } });
  });
});
