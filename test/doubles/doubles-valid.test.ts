import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from './client';
import { published } from './github/validation/published';
import type { Entry } from './http/log';
import { type Sandbox, startSandbox } from './server';
import { problemsIn } from './valid';

let sandbox: Sandbox;
let entries: Record<'list' | 'comment' | 'graphql' | 'labels', Entry>;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { rest, graphql } = apiClient(sandbox, 'ana');
  await rest('GET', '/repos/acme/web/issues?state=all&per_page=2');
  await rest('POST', '/repos/acme/web/issues/12/comments', { body: 'Hi' });
  await graphql(
    'query($n: Int!) { repository(owner: "acme", name: "web") { issue(number: $n) { number author { login } } } }',
    { n: 12 },
  );
  await rest('POST', '/repos/acme/web/issues/12/labels', { labels: ['bug'] });
  const [list, comment, asked, labels] = sandbox.log();
  if (!list || !comment || !asked || !labels) throw new Error('The log lost a request');
  entries = { list, comment, graphql: asked, labels };
});
afterAll(() => sandbox.close());

/** The published schemas are read beside the repository; without them there is nothing to hold against. */
describe.runIf(published('github.graphql') !== undefined)('assertValidLog', () => {
  it('finds nothing wrong with what is right', () => {
    expect(problemsIn(Object.values(entries))).toEqual([]);
  });

  it.each<[string, keyof typeof entries, Partial<Entry>, RegExp]>([
    ['an unknown path', 'list', { url: 'https://api.github.com/repos/acme/web/tickets' }, /no operation/],
    [
      'an unknown parameter',
      'list',
      { url: 'https://api.github.com/repos/acme/web/issues?per_pages=2' },
      /unknown query parameter per_pages/,
    ],
    ['a wrong parameter', 'list', { url: 'https://api.github.com/repos/acme/web/issues?state=opened' }, /state/],
    ['a wrong number', 'list', { url: 'https://api.github.com/repos/acme/web/issues?per_page=many' }, /per_page/],
    ['an unknown name in the body', 'comment', { body: '{"body":"x","text":"y"}' }, /unknown text/],
    ['a missing name in the body', 'comment', { body: '{}' }, /required property 'body'/],
    ['a body where none belongs', 'list', { body: '{"a":1}' }, /takes no body/],
    ['a status nobody declared', 'comment', { status: 206 }, /undeclared 206/],
    ['an answer without its id', 'comment', { answer: '{"body":"x"}' }, /required property/],
    [
      'an answer with an invention',
      'labels',
      {
        answer:
          '[{"id":1,"node_id":"x","url":"https://x.example","name":"a","color":"ededed","default":false,"description":null,"votes":3}]',
      },
      /unknown votes/,
    ],
    ['an unknown field', 'graphql', { body: '{"query":"{ viewer { nick } }"}' }, /Cannot query field "nick"/],
    [
      'a wrong variable',
      'graphql',
      {
        body: '{"query":"query($n: Int!) { repository(owner: \\"acme\\", name: \\"web\\") { issue(number: $n) { number author { login } } } }","variables":{"n":"twelve"}}',
      },
      /Variable/,
    ],
    [
      'an answer of another shape',
      'graphql',
      { answer: '{"data":{"repository":{"issue":{"number":"12a","author":{"login":"ana"}}}}}' },
      /Int cannot represent/,
    ],
    [
      'an answer with too little',
      'graphql',
      { answer: '{"data":{"repository":{"issue":{"author":{"login":"ana"}}}}}' },
      /non-nullable/,
    ],
    [
      'an answer with too much',
      'graphql',
      { answer: '{"data":{"repository":{"issue":{"number":12,"title":"x","author":{"login":"ana"}}}}}' },
      /differs/,
    ],
  ])('finds %s', (_, which, change, problem) => {
    expect(problemsIn([{ ...entries[which], ...change }]).join('\n')).toMatch(problem);
  });
});
