import { isChange } from '@/utils/model/change';
import { dig } from '@/utils/model/dig';
import { TrackerError } from '../failure';
import type { CreateTracker } from '../tracker';
import { change } from './change';
import { documents as duplicates, markDuplicate } from './duplicate';
import { createGraphQL } from './graphql';
import { finishedIn, finishedQuery } from './finished';
import { issueQuery, seenIssue } from './issue';
import { issuesOf, issuesQuery } from './issues';
import { olderQuery, discussionOf } from './comment';
import { nowCalled } from './joined';
import { createLedgerApi, textQuery } from './ledger';
import { muteMutation } from './ledger-setup';
import { membersQuery, withMembers } from './members';
import { editorsQuery } from './ledger-comments';
import { perform, writes } from './perform';
import { partsOf, personOf } from './person';
import { peopleNamed, peopleQuery, personNamed, placesOf, placesQuery } from './places';
import { createAsk, createRest } from './rest';
import { rightsOf } from './rights';

const meQuery = 'query Me { viewer { login databaseId } }';

/** GitHub's documents, for the test that holds them against the published schema. */
export const documents = [
  issueQuery,
  issuesQuery,
  meQuery,
  olderQuery,
  ...writes,
  ...duplicates,
  placesQuery,
  finishedQuery,
  peopleQuery,
  editorsQuery,
  muteMutation,
  textQuery,
  membersQuery(['ana', 'ben-k']),
];

/** GitHub's API. Source: GitHub's GraphQL schema and OpenAPI description. */
export const createGitHub: CreateTracker = (send, access) => {
  const graphql = createGraphQL(send, access);
  const rest = createRest(send, access);
  const ask = createAsk(send, access);
  return {
    markup: 'gfm',
    ...createLedgerApi(rest, ask, graphql),
    me: async () => {
      const person = personOf(dig(await graphql('who-am-i', meQuery).catch(neverGood), 'viewer'));
      if (!person) throw new TrackerError('unexpected', { key: 'tracker.nobody', tracker: 'GitHub' });
      return { person, host: access.host, base: access.base };
    },
    rights: (project) => rightsOf(ask, project),
    issue: async (ref) => {
      const data = await graphql('read-issue', issueQuery, { ...partsOf(ref) });
      return withMembers(graphql, ref, data, seenIssue(ref, data));
    },
    nowCalled: (former) => nowCalled(ask, former),
    issues: (project, asked) => issuesOf(graphql, project, asked),
    version: async (ref) => {
      const { owner, name, number } = partsOf(ref);
      const { value } = await rest('issue-changed', 'GET', `/repos/${owner}/${name}/issues/${number}`);
      // Neither a reaction nor a comment that was deleted nor a new sub-issue is sure to move the time.
      const keys = ['updated_at', 'title', 'reactions', 'comments', 'sub_issues_summary'];
      return JSON.stringify(keys.map((key) => dig(value, key)));
    },
    olderComments: async (ref, older) =>
      discussionOf(
        dig(
          await graphql('read-older', olderQuery, { ...partsOf(ref), before: older }),
          'repository',
          'issue',
          'comments',
        ),
      ),
    perform: async (command, attempt) => {
      if (!isChange(command)) return perform(graphql, command, attempt);
      if (command.kind === 'duplicate') return void (await markDuplicate(graphql, command));
      return void (await change(rest, command, attempt.stands));
    },
    places: (ref) => placesOf(graphql, ref),
    closings: () => Promise.resolve([{ status: 'closed', wants: [] }]),
    finished: (ref) => finishedIn(graphql, ref),
    people: (ref, text) => peopleNamed(graphql, ref, text),
    personNamed: (_, name) => personNamed(ask, name),
  };
};

/** Of a token that was never good here it is not said that it is so no more. */
function neverGood(error: unknown): never {
  if (!(error instanceof TrackerError) || error.kind !== 'signed-out' || error.isAbout('tracker.bad-token'))
    throw error;
  throw new TrackerError('signed-out', { key: 'github.bad-token' });
}
