import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore, type Core } from './core';
import { jiraClient, type JiraClient } from './jira-client';
import { assertValidLog } from './valid';

let core: Core;
let ana: JiraClient;
let now: number;

beforeEach(() => {
  now = Date.UTC(2026, 10, 22, 9, 30);
  core = createCore({ jira: { clock: () => now } });
  ana = jiraClient(core, 'acme', 'ana');
});
afterEach(() => assertValidLog(core.log.entries()));

interface Page {
  issues: { id: string; key: string; fields?: object }[];
  nextPageToken?: string;
  isLast: boolean;
  total?: number;
}
const search = async (query: Record<string, string>, client = ana) =>
  client.api('GET', `/search/jql?${new URLSearchParams(query)}`);
const keys = async (jql: string, client = ana) =>
  ((await search({ jql: `${jql} ORDER BY key ASC` }, client)).body as Page).issues.map(({ key }) => key);

describe('JQL', () => {
  it.each([
    ['project = WEB AND labels = feature', ['WEB-2', 'WEB-5', 'WEB-6', 'WEB-8']],
    ['project = web AND labels in (bug, question)', ['WEB-4', 'WEB-7']],
    ['project = "Web shop" AND labels is EMPTY', ['WEB-3', 'WEB-9']],
    ['project in (WEB, OPS) and labels != feature', ['OPS-1', 'WEB-1', 'WEB-4', 'WEB-7']],
    ['key in (WEB-3, "ops-1")', ['OPS-1', 'WEB-3']],
    ['issuekey = WEB-3 OR id = 10', ['WEB-3']],
    ['project = WEB AND status = "In Progress"', ['WEB-7']],
    ['project = WEB AND statusCategory = Done', ['WEB-8']],
    [
      'project = WEB AND statusCategory != Done AND NOT (type = Story OR type in (Epic, "Sub-task"))',
      ['WEB-3', 'WEB-4', 'WEB-7'],
    ],
    ['sprint in openSprints()', ['WEB-7']],
    ['sprint = 11 OR sprint = "WEB sprint 2"', ['WEB-7', 'WEB-8']],
    ['parent = WEB-1', ['WEB-2', 'WEB-5', 'WEB-6']],
    ['fixVersion = Autumn', ['WEB-2']],
    ['assignee = currentUser() OR reporter = currentUser()', ['WEB-1', 'WEB-2', 'WEB-6', 'WEB-8']],
    ['priority = Highest', ['WEB-7']],
    ['updated >= -4d', ['DESK-1', 'WEB-6']],
    ['updated >= "2026-11-19 00:00" and updated < 2026/11/20', ['WEB-6']],
    ['summary ~ "invoice two"', ['WEB-6']],
    ['cf[10036] >= 3 AND "Story Points" < 5', ['WEB-2']],
    ['resolution = Unresolved AND project = OPS', ['OPS-1']],
  ])('%s', async (jql, found) => {
    const expected = jql.startsWith('issuekey') ? undefined : found;
    if (expected) expect(await keys(jql)).toEqual(expected);
    else
      expect((await search({ jql })).body).toMatchObject({
        errorMessages: ["The value '10' does not exist for the field 'id'."],
      });
  });

  it('orders by what it is told', async () => {
    const order = async (by: string) =>
      ((await search({ jql: `key in (WEB-2, WEB-3, WEB-7) ORDER BY ${by}` })).body as Page).issues.map(
        ({ key }) => key,
      );
    core.jira.acme.world.projects[0]?.issues.forEach((issue) => issue.key === 'WEB-3' && (issue.updatedAt = now));
    expect([await order('key'), await order('updated DESC, key'), await order('priority ASC, created desc')]).toEqual([
      ['WEB-2', 'WEB-3', 'WEB-7'],
      ['WEB-3', 'WEB-2', 'WEB-7'],
      ['WEB-7', 'WEB-2', 'WEB-3'],
    ]);
  });

  it("reads dates in the reader's zone", async () => {
    core.jira.acme.world.projects[0]?.issues.forEach(
      (issue) => issue.key === 'WEB-3' && (issue.updatedAt = Date.UTC(2026, 10, 21, 3)),
    );
    const jql = 'project = WEB AND updated >= "2026-11-21 00:00" AND updated < "2026-11-21 04:00"';
    expect([await keys(jql), await keys(jql, jiraClient(core, 'acme', 'cleo'))]).toEqual([['WEB-3'], []]);
  });

  it.each([
    ['votes > 3', "Field 'votes' does not exist or you do not have permission to view it."],
    ['project = SECRET', "The value 'SECRET' does not exist for the field 'project'."],
    ['status = Dreaming', "The value 'Dreaming' does not exist for the field 'status'."],
    ['key = WEB-999', "The value 'WEB-999' does not exist for the field 'key'."],
    ['project = WEB AND', 'Error in the JQL Query: Expecting a value but got the end of the query.'],
    ['project WEB', "Error in the JQL Query: Expecting something else but got 'WEB'. (line 1, character 9)"],
    ['project = WEB)', "Error in the JQL Query: Expecting something else but got ')'. (line 1, character 14)"],
    ['labels in (a, b', 'Error in the JQL Query: Expecting a value but got the end of the query.'],
    ['labels ~ a', "The operator '~' is not supported by the 'labels' field."],
    ['summary = a', "The operator '=' is not supported by the 'summary' field."],
    [
      'updated >= yesterday',
      "Date value 'yesterday' for field 'updated' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    ['assignee = membersOf(x)', "Unable to find JQL function 'membersOf' used with field 'assignee'."],
    ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['ORDER BY key', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
  ])('refuses %s', async (jql, message) => {
    expect(await search({ jql })).toMatchObject({ status: 400, body: { errorMessages: [message], errors: {} } });
  });

  it('finds only what the reader may see', async () => {
    expect(await keys('labels = feature OR project = DESK', jiraClient(core, 'acme', 'eve'))).toEqual(['DESK-1']);
    expect((await search({ jql: 'project = WEB' }, jiraClient(core, 'acme', 'eve'))).status).toBe(400);
  });
});

describe('a list of issues', () => {
  it.each(['acme', 'dc'] as const)('says once what the fields of all are called and are, in %s', async (site) => {
    const query = new URLSearchParams({ jql: 'project = WEB', fields: 'summary,labels', expand: 'names,schema' });
    const { body } = await jiraClient(core, site, 'ana').api('GET', `/search${site === 'acme' ? '/jql' : ''}?${query}`);
    expect(body).toMatchObject({
      names: { summary: 'Summary', labels: 'Labels' },
      schema: { labels: { type: 'array', items: 'string' } },
    });
    const [first] = (body as Page).issues;
    expect(first).not.toHaveProperty('names');
    expect(first).not.toHaveProperty('schema');
  });
});

describe('search/jql', () => {
  it('gives ids alone unless fields are asked for', async () => {
    expect((await search({ jql: 'key = WEB-2' })).body).toEqual({
      isLast: true,
      issues: [expect.not.objectContaining({ fields: expect.anything() })],
    });
    expect((await search({ jql: 'key = WEB-2', fields: 'summary,status', properties: 'tend' })).body).toMatchObject({
      issues: [{ key: 'WEB-2', fields: { status: { name: 'To Do' } }, properties: {} }],
    });
    expect((await search({ jql: 'key = WEB-2', properties: 'a,b,c,d,e,f' })).status).toBe(400);
  });

  it('goes from token to token without a total, and the last page has none', async () => {
    const pages: Page[] = [];
    let token: string | undefined;
    do {
      const { body } = await search({
        jql: 'project = WEB ORDER BY key',
        maxResults: '4',
        fields: 'labels',
        ...(token !== undefined && { nextPageToken: token }),
      });
      pages.push(body as Page);
      token = (body as Page).nextPageToken;
    } while (token !== undefined);
    expect(pages.map(({ issues, isLast }) => [issues.length, isLast])).toEqual([
      [4, false],
      [4, false],
      [1, true],
    ]);
    expect(pages.some((page) => 'total' in page)).toBe(false);
    expect(new Set(pages.flatMap(({ issues }) => issues.map(({ key }) => key))).size).toBe(9);
  });

  it('keeps to what it found, and leaves out what has gone since', async () => {
    const first = (await search({ jql: 'project = WEB ORDER BY key', maxResults: '4' })).body as Page;
    const gone = core.jira.acme.world.projects[0]?.issues.find(({ key }) => key === 'WEB-6');
    if (gone) gone.deleted = true;
    const second = (
      await search({ jql: 'project = WEB ORDER BY key', maxResults: '4', nextPageToken: first.nextPageToken ?? '' })
    ).body as Page;
    expect([second.issues.map(({ key }) => key), second.isLast]).toEqual([['WEB-5', 'WEB-7', 'WEB-8'], false]);
  });

  it('takes no token of another query, of somebody else, or older than a week', async () => {
    const { nextPageToken = '' } = (await search({ jql: 'project = WEB', maxResults: '1' })).body as Page;
    const again = { jql: 'project = WEB', maxResults: '1', nextPageToken };
    expect((await search(again)).status).toBe(200);
    expect((await search({ ...again, jql: 'project = OPS' })).status).toBe(400);
    expect((await search(again, jiraClient(core, 'acme', 'dan'))).status).toBe(400);
    now += 7 * 86_400_000;
    expect((await search(again)).status).toBe(400);
  });

  it('gives a hundred issues with fields at most, and more ids', async () => {
    const { world } = core.jira.acme;
    const [project] = world.projects;
    const [model] = project?.issues ?? [];
    if (project && model)
      project.issues.push(
        ...Array.from({ length: 150 }, (_, n) => ({
          ...model,
          id: String(90_000 + n),
          key: `WEB-${100 + n}`,
          formerKeys: [],
        })),
      );
    const size = async (query: Record<string, string>) =>
      ((await search({ jql: 'project = WEB', maxResults: '5000', ...query })).body as Page).issues.length;
    expect([await size({}), await size({ fields: 'summary' })]).toEqual([159, 100]);
  });

  it('may not know yet what has just changed, unless it is asked to look', async () => {
    core.jira.acme.world.quirks.searchLag = 5_000;
    const made = (
      await ana.api('POST', '/issue', {
        fields: { project: { key: 'WEB' }, issuetype: { name: 'Task' }, summary: 'New', labels: ['fresh'] },
      })
    ).body as { id: string; key: string };
    await ana.api('PUT', '/issue/WEB-3', { update: { labels: [{ add: 'fresh' }] } });
    expect(await keys('labels = fresh')).toEqual([]);
    const looked = (await search({ jql: 'labels = fresh', reconcileIssues: made.id })).body as Page;
    expect(looked.issues.map(({ key }) => key)).toEqual([made.key]);
    now += 5_000;
    expect(await keys('labels = fresh')).toEqual(['WEB-3', made.key]);
  });

  it('the old search is gone', async () => {
    expect((await ana.api('GET', '/search?jql=project%20%3D%20WEB')).status).toBe(410);
  });
});
