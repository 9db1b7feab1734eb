import type { Change } from '@/utils/model/change';
import type { Comment } from '@/utils/model/comment';
import type { Command } from '@/utils/model/command';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digList, digText } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import { markedOf, markOf } from '@/utils/markup/mark';
import type { Attempt } from '../tracker';
import { commentFragment, commentOf, discussionFragment } from './comment';
import type { GraphQL } from './graphql';
import { muteMutation } from './ledger-setup';
import { partsOf } from './person';

const idQuery = `query Id($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { id } }
}`;

const reactMutation = `mutation React($id: ID!, $content: ReactionContent!) {
  addReaction(input: { subjectId: $id, content: $content }) { reaction { id } }
}`;

const unreactMutation = `mutation Unreact($id: ID!, $content: ReactionContent!) {
  removeReaction(input: { subjectId: $id, content: $content }) { reaction { id } }
}`;

const latestQuery = `${discussionFragment}
query Latest($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { comments(last: 100) { ...Comments } } }
}`;

const oneQuery = `${commentFragment}
query One($id: ID!) { node(id: $id) { ... on IssueComment { ...Comment } } }`;

const commentMutation = `mutation Comment($id: ID!, $body: String!) {
  addComment(input: { subjectId: $id, body: $body }) { subject { id } }
}`;

const deleteMutation = `mutation Delete($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`;

const editMutation = `${commentFragment}
mutation Edit($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { ...Comment } }
}`;

/** The documents of writes, for the test that holds them against the published schema. */
export const writes = [
  idQuery,
  reactMutation,
  unreactMutation,
  latestQuery,
  oneQuery,
  commentMutation,
  deleteMutation,
  editMutation,
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

/** Adding a reaction that is there, or removing one that is not, changes nothing: both may be repeated. */
async function react(
  graphql: GraphQL,
  { ref, content, on, comment }: Extract<Command, { kind: 'react' }>,
): Promise<void> {
  const id = comment ?? (await idOf(graphql, ref));
  const variables = { id, content: content === '+1' ? 'THUMBS_UP' : 'THUMBS_DOWN' };
  try {
    await graphql(on ? 'react' : 'unreact', on ? reactMutation : unreactMutation, variables);
  } catch (error) {
    // Removing what is not there any more is what was wanted.
    if (on || !(error instanceof TrackerError) || error.kind !== 'gone') throw error;
  }
}

/** The mark, which GitHub shows nobody, tells a later try that this one was heard. */
async function comment(
  graphql: GraphQL,
  { ref, body, post }: Extract<Command, { kind: 'comment' }>,
  { id, again }: Attempt,
): Promise<Comment> {
  const mark = markOf(id);
  if (!again || (await marked(graphql, ref, mark)).length === 0) {
    const subject = await idOf(graphql, ref);
    if (post !== undefined) await graphql('mute-ledger', muteMutation, { id: subject });
    await graphql('add-comment', commentMutation, { id: subject, body: `${body}\n\n${mark}` });
  }
  // A proxy may have sent it twice.
  const [mine, ...twins] = await marked(graphql, ref, mark);
  if (!mine) throw new TrackerError('unexpected', { key: 'tracker.not-shown', tracker: 'GitHub', what: 'comment' });
  for (const twin of twins) await graphql('remove-twin', deleteMutation, { id: twin.id });
  return mine;
}

/** The comments that carry a mark, the oldest first. */
async function marked(graphql: GraphQL, ref: IssueRef, mark: string): Promise<Comment[]> {
  const latest = digList(
    await graphql('comment-arrived', latestQuery, { ...partsOf(ref) }),
    'repository',
    'issue',
    'comments',
    'nodes',
  );
  return latest.filter((node) => digText(node, 'body')?.trimEnd().endsWith(mark)).map(commentOf);
}

/** Compares first: GitHub would overwrite whatever stands there. */
async function edit(
  graphql: GraphQL,
  { comment: id, body, was }: Extract<Command, { kind: 'edit' }>,
): Promise<Comment> {
  const found = dig(await graphql('compare-comment', oneQuery, { id }), 'node');
  const now = digText(found, 'body');
  if (now === undefined) throw new TrackerError('gone', { key: 'github.comment-gone' });
  const { text, mark } = markedOf(now);
  if (text === body) return commentOf(found);
  if (text !== markedOf(was).text) throw new TrackerError('invalid', { key: 'tracker.comment-changed' });
  return commentOf(
    dig(await graphql('change-comment', editMutation, { id, body: body + mark }), 'updateIssueComment', 'issueComment'),
  );
}

async function idOf(graphql: GraphQL, ref: IssueRef): Promise<string> {
  const id = digText(await graphql('find-issue', idQuery, { ...partsOf(ref) }), 'repository', 'issue', 'id');
  if (id === undefined) throw new TrackerError('gone', { key: 'tracker.hides', tracker: 'GitHub', what: 'issue' });
  return id;
}
