import { beforeAll, describe, expect, it } from 'vitest';
import { createCore } from './core';
import type { Entry } from './http/log';
import { jiraClient } from './jira-client';
import { jiraDocument } from './jira/validation/documents';
import { problemsIn } from './valid';

type Which = 'issue' | 'comment' | 'labels' | 'search' | 'sprints' | 'server' | 'found';
let entries: Record<Which, Entry>;

beforeAll(async () => {
  const core = createCore();
  const cloud = jiraClient(core, 'acme', 'ana');
  const server = jiraClient(core, 'dc', 'ana');
  const adf = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi' }] }] };
  await cloud.api('GET', '/issue/WEB-2?fields=summary,status,labels,updated');
  await cloud.api('POST', '/issue/WEB-3/comment', { body: adf });
  await cloud.api('PUT', '/issue/WEB-3', { update: { labels: [{ add: 'x' }] } });
  await cloud.api('GET', '/search/jql?jql=key%3DWEB-2&fields=priority');
  await cloud.rest('GET', '/rest/agile/1.0/board/1/sprint');
  await server.api('GET', '/issue/WEB-2/comment');
  await server.api('GET', '/search?jql=key%3DWEB-2&fields=description');
  const [issue, comment, labels, search, sprints, there, found] = core.log.entries();
  if (!issue || !comment || !labels || !search || !sprints || !there || !found)
    throw new Error('The log lost a request');
  entries = { issue, comment, labels, search, sprints, server: there, found };
});

const site = 'https://acme.atlassian.net/rest/api/3';
const dc = 'https://jira.example.com/jira/rest/api/2';

/** The published documents are read beside the repository; without them there is nothing to hold against. */
describe.runIf(jiraDocument('cloud') !== undefined)('assertValidLog, for Jira', () => {
  it('finds nothing wrong with what is right', () => {
    expect(problemsIn(Object.values(entries))).toEqual([]);
  });

  const swap = (which: Which, from: string, to: string): Partial<Entry> => ({
    answer: entries[which].answer.replace(from, to),
  });

  it.each<[string, Which, () => Partial<Entry>, RegExp]>([
    ['an unknown path', 'issue', () => ({ url: `${site}/ticket/WEB-2` }), /no operation/],
    [
      "a version Cloud's document does not have",
      'issue',
      () => ({ url: 'https://acme.atlassian.net/rest/api/2/issue/WEB-2' }),
      /no operation/,
    ],
    [
      'a version Data Center does not have',
      'server',
      () => ({ url: dc.replace('/2', '/3') + '/issue/WEB-2/comment' }),
      /no operation/,
    ],
    ['a search Data Center does not have', 'found', () => ({ url: `${dc}/search/jql?jql=a` }), /no operation/],
    ['labels Data Center does not have', 'found', () => ({ url: `${dc}/label` }), /no operation/],
    [
      'an unknown parameter',
      'issue',
      () => ({ url: `${site}/issue/WEB-2?field=summary` }),
      /unknown query parameter field/,
    ],
    [
      "a parameter of Cloud's at Data Center",
      'found',
      () => ({ url: `${dc}/search?jql=a&properties=tend` }),
      /unknown query parameter properties/,
    ],
    [
      'an account id at Data Center',
      'server',
      () => ({ method: 'DELETE', url: `${dc}/issue/WEB-2/watchers?accountId=x`, status: 204, answer: '' }),
      /unknown query parameter accountId/,
    ],
    ['a number that is none', 'search', () => ({ url: `${site}/search/jql?jql=a&maxResults=many` }), /maxResults/],
    [
      'an order that is none',
      'comment',
      () => ({
        method: 'GET',
        body: '',
        status: 200,
        url: `${site}/issue/WEB-3/comment?orderBy=updated`,
        answer: '{"comments":[]}',
      }),
      /orderBy/,
    ],
    [
      'an operation that is none',
      'labels',
      () => ({ body: '{"update":{"labels":[{"insert":"x"}]}}' }),
      /must NOT have additional properties/,
    ],
    ['labels that are no list', 'labels', () => ({ body: '{"update":{"labels":{"add":"x"}}}' }), /must be array/],
    ['a missing body', 'labels', () => ({ body: '' }), /the body is missing/],
    ['a body where none belongs', 'issue', () => ({ body: '{"a":1}' }), /takes no body/],
    ['a comment that is no document', 'comment', () => ({ body: '{"body":"Hi"}' }), /no ADF document/],
    ['a comment that is no text', 'server', () => swap('server', '"body":"', '"body":["x"],"was":"'), /no text/],
    ['a status nobody declared', 'labels', () => ({ status: 206 }), /undeclared 206/],
    [
      'an answer with an invention',
      'issue',
      () => swap('issue', '"key":', '"votes":3,"key":'),
      /additional properties|unknown votes/,
    ],
    [
      'a status of another shape',
      'issue',
      () => swap('issue', '"colorName":"blue-gray"', '"colorName":7'),
      /field status/,
    ],
    ['a label with a space', 'issue', () => swap('issue', '"feature"', '"a feature"'), /field labels/],
    ['a time of another shape', 'issue', () => swap('issue', '"updated":"', '"updated":"on '), /field updated/],
    [
      'a priority of another shape',
      'search',
      () => swap('search', '"priority":{', '"priority":{"id":2,"ident":"'),
      /field priority|no JSON|must be object/,
    ],
    [
      'a sprint of another shape',
      'sprints',
      () => swap('sprints', '"state":"closed"', '"state":"over"'),
      /allowed values/,
    ],
    [
      'a failure of another shape',
      'issue',
      () => ({ status: 404, answer: '{"message":"Not Found"}' }),
      /additional properties/,
    ],
    [
      'a description that is no text',
      'found',
      () => swap('found', '"description":"', '"description":{},"was":"'),
      /description is no text/,
    ],
  ])('finds %s', (_, which, change, problem) => {
    const problems = problemsIn([{ ...entries[which], ...change() }]);
    expect(problems).not.toEqual([]);
    expect(problems.join('\n')).toMatch(problem);
  });

  it("lets pass what is not Jira's own: the login page, the check against forged requests, other hosts", () => {
    const page = {
      status: 200,
      answer: '<!doctype html>',
      answerHeaders: { 'content-type': 'text/html', 'x-seraph-loginreason': 'OUT' },
    };
    expect(
      problemsIn([
        { ...entries.issue, ...page },
        {
          ...entries.labels,
          status: 403,
          answer: 'XSRF check failed',
          answerHeaders: { 'content-type': 'text/plain' },
        },
      ]),
    ).toEqual([]);
    expect(problemsIn([{ ...entries.issue, url: 'https://acme.atlassian.net/browse/WEB-2' }])).toEqual([]);
  });
});
