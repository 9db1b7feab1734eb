import type { Command } from '@/utils/model/command';
import type { IssueRef } from '@/utils/model/ref';
import { dig, digText } from '../dig';
import { TrackerError } from '../failure';
import type { CreateTracker } from '../tracker';
import { createGraphQL, type GraphQL } from './graphql';
import { issueQuery, seenIssue } from './issue';
import { createLedgerApi, editorsQuery, muteMutation, textQuery } from './ledger';
import { partsOf, personOf } from './person';
import { createAsk, createRest } from './rest';
import { rightsOf } from './rights';

const meQuery = 'query Me { viewer { login databaseId } }';

const idQuery = `query Id($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { id } }
}`;

const reactMutation = `mutation React($id: ID!, $content: ReactionContent!) {
  addReaction(input: { subjectId: $id, content: $content }) { reaction { id } }
}`;

const unreactMutation = `mutation Unreact($id: ID!, $content: ReactionContent!) {
  removeReaction(input: { subjectId: $id, content: $content }) { reaction { id } }
}`;

/** GitHub's documents, for the test that holds them against the published schema. */
export const documents = [issueQuery, meQuery, idQuery, reactMutation, unreactMutation, editorsQuery, muteMutation, textQuery];

/** GitHub's API. Source: GitHub's GraphQL schema and OpenAPI description. */
export const createGitHub: CreateTracker = (send, account) => {
  const graphql = createGraphQL(send, account);
  const rest = createRest(send, account);
  return {
    ...createLedgerApi(rest, graphql),
    me: async () => {
      const person = personOf(dig(await graphql('who am I', meQuery).catch(neverGood), 'viewer'));
      if (!person) throw new TrackerError('unexpected', 'GitHub did not say whose token this is.');
      return person;
    },
    rights: (project) => rightsOf(createAsk(send, account), project),
    issue: async (ref) => seenIssue(ref, await graphql('read an issue', issueQuery, { ...partsOf(ref) })),
    pulse: async (ref) => {
      const { owner, name, number } = partsOf(ref);
      const { value } = await rest('has the issue changed', 'GET', `/repos/${owner}/${name}/issues/${number}`);
      return JSON.stringify([dig(value, 'updated_at'), dig(value, 'title'), dig(value, 'reactions')]);
    },
    perform: (command) => react(graphql, command),
  };
};

/** Of a token that was never good here it is not said that it is so no more. */
function neverGood(error: unknown): never {
  if (!(error instanceof TrackerError) || error.kind !== 'signed-out' || /no token/.test(error.message)) throw error;
  throw new TrackerError('signed-out', 'GitHub does not accept this token: it was revoked, has expired, or was not copied whole.');
}

/** Adding a reaction that is there, or removing one that is not, changes nothing: both may be repeated. */
async function react(graphql: GraphQL, { ref, content, on }: Command): Promise<void> {
  const id = await idOf(graphql, ref);
  const variables = { id, content: content === '+1' ? 'THUMBS_UP' : 'THUMBS_DOWN' };
  try {
    await graphql(on ? 'react' : 'take a reaction back', on ? reactMutation : unreactMutation, variables);
  } catch (error) {
    // Removing what is not there any more is what was wanted.
    if (on || !(error instanceof TrackerError) || error.kind !== 'gone') throw error;
  }
}

async function idOf(graphql: GraphQL, ref: IssueRef): Promise<string> {
  const id = digText(await graphql('find an issue', idQuery, { ...partsOf(ref) }), 'repository', 'issue', 'id');
  if (id === undefined) throw new TrackerError('gone', 'GitHub does not show this issue to your account.');
  return id;
}
