import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore, type Core } from './core';
import { jiraClient, type JiraClient } from './jira-client';
import { assertValidLog } from './valid';

let core: Core;
let ana: JiraClient;

beforeEach(() => {
  core = createCore();
  ana = jiraClient(core, 'dc', 'ana');
});
afterEach(() => assertValidLog(core.log.entries()));

interface Issue {
  key: string;
  fields: Record<string, unknown>;
}
const issue = async (key: string, query = '') => (await ana.api('GET', `/issue/${key}${query}`)).body as Issue;

describe('Jira Data Center', () => {
  it('stands under its context path, and nowhere else', async () => {
    expect((await ana.rest('GET', '/rest/api/2/myself')).body).toMatchObject({
      name: 'ana',
      key: expect.stringMatching(/^JIRAUSER\d+$/),
      displayName: 'Ana Sousa',
      emailAddress: 'ana@example.com',
    });
    expect((await ana.rest('GET', '/rest/api/latest/myself')).status).toBe(200);
    core.log.clear();
    expect((await ana.rest('GET', '/rest/api/3/myself')).status).toBe(404);
    core.log.clear();
  });

  it('can stand at another host, without a context path', async () => {
    core = createCore({ jira: { dc: { place: { host: 'tickets.example.org', context: '' } } } });
    const { body } = await jiraClient(core, 'dc', 'ana').rest('GET', '/rest/api/2/serverInfo');
    expect(body).toMatchObject({
      baseUrl: 'https://tickets.example.org',
      deploymentType: 'Server',
      versionNumbers: [10, 3, 24],
    });
  });

  it('carries wiki text, user names and the epic in a field', async () => {
    const { fields } = await issue('WEB-2');
    expect(fields).toMatchObject({
      reporter: { name: 'ana' },
      assignee: { name: 'dan' },
      customfield_10106: 3,
      customfield_10101: 'WEB-1',
    });
    expect(fields['description']).toMatch(/^As a shop owner .*\n\nh2\. Acceptance criteria\n\n\* \(x\) Three days/s);
    expect(JSON.stringify(fields['comment'])).toContain('[~ana] does weekend count?');
    expect(fields).not.toHaveProperty('parent');
    expect((await issue('WEB-7')).fields['description']).toContain('{code:java}\nif (bookings');
    expect((await issue('WEB-5')).fields['description']).toContain(
      '||Betrag||Frist||Skonto||\n|100,00 €|10 Tage|2,00 €|',
    );
  });

  it('renders it where asked', async () => {
    const { body } = await ana.api('GET', '/issue/WEB-7?expand=renderedFields&fields=description');
    expect((body as { renderedFields: { description: string } }).renderedFields.description).toContain(
      '<h2>What happens</h2>',
    );
  });

  it('searches by offset with a total, without bounds and without properties', async () => {
    const search = async (query: Record<string, string>) =>
      (await ana.api('GET', `/search?${new URLSearchParams(query)}`)).body as {
        total: number;
        startAt: number;
        maxResults: number;
        issues: Issue[];
      };
    const page = await search({
      jql: 'project = WEB ORDER BY key',
      startAt: '4',
      maxResults: '3',
      fields: 'labels,updated',
    });
    expect([page.total, page.startAt, page.maxResults, page.issues.map(({ key }) => key)]).toEqual([
      9,
      4,
      3,
      ['WEB-5', 'WEB-6', 'WEB-7'],
    ]);
    expect((await search({ jql: '' })).total).toBe(11);
    expect(Object.keys((await search({ jql: '"Epic Link" = WEB-1' })).issues[0]?.fields ?? {})).toEqual(
      expect.arrayContaining(['summary', 'description', 'customfield_10106']),
    );
    expect((await search({ jql: 'assignee = dan', maxResults: '0' })).total).toBe(2);
  });

  it('has no list of labels and no page of projects, but suggestions and a list', async () => {
    expect([
      (await ana.api('GET', '/label')).status,
      (await ana.api('GET', '/project/search')).status,
      (await ana.api('GET', '/search/jql?jql=project%3DWEB')).status,
    ]).toEqual([404, 404, 404]);
    core.log.clear();
    expect((await ana.rest('GET', '/rest/api/1.0/labels/suggest?query=hi')).body).toEqual({
      token: 'hi',
      suggestions: [{ label: 'high-impact', html: '<b>hi</b>gh-impact' }],
    });
    expect((await ana.api('GET', '/project')).body).toMatchObject([{ key: 'WEB' }, { key: 'OPS' }]);
  });

  it('writes comments in wiki text, and mentions by name', async () => {
    const made = await ana.api('POST', '/issue/WEB-3/comment', {
      body: 'Look at this, [~dan]',
      properties: [{ key: 'tend', value: { id: 'c1' } }],
    });
    expect(made).toMatchObject({ status: 201, body: { body: 'Look at this, [~dan]', author: { name: 'ana' } } });
    expect(core.log.entries().at(-1)?.notifies).toEqual(['cleo', 'dan']);
    const { id } = made.body as { id: string };
    expect((await ana.api('GET', `/comment/${id}/properties/tend`)).body).toEqual({ key: 'tend', value: { id: 'c1' } });
    expect((await ana.api('POST', '/issue/WEB-3/comment', { body: ' ' })).status).toBe(400);
    expect((await ana.api('POST', '/issue/WEB-3/comment', { body: 'x'.repeat(32_768) })).status).toBe(400);
    expect((await ana.api('POST', '/issue/WEB-3/comment', { body: 'x'.repeat(32_767) })).status).toBe(201);
    const quoted = await ana.api('POST', '/issue/WEB-3/comment', { body: '{code}\n[~ben]\n{code}' });
    expect([quoted.status, core.log.entries().at(-1)?.notifies]).toEqual([201, ['cleo']]);
  });

  it('gives all comments at once', async () => {
    const found = core.jira.dc.world.projects[0]?.issues.find(({ key }) => key === 'WEB-2');
    const [one] = found?.comments ?? [];
    if (found && one) found.comments = Array.from({ length: 250 }, (_, n) => ({ ...one, id: String(80_000 + n) }));
    const read = async (query: string) =>
      (await ana.api('GET', `/issue/WEB-2/comment${query}`)).body as {
        total: number;
        maxResults: number;
        comments: object[];
      };
    expect((await read('')).comments).toHaveLength(250);
    expect((await read('?startAt=200&maxResults=100')).comments).toHaveLength(50);
  });

  it('may tell people of a changed comment, whatever it was asked', async () => {
    const { id } = (await ana.api('POST', '/issue/WEB-3/comment', { body: 'One' })).body as { id: string };
    await ana.api('PUT', `/issue/WEB-3/comment/${id}?notifyUsers=false`, { body: 'Two' });
    expect(core.log.entries().at(-1)).toMatchObject({ notifies: [], mayNotify: ['cleo'] });
  });

  it('takes ADF nowhere', async () => {
    const adf = { type: 'doc', version: 1, content: [] };
    expect((await ana.api('POST', '/issue/WEB-3/comment', { body: adf })).status).toBe(400);
    expect((await ana.api('PUT', '/issue/WEB-3', { fields: { description: adf } })).status).toBe(400);
    core.log.clear();
  });

  it('changes issues: labels, points, epic, person', async () => {
    expect(
      (
        await ana.api('PUT', '/issue/WEB-3', {
          fields: { customfield_10106: 2, customfield_10101: 'WEB-1', assignee: { name: 'dan' } },
          update: { labels: [{ add: 'ready' }] },
        })
      ).status,
    ).toBe(204);
    expect((await issue('WEB-3')).fields).toMatchObject({
      customfield_10106: 2,
      customfield_10101: 'WEB-1',
      assignee: { name: 'dan' },
      labels: ['ready'],
    });
    expect((await ana.api('PUT', '/issue/WEB-3', { fields: { parent: { key: 'WEB-1' } } })).status).toBe(204);
  });

  it('tells rights, watchers and people by name', async () => {
    const { permissions } = (await ana.api('GET', '/mypermissions?projectKey=WEB')).body as {
      permissions: Record<string, { havePermission: boolean }>;
    };
    expect([permissions['EDIT_ISSUES']?.havePermission, permissions['EDIT_ALL_COMMENTS']?.havePermission]).toEqual([
      true,
      false,
    ]);
    expect((await ana.api('GET', '/user/search?username=da')).body).toMatchObject([{ name: 'dan' }]);
    expect((await ana.api('GET', '/user/assignable/search?issueKey=WEB-2&username=')).body).toHaveLength(3);
    expect((await ana.api('POST', '/issue/WEB-3/watchers', 'ana')).status).toBe(204);
    expect((await ana.api('DELETE', '/issue/WEB-3/watchers?username=ana')).status).toBe(204);
    expect((await ana.api('GET', '/issue/WEB-3/watchers')).body).toMatchObject({ watchers: [{ name: 'cleo' }] });
  });

  it('limits nothing unless it is told to', async () => {
    for (let n = 0; n < 30; n += 1)
      expect((await ana.api('PUT', '/issue/WEB-3', { update: { labels: [{ add: `l${n}` }] } })).status).toBe(204);
  });
});
