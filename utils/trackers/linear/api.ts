import { isChange } from '@/utils/model/change';
import { mostPieces } from '@/utils/model/issue';
import { hostOf } from '@/utils/model/ref';
import { dig, digText } from '@/utils/model/dig';
import { oneNamed } from '../named';
import { TrackerError } from '../failure';
import type { CreateTracker } from '../tracker';
import { change, changes } from './change';
import { olderQuery, discussionOf } from './comment';
import { documents as duplicates } from './duplicate';
import { createGraphQL } from './graphql';
import { finishedIn, finishedQuery } from './finished';
import { issueQuery, seenIssue } from './issue';
import { createIssues, issuesQuery, labelsQuery, listsQuery } from './issues';
import { createLedgerApi, ledgerDocuments } from './ledger';
import { partFields } from './parts';
import { perform, writes } from './perform';
import { keyOf, personOf } from './person';
import { closingsOf, closingsQuery, peopleNamed, peopleQuery, placesOf, placesQuery } from './places';
import { rightsDocuments, rightsOf } from './rights';

const meQuery = 'query Me { viewer { id displayName } organization { urlKey } }';
const nameQuery = 'query Name($id: String!) { issue(id: $id) { identifier } }';
/** Neither a reaction nor a document nor a new sub-issue is sure to move the time. */
const versionQuery = `query Version($id: String!) {
  issue(id: $id) { updatedAt reactions { id } children(first: ${mostPieces}) { nodes { id } } ${partFields} }
}`;

/** Linear's documents, for the test that holds them against the published schema. */
export const documents = [
  meQuery,
  issueQuery,
  nameQuery,
  issuesQuery,
  labelsQuery,
  listsQuery,
  versionQuery,
  olderQuery,
  ...writes,
  ...changes,
  ...duplicates,
  placesQuery,
  closingsQuery,
  finishedQuery,
  peopleQuery,
  ...ledgerDocuments,
  ...rightsDocuments,
];

/** Linear's API. Source: Linear's GraphQL schema. */
export const createLinear: CreateTracker = (send, access) => {
  const graphql = createGraphQL(send, access);
  return {
    markup: 'linear-markdown',
    ...createLedgerApi(graphql),
    me: async () => {
      const data = await graphql('who-am-i', meQuery);
      const person = personOf(dig(data, 'viewer'));
      const host = digText(data, 'organization', 'urlKey')?.toLowerCase();
      if (!person || !host) throw new TrackerError('unexpected', { key: 'tracker.nobody', tracker: 'Linear' });
      return { person, host, base: `https://linear.app/${host}` };
    },
    rights: (project) => rightsOf(graphql, project),
    issue: async (ref) => seenIssue(ref, await graphql('read-issue', issueQuery, { id: keyOf(ref) })),
    nowCalled: async (former) => {
      const data = await graphql('issue-moved', nameQuery, { id: keyOf(former) });
      return `linear:${hostOf(former)}/${digText(data, 'issue', 'identifier') ?? keyOf(former)}`;
    },
    issues: createIssues(graphql),
    version: async (ref) =>
      JSON.stringify(dig(await graphql('issue-changed', versionQuery, { id: keyOf(ref) }), 'issue')),
    olderComments: async (ref, older) => {
      const data = await graphql('read-older', olderQuery, { id: keyOf(ref), after: older });
      return discussionOf(dig(data, 'issue', 'comments'), digText(data, 'viewer', 'id'));
    },
    perform: async (command, attempt) =>
      isChange(command) ? void (await change(graphql, command, attempt.stands)) : perform(graphql, command, attempt),
    places: (ref) => placesOf(graphql, ref),
    closings: (ref) => closingsOf(graphql, ref),
    finished: (ref) => finishedIn(graphql, ref),
    people: (ref, text) => peopleNamed(graphql, ref, text),
    personNamed: async (ref, name) => oneNamed(await peopleNamed(graphql, ref, name.trim().replace(/^@/, '')), name),
  };
};
