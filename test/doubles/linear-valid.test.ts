import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linearClient } from './client';
import type { Entry } from './http/log';
import { type Sandbox, startSandbox } from './server';
import { graphqlSchema } from './shared/graphql/published';
import { problemsIn } from './valid';

let sandbox: Sandbox;
let entries: Record<'issue' | 'list' | 'comment', Entry>;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { graphql } = linearClient(sandbox, 'ana');
  await graphql('query($id: String!) { issue(id: $id) { id number state { name } assignee { name } } }', {
    id: 'ENG-12',
  });
  await graphql(
    'query($filter: IssueFilter) { issues(first: 2, filter: $filter) { nodes { identifier } pageInfo { hasNextPage } } }',
    { filter: { team: { key: { eq: 'ENG' } } } },
  );
  await graphql(
    'mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success comment { id body } } }',
    { input: { issueId: 'ENG-12', body: 'Hi' } },
  );
  const [issue, list, comment] = sandbox.log();
  if (!issue || !list || !comment) throw new Error('The log lost a request');
  entries = { issue, list, comment };
});
afterAll(() => sandbox.close());

const body = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

/** The published schema is read beside the repository; without it there is nothing to hold against. */
describe.runIf(graphqlSchema('linear/schema.graphql') !== undefined)('what the log says of Linear', () => {
  it('is right where it is right', () => {
    expect(problemsIn(Object.values(entries))).toEqual([]);
  });

  it.each<[string, keyof typeof entries, Partial<Entry>, RegExp]>([
    ['an unknown field', 'issue', { body: body('{ viewer { login } }') }, /Cannot query field "login"/],
    [
      'an unknown filter',
      'list',
      { body: body('{ issues(filter: { title: { like: "x" } }) { nodes { id } } }') },
      /"like"/,
    ],
    [
      'a name no input has',
      'comment',
      {
        body: body('mutation($input: CommentCreateInput!) { commentCreate(input: $input) { success } }', {
          input: { text: 'x' },
        }),
      },
      /text/,
    ],
    [
      'a wrong variable',
      'issue',
      {
        body: body('query($id: String!) { issue(id: $id) { id number state { name } assignee { name } } }', { id: 12 }),
      },
      /Variable/,
    ],
    [
      'a mutation Linear has not',
      'comment',
      { body: body('mutation { commentLike(id: "x") { success } }') },
      /commentLike/,
    ],
    ['no query', 'issue', { body: '{}' }, /no GraphQL request/],
    [
      'an answer of another shape',
      'issue',
      { answer: '{"data":{"issue":{"id":"x","number":"twelve","state":{"name":"Todo"},"assignee":null}}}' },
      /Float cannot represent/,
    ],
    [
      'an answer with too little',
      'issue',
      { answer: '{"data":{"issue":{"id":"x","number":12,"assignee":null}}}' },
      /non-nullable/,
    ],
    [
      'an answer with too much',
      'issue',
      { answer: '{"data":{"issue":{"id":"x","number":12,"state":{"name":"Todo","votes":1},"assignee":null}}}' },
      /differs/,
    ],
    ['a page without its end', 'list', { answer: '{"data":{"issues":{"nodes":[]}}}' }, /non-nullable/],
  ])('finds %s', (_, which, change, problem) => {
    expect(problemsIn([{ ...entries[which], ...change }]).join('\n')).toMatch(problem);
  });
});
