import { describe, expect, it } from 'vitest';
import { useLinear } from './linear-scene';

const linear = useLinear();

const uuid = (n: number) => `22222222-2222-4222-8222-${String(n).padStart(12, '0')}`;

describe('notifications', () => {
  const comment = (body: string, more: Record<string, unknown> = {}, who = 'ana') =>
    linear.ask(
      'mutation($input: CommentCreateInput!) { commentCreate(input: $input) { comment { id } } }',
      { input: { issueId: linear.issue('ENG-20').id, body, ...more } },
      who,
    );
  const subscribed = () =>
    linear
      .issue('ENG-20')
      .subscriberIds.map((id) => linear.world.people.find((one) => one.id === id)?.displayName)
      .sort();

  it('a comment tells the subscribers, and subscribes its author unless told not to', async () => {
    expect(subscribed()).toEqual(['cleo', 'dan']);
    await comment('Quietly', { doNotSubscribeToIssue: true });
    expect(linear.told()).toEqual({ notifies: ['dan', 'cleo'], mayNotify: [] });
    expect(subscribed()).toEqual(['cleo', 'dan']);
    await comment('And loudly');
    expect(subscribed()).toEqual(['ana', 'cleo', 'dan']);
    const { data } = await linear.ask(
      '{ notifications(first: 1) { nodes { type category actor { displayName } ... on IssueNotification { issue { identifier } comment { body } } } } }',
      {},
      'dan',
    );
    expect(data).toMatchObject({
      notifications: {
        nodes: [
          {
            type: 'issueNewComment',
            category: 'commentsAndReplies',
            actor: { displayName: 'ana' },
            issue: { identifier: 'ENG-20' },
            comment: { body: 'And loudly' },
          },
        ],
      },
    });
    expect(linear.world.notifications.at(-1)).toMatchObject({ by: 'commentCreate' });
  });

  it('the page of a person in a comment tells them, in code it does not, nor who cannot see it; a typed name tells nobody', async () => {
    await linear.ask(
      'mutation($id: String!) { issueUnsubscribe(id: $id) { issue { subscribers { nodes { displayName } } } } }',
      { id: 'ENG-20' },
      'dan',
    );
    const page = 'https://linear.app/acme/profiles';
    await comment(`What does ${page}/ben think? @admin \`${page}/admin\` \`\`\`\n${page}/admin\n\`\`\``);
    expect(linear.told().notifies.sort()).toEqual(['ben', 'cleo']);
    await comment('See https://linear.app/acme/profiles/admin', {}, 'cleo');
    expect(linear.told().notifies.sort()).toEqual(['admin', 'ana', 'ben']);
    await linear.ask(
      'mutation($issue: String!) { commentCreate(input: { issueId: $issue, body: "https://linear.app/acme/profiles/eve https://linear.app/acme/profiles/finn" }) { success } }',
      { issue: linear.issue('OPS-1').id },
    );
    expect(linear.told().notifies).toEqual(['admin']);
  });

  it('an edit tells nobody for sure: a name it adds, perhaps', async () => {
    const made = await comment('First', { id: uuid(7) });
    expect(made.errors).toBeUndefined();
    await linear.ask(
      'mutation($id: String!) { commentUpdate(id: $id, input: { body: "First, https://linear.app/acme/profiles/dan" }) { success } }',
      {
        id: uuid(7),
      },
    );
    expect(linear.told()).toEqual({ notifies: [], mayNotify: ['dan'] });
  });

  it('a reaction tells whose words they are', async () => {
    const react = (input: Record<string, unknown>, who: string) =>
      linear.ask(
        'mutation($input: ReactionCreateInput!) { reactionCreate(input: $input) { reaction { id } } }',
        { input: { emoji: '+1', ...input } },
        who,
      );
    await react({ issueId: linear.issue('ENG-20').id }, 'ben');
    expect(linear.told().notifies).toEqual(['dan']);
    await react({ commentId: uuid(7) }, 'ben');
    expect(linear.told().notifies).toEqual(['ana']);
    await react({ commentId: uuid(7) }, 'ana');
    expect(linear.told().notifies).toEqual([]);
  });

  it('assigning tells both, a new state tells the subscribers, an estimate and a label nobody', async () => {
    await linear.change('ENG-20', { assigneeId: linear.personId('ben') });
    expect(linear.told().notifies).toEqual(['ben']);
    await linear.change('ENG-20', { assigneeId: linear.personId('cleo') });
    expect(linear.told().notifies).toEqual(['ben', 'cleo']);
    await linear.change('ENG-20', { estimate: 3, priority: 2, addedLabelIds: [linear.labelId('design')] });
    expect(linear.told().notifies).toEqual([]);
    await linear.change('ENG-20', { stateId: linear.stateId('ENG', 'Todo') });
    expect(linear.told().notifies.sort()).toEqual(['admin', 'ben', 'cleo']);
    await linear.change('ENG-20', { priority: 1 });
    expect(linear.told().notifies).toEqual(['cleo']);
  });
});
