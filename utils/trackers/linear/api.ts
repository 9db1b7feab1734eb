import type { Command } from '@/utils/model/command';
import { dig, digList, digText } from '../dig';
import { TrackerError } from '../failure';
import type { CreateTracker } from '../tracker';
import { createGraphQL, type GraphQL } from './graphql';
import { contentOf, issueQuery, seenIssue } from './issue';
import { createLedgerApi, ledgerDocuments } from './ledger';
import { keyOf, personOf } from './person';

const meQuery = 'query Me { viewer { id displayName } organization { urlKey } }';
const pulseQuery = 'query Pulse($id: String!) { issue(id: $id) { updatedAt reactions { id } } }';
const reactedQuery = 'query Reacted($id: String!) { viewer { id } issue(id: $id) { id reactions { id emoji user { id } } } }';
const reactMutation = 'mutation React($input: ReactionCreateInput!) { reactionCreate(input: $input) { success } }';
const unreactMutation = 'mutation Unreact($id: String!) { reactionDelete(id: $id) { success } }';

/** Linear's documents, for the test that holds them against the published schema. */
export const documents = [meQuery, issueQuery, pulseQuery, reactedQuery, reactMutation, unreactMutation, ...ledgerDocuments];

/** Linear's API. Source: Linear's GraphQL schema. */
export const createLinear: CreateTracker = (send, access) => {
  const graphql = createGraphQL(send, access);
  return {
    markup: 'linear-markdown',
    ...createLedgerApi(graphql),
    me: async () => {
      const data = await graphql('who am I', meQuery);
      const person = personOf(dig(data, 'viewer'));
      const host = digText(data, 'organization', 'urlKey');
      if (!person || !host) throw new TrackerError('unexpected', 'Linear did not say whose key this is.');
      return { person, host, base: `https://linear.app/${host}` };
    },
    issue: async (ref) => seenIssue(ref, await graphql('read an issue', issueQuery, { id: keyOf(ref) })),
    pulse: async (ref) => JSON.stringify(dig(await graphql('has the issue changed', pulseQuery, { id: keyOf(ref) }), 'issue')),
    perform: (command) => react(graphql, command),
  };
};

/**
 * Looks first: a reaction that is there is not given again, nor one taken back that is not. Linear tells its author of
 * reactions; that is what the person pressed.
 */
async function react(graphql: GraphQL, { ref, content, on }: Command): Promise<void> {
  const data = await graphql('look at my reactions', reactedQuery, { id: keyOf(ref) });
  const me = digText(data, 'viewer', 'id');
  const issueId = digText(data, 'issue', 'id');
  const mine = digList(data, 'issue', 'reactions').filter((one) => digText(one, 'user', 'id') === me && contentOf(one) === content);
  if (on && mine.length === 0) await graphql('react', reactMutation, { input: { issueId, emoji: content } });
  if (!on) for (const one of mine) await unreact(graphql, digText(one, 'id'));
}

/** Removing what is not there any more is what was wanted. */
async function unreact(graphql: GraphQL, id: string | undefined): Promise<void> {
  try {
    await graphql('take a reaction back', unreactMutation, { id });
  } catch (error) {
    if (!(error instanceof TrackerError) || error.kind !== 'gone') throw error;
  }
}
