import { describe, expect, it } from 'vitest';
import { mayRelay } from '@/utils/trackers/jira/relay';

const cloud = 'https://acme.atlassian.net';
const server = 'https://jira.example.com/jira';

describe('what may be asked through a page of Jira', () => {
  it.each([
    ['GET', `${cloud}/rest/api/3/myself`, cloud],
    ['POST', `${cloud}/rest/api/3/issue`, cloud],
    ['PUT', `${cloud}/rest/api/3/issue/ABC-12`, cloud],
    ['POST', `${cloud}/rest/api/3/issue/ABC-12/comment`, cloud],
    ['PUT', `${cloud}/rest/api/3/issue/ABC-12/comment/10001?notifyUsers=false`, cloud],
    // Where Jira refuses to be quiet.
    ['PUT', `${cloud}/rest/api/3/issue/ABC-12/comment/10001`, cloud],
    ['DELETE', `${cloud}/rest/api/3/issue/ABC-12/watchers?accountId=712020%3A1f0c`, cloud],
    ['POST', `${server}/rest/api/2/issue/ABC-12/comment`, server],
    // A comment that a proxy sent twice.
    ['DELETE', `${cloud}/rest/api/3/issue/ABC-12/comment/10001`, cloud],
    ['DELETE', `${server}/rest/api/2/issue/ABC-12/watchers?username=ana.b`, server],
    ['PUT', `${cloud}/rest/api/3/issue/ABC-12?notifyUsers=false`, cloud],
    ['POST', `${cloud}/rest/api/3/issue/ABC-12/transitions`, cloud],
    ['PUT', `${cloud}/rest/agile/1.0/issue/ABC-12/estimation?boardId=7`, cloud],
    ['POST', `${server}/rest/agile/1.0/sprint/12/issue`, server],
    ['POST', `${server}/rest/agile/1.0/backlog/issue`, server],
  ])('%s %s', (method, url, base) => {
    expect(mayRelay(method, url, base)).toBe(true);
  });

  it.each([
    ['another host', 'POST', 'https://globex.atlassian.net/rest/api/3/issue', cloud],
    ['another scheme', 'POST', 'http://acme.atlassian.net/rest/api/3/issue', cloud],
    ['another port', 'POST', 'https://acme.atlassian.net:444/rest/api/3/issue', cloud],
    ['a name before the host', 'POST', 'https://acme.atlassian.net@evil.example/rest/api/3/issue', cloud],
    ['beside the context path', 'POST', 'https://jira.example.com/rest/api/2/issue', server],
    ['out of the context path', 'POST', 'https://jira.example.com/jira/../rest/api/2/issue', server],
    ['a path that climbs', 'PUT', `${cloud}/rest/api/3/issue/ABC-12/../../user`, cloud],
    ['a path that hides', 'PUT', `${cloud}/rest/api/3/issue/ABC-12%2F..%2Fuser`, cloud],
    ['reading', 'GET', `${cloud}/rest/api/3/issue/ABC-12`, cloud],
    ['searching', 'GET', `${cloud}/rest/api/3/search/jql?jql=project%3DABC`, cloud],
    ['deleting an issue', 'DELETE', `${cloud}/rest/api/3/issue/ABC-12`, cloud],
    ['deleting all comments', 'DELETE', `${cloud}/rest/api/3/issue/ABC-12/comment`, cloud],
    ['an edit with more', 'PUT', `${cloud}/rest/api/3/issue/ABC-12/comment/10001?overrideEditableFlag=true`, cloud],
    ['permissions', 'PUT', `${cloud}/rest/api/3/issue/ABC-12?overrideScreenSecurity=true`, cloud],
    ['making a sprint', 'POST', `${cloud}/rest/agile/1.0/sprint`, cloud],
    ['a path of the one API in the other', 'POST', `${cloud}/rest/agile/1.0/issue/ABC-12/comment`, cloud],
    ['another API', 'POST', `${cloud}/rest/agile/1.0/issue`, cloud],
    ['a page', 'POST', `${cloud}/secure/admin/user/AddUser.jspa`, cloud],
    ['a fragment', 'POST', `${cloud}/rest/api/3/issue#x`, cloud],
    ['no address', 'POST', 'issue', cloud],
    ['no base', 'POST', `${cloud}/rest/api/3/issue`, ''],
    ['small letters', 'post', `${cloud}/rest/api/3/issue`, cloud],
  ])('not %s', (_name, method, url, base) => {
    expect(mayRelay(method, url, base)).toBe(false);
  });
});
