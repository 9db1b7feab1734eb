import type { Change } from '@/utils/model/change';
import type { Comment } from '@/utils/model/comment';
import type { Command } from '@/utils/model/command';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { Attempt } from '../tracker';
import { commentFields, commentOf } from './comment';
import { typedNames } from '@/utils/markup/profiles';
import { createOnce } from './create';
import type { GraphQL } from './graphql';
import { namedQuery, withMentions } from './mentions';
import { keyOf } from './person';
import { contentOf } from './reaction';

const reactedQuery =
  'query Reacted($id: String!) { viewer { id } issue(id: $id) { id reactions { id emoji user { id } } } }';
const reactedCommentQuery =
  'query ReactedComment($id: String!) { viewer { id } comment(id: $id) { id reactions { id emoji user { id } } } }';
const reactMutation = 'mutation React($input: ReactionCreateInput!) { reactionCreate(input: $input) { success } }';
const unreactMutation = 'mutation Unreact($id: String!) { reactionDelete(id: $id) { success } }';
const oneQuery = `query One($id: String!) { viewer { id } comment(id: $id) { ${commentFields} } }`;
const commentMutation = `mutation Comment($input: CommentCreateInput!) { commentCreate(input: $input) { comment { ${commentFields} } } }`;
const editMutation = `mutation Edit($id: String!, $input: CommentUpdateInput!) { commentUpdate(id: $id, input: $input) { comment { ${commentFields} } } }`;

/** The documents of writes, for the test that holds them against the published schema. */
export const writes = [
  reactedQuery,
  reactedCommentQuery,
  reactMutation,
  unreactMutation,
  oneQuery,
  commentMutation,
  editMutation,
  namedQuery,
];

/** Does one command, or finds it done. Rejects with a TrackerError. */
export async function perform(
  graphql: GraphQL,
  command: Exclude<Command, Change>,
  attempt: Attempt,
): Promise<Comment | undefined> {
  if (command.kind === 'comment') return comment(graphql, command, attempt);
  if (command.kind === 'edit') return edit(graphql, command);
  await react(graphql, command);
  return undefined;
}

/** Its id is made from the command's, so Linear takes it once however often it is sent. */
async function comment(
  graphql: GraphQL,
  { ref, body, parent, post }: Extract<Command, { kind: 'comment' }>,
  { id }: Attempt,
): Promise<Comment> {
  const input = {
    issueId: keyOf(ref),
    body: await withMentions(graphql, body),
    ...(parent && { parentId: parent }),
    ...(post !== undefined && { doNotSubscribeToIssue: true }),
  };
  const made = await createOnce(graphql, {
    purpose: 'add-comment',
    mutation: commentMutation,
    input,
    query: oneQuery,
    field: 'comment',
    seed: id,
  });
  return commentOf(made, digText(made, 'user', 'id'));
}

/** Compares first: Linear would overwrite what another device of this person wrote. */
async function edit(
  graphql: GraphQL,
  { comment: id, body, was }: Extract<Command, { kind: 'edit' }>,
): Promise<Comment> {
  const data = await graphql('compare-comment', oneQuery, { id });
  const viewer = digText(data, 'viewer', 'id');
  // [?] Whether a mention comes back as the address it was sent as, or as a name.
  const now = typedNames(digText(data, 'comment', 'body') ?? '');
  const isAsBefore = now === typedNames(was);
  if (!isAsBefore && written(now) === written(typedNames(body))) return commentOf(dig(data, 'comment'), viewer);
  if (!isAsBefore) throw new TrackerError('invalid', { key: 'tracker.comment-changed' });
  const input = { body: await withMentions(graphql, body) };
  return commentOf(
    dig(await graphql('change-comment', editMutation, { id, input }), 'commentUpdate', 'comment'),
    viewer,
  );
}

/** A text without what Linear writes anew in its own way. */
function written(text: string): string {
  return text.replace(/[\s*_+~`-]/g, '');
}

/**
 * [?] Whether Linear makes the name `+1` a 👍; other clients send the sign. Source: https://github.com/vercel/chat,
 * adapter-linear.
 */
const signs = { '+1': '👍', '-1': '👎' } as const;

/**
 * Looks first: a reaction that is there is not given again, nor one taken back that is not. Linear tells its author of
 * reactions; that is what the person pressed.
 */
async function react(
  graphql: GraphQL,
  { ref, content, on, comment }: Extract<Command, { kind: 'react' }>,
): Promise<void> {
  const data = await graphql('my-reactions', comment === undefined ? reactedQuery : reactedCommentQuery, {
    id: comment ?? keyOf(ref),
  });
  const me = digText(data, 'viewer', 'id');
  const subject = comment === undefined ? 'issue' : 'comment';
  const id = digText(data, subject, 'id');
  const mine = digList(data, subject, 'reactions').filter(
    (one) => digText(one, 'user', 'id') === me && contentOf(one) === content,
  );
  if (on && mine.length === 0)
    await graphql('react', reactMutation, { input: { [`${subject}Id`]: id, emoji: signs[content] } });
  if (!on) for (const one of mine) await unreact(graphql, digText(one, 'id'));
}

/** Removing what is not there any more is what was wanted. */
async function unreact(graphql: GraphQL, id: string | undefined): Promise<void> {
  try {
    await graphql('unreact', unreactMutation, { id });
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
  }
}
