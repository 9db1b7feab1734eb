import { describe, expect, it } from 'vitest';
import { useLinear } from './linear-scene';

const linear = useLinear();

const { stringify } = JSON;

describe('time', () => {
  it("archives closed issues after their team's period: still readable by name, in no list, and not to be changed", async () => {
    expect(linear.world.issues.find((one) => one.title === 'Move the status page')?.autoArchivedAt).toBeDefined();
    await linear.change('ENG-15', { stateId: linear.stateId('ENG', 'Canceled') });
    linear.now += 179 * 86_400_000;
    const listed = async (more = '') =>
      stringify((await linear.ask(`{ issues(${more}filter: { number: { eq: 15 } }) { nodes { identifier } } }`)).data);
    expect(await listed()).toContain('ENG-15');
    linear.now += 2 * 86_400_000;
    expect(await listed()).not.toContain('ENG-15');
    expect(await listed('includeArchived: true, ')).toContain('ENG-15');
    expect(
      (
        await linear.ask(
          '{ issue(id: "ENG-15") { archivedAt autoArchivedAt history(first: 1) { nodes { autoArchived } } } }',
        )
      ).data,
    ).toMatchObject({
      issue: {
        archivedAt: expect.any(String),
        autoArchivedAt: expect.any(String),
        history: { nodes: [{ autoArchived: true }] },
      },
    });
    const comment = () => linear.ask('mutation { commentCreate(input: { issueId: "ENG-15", body: "x" }) { success } }');
    for (const write of [() => linear.change('ENG-15', { priority: 1 }), comment])
      expect((await write()).errors?.[0]?.message).toBe('Entity not found: Issue');
    expect(
      (await linear.ask('mutation { issueUnarchive(id: "ENG-15") { success entity { archivedAt } } }')).data,
    ).toMatchObject({ issueUnarchive: { entity: { archivedAt: null } } });
    expect((await linear.change('ENG-15', { priority: 1 })).errors).toBeUndefined();
  });

  it('leaves open issues alone', () => {
    expect(
      linear.world.issues.filter((one) => one.archivedAt !== undefined && !one.completedAt && !one.canceledAt),
    ).toEqual([]);
  });

  it('empties the bin after thirty days', async () => {
    await linear.ask('mutation { issueDelete(id: "ENG-9") { success } }');
    expect((await linear.ask('{ issue(id: "ENG-9") { trashed } }')).data).toMatchObject({ issue: { trashed: true } });
    linear.now += 31 * 86_400_000;
    expect((await linear.ask('{ issue(id: "ENG-9") { trashed } }')).errors).toHaveLength(1);
  });
});
