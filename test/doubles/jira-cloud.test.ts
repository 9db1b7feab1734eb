import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore, type Core } from './core';
import { jiraClient, type JiraClient } from './jira-client';
import { assertValidLog } from './valid';

let core: Core;
let ana: JiraClient;

beforeEach(() => {
  core = createCore();
  ana = jiraClient(core, 'acme', 'ana');
});
afterEach(() => assertValidLog(core.log.entries()));

const adf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const accountId = (name: string) => core.jira.acme.world.people.find((one) => one.name === name)?.accountId;
const notified = () => core.log.entries().at(-1)?.notifies;

interface Issue {
  id: string;
  key: string;
  fields: Record<string, unknown>;
  names?: Record<string, string>;
  transitions?: { id: string; name: string; to: { name: string } }[];
}
const issue = async (key: string, query = '') => (await ana.api('GET', `/issue/${key}${query}`)).body as Issue;

describe('Jira Cloud: who I am and what I may', () => {
  it('names the person by account id, and nobody else by address', async () => {
    expect((await ana.api('GET', '/myself')).body).toMatchObject({
      accountId: accountId('ana'),
      displayName: 'Ana Sousa',
      emailAddress: 'ana@example.com',
      timeZone: 'Europe/Lisbon',
    });
    const found = await ana.api('GET', '/user/search?query=be');
    expect(found.body).toEqual([expect.objectContaining({ accountId: accountId('ben') })]);
    expect(JSON.stringify(found.body)).not.toContain('ben@example.com');
  });

  it.each([
    ['ana', [true, true, true, true, false]],
    ['ben', [true, true, false, false, false]],
    ['cleo', [true, false, false, false, false]],
    ['admin', [true, true, true, true, true]],
  ])('tells %s the rights in a project', async (who, rights) => {
    const names = ['BROWSE_PROJECTS', 'ADD_COMMENTS', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'EDIT_ALL_COMMENTS'];
    const { body } = await jiraClient(core, 'acme', who).api(
      'GET',
      `/mypermissions?issueKey=WEB-2&permissions=${names.join(',')}`,
    );
    const { permissions } = body as { permissions: Record<string, { havePermission: boolean }> };
    expect(names.map((name) => permissions[name]?.havePermission)).toEqual(rights);
  });

  it('wants to know which rights are meant, and knows no others', async () => {
    expect((await ana.api('GET', '/mypermissions?issueKey=WEB-2')).status).toBe(400);
    expect((await ana.api('GET', '/mypermissions?permissions=FLY')).status).toBe(400);
  });
});

describe('Jira Cloud: an issue', () => {
  it('carries its text as ADF and everything it has', async () => {
    const { fields } = await issue('WEB-2');
    expect(fields).toMatchObject({
      summary: expect.stringContaining('Remind'),
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      priority: { name: 'High' },
      labels: ['feature', 'high-impact'],
      customfield_10036: 3,
      customfield_10016: null,
      parent: { key: 'WEB-1' },
      fixVersions: [{ name: 'Autumn' }],
      issuetype: { hierarchyLevel: 0 },
      comment: { total: 3 },
    });
    expect(fields['description']).toMatchObject({ type: 'doc', version: 1 });
    expect(JSON.stringify(fields['description'])).toContain('"type":"taskItem","attrs":{"localId":"3","state":"DONE"}');
    expect(JSON.stringify(fields['comment'])).toContain(
      `{"type":"mention","attrs":{"id":"${accountId('ana')}","text":"@ana"}}`,
    );
  });

  it('gives only what is asked for', async () => {
    const found = await issue('WEB-2', '?fields=summary,labels&expand=names,transitions,renderedFields');
    expect(Object.keys(found.fields)).toEqual(['summary', 'labels']);
    expect(found.names).toEqual({ summary: 'Summary', labels: 'Labels' });
    expect(found.transitions?.map(({ name }) => name)).toEqual(['Ready', 'Start work', 'Reject']);
    expect(Object.keys((await issue('WEB-2', '?fields=-description,-comment')).fields)).not.toContain('description');
  });

  it('tells each reader what can be changed', async () => {
    const editable = async (who: string, key: string) =>
      Object.keys(
        (
          (await jiraClient(core, 'acme', who).api('GET', `/issue/${key}?fields=summary&expand=editmeta`)).body as {
            editmeta: { fields: object };
          }
        ).editmeta.fields,
      );
    expect(await editable('ana', 'WEB-2')).toEqual([
      'summary',
      'description',
      'issuetype',
      'priority',
      'labels',
      'assignee',
      'fixVersions',
      'parent',
      'customfield_10036',
    ]);
    expect([await editable('ben', 'WEB-2'), await editable('ana', 'OPS-2')]).toEqual([[], []]);
  });

  it("says times in the reader's zone", async () => {
    const clock = Date.UTC(2026, 6, 1, 12);
    core = createCore({ jira: { clock: () => clock } });
    const read = async (who: string) =>
      ((await jiraClient(core, 'acme', who).api('GET', '/issue/WEB-3?fields=created')).body as Issue).fields['created'];
    expect([await read('ana'), await read('cleo')]).toEqual([
      '2026-06-22T10:00:00.000+0100',
      '2026-06-22T05:00:00.000-0400',
    ]);
  });

  it('shows what blocks it', async () => {
    expect((await issue('WEB-6')).fields['issuelinks']).toEqual([
      expect.objectContaining({
        type: expect.objectContaining({ inward: 'is blocked by' }),
        inwardIssue: expect.objectContaining({ key: 'WEB-7' }),
      }),
    ]);
    expect((await issue('WEB-7')).fields['issuelinks']).toEqual([
      expect.objectContaining({ outwardIssue: expect.objectContaining({ key: 'WEB-6' }) }),
    ]);
  });

  it('answers under a key it had before, with the key it has now', async () => {
    const moved = core.jira.acme.world.projects[0]?.issues.find(({ key }) => key === 'WEB-3');
    moved?.formerKeys.push('OLD-7');
    expect(await issue('OLD-7')).toMatchObject({ key: 'WEB-3' });
  });

  it('is not there for who may not see it', async () => {
    const eve = jiraClient(core, 'acme', 'eve');
    const answers = [
      await eve.api('GET', '/issue/WEB-2'),
      await ana.api('GET', '/issue/WEB-999'),
      await eve.api('PUT', '/issue/WEB-2', { fields: { summary: 'x' } }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: 404,
        body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
      });
    expect((await eve.api('GET', '/issue/DESK-1')).status).toBe(200);
  });
});

describe('Jira Cloud: changing an issue', () => {
  it('adds and removes single labels, tells its people, and answers nothing', async () => {
    const answer = await ana.api('PUT', '/issue/WEB-2', {
      update: { labels: [{ add: 'ready' }, { add: 'feature' }, { remove: 'high-impact' }] },
    });
    expect([answer.status, answer.body]).toEqual([204, undefined]);
    expect(notified()).toEqual(['ben', 'cleo', 'dan']);
    expect((await issue('WEB-2')).fields['labels']).toEqual(['feature', 'ready']);
    expect((await ana.api('GET', '/label')).body).toMatchObject({
      isLast: true,
      values: expect.arrayContaining(['ready', 'bug']),
    });
  });

  it.each([
    ['a label with a space', { update: { labels: [{ add: 'not ready' }] } }, 'labels'],
    ['an empty summary', { fields: { summary: ' ' } }, 'summary'],
    ['a summary of two lines', { fields: { summary: 'a\nb' } }, 'summary'],
    ['a summary too long', { fields: { summary: 'x'.repeat(256) } }, 'summary'],
    ['a description that is text', { fields: { description: 'plain' } }, 'description'],
    ['a description too long', { fields: { description: adf('x'.repeat(32_768)) } }, 'description'],
    ['an unknown priority', { fields: { priority: { id: '77' } } }, 'priority'],
    ['an unknown version', { update: { fixVersions: [{ add: { name: 'Never' } }] } }, 'fixVersions'],
    ['an unknown field', { fields: { customfield_99999: 1 } }, 'customfield_99999'],
    ['a number field the board does not use', { fields: { customfield_10016: 1 } }, 'customfield_10016'],
    ['points that are no number', { fields: { customfield_10036: '3' } }, 'customfield_10036'],
    ['a field twice', { fields: { labels: [] }, update: { labels: [{ add: 'x' }] } }, 'labels'],
    ['somebody who cannot have it', { fields: { assignee: { accountId: 'nobody' } } }, 'assignee'],
  ])('refuses %s, and changes nothing', async (_, body, field) => {
    const before = JSON.stringify((await issue('WEB-2')).fields);
    const answer = await ana.api('PUT', '/issue/WEB-2', body);
    expect([answer.status, Object.keys((answer.body as { errors: object }).errors)]).toEqual([400, [field]]);
    expect(JSON.stringify((await issue('WEB-2')).fields)).toBe(before);
  });

  it('is quiet for administrators only, and refuses others the whole edit', async () => {
    const refused = await ana.api('PUT', '/issue/WEB-2?notifyUsers=false', { update: { labels: [{ add: 'one' }] } });
    expect(refused).toMatchObject({
      status: 403,
      body: { errorMessages: [expect.stringMatching(/discard the user/)] },
    });
    expect((await issue('WEB-2')).fields['labels']).not.toContain('one');
    await jiraClient(core, 'acme', 'admin').api('PUT', '/issue/WEB-2?notifyUsers=false', {
      update: { labels: [{ add: 'two' }] },
    });
    expect(notified()).toEqual([]);
  });

  it('needs the right', async () => {
    for (const who of ['ben', 'cleo']) {
      const { api } = jiraClient(core, 'acme', who);
      expect((await api('PUT', '/issue/WEB-2', { update: { labels: [{ add: 'x' }] } })).status).toBe(403);
      expect((await api('POST', '/issue/WEB-2/transitions', { transition: { id: '21' } })).status).toBe(400);
      expect((await api('GET', '/issue/WEB-2/transitions')).body).toMatchObject({ transitions: [] });
    }
  });

  it('goes from status to status along the workflow', async () => {
    const move = async (id: string) =>
      (await ana.api('POST', '/issue/WEB-2/transitions', { transition: { id } })).status;
    expect(await move('41')).toBe(400);
    expect([await move('21'), await move('31'), await move('41'), await move('51')]).toEqual([204, 204, 204, 204]);
    expect((await issue('WEB-2')).fields).toMatchObject({ status: { name: 'Done' }, resolution: { name: 'Done' } });
    expect((await issue('WEB-2', '?expand=transitions')).transitions?.map(({ to }) => to.name)).toEqual(['To Do']);
  });

  it('creates an issue, with its properties', async () => {
    const made = await ana.api('POST', '/issue', {
      fields: {
        project: { key: 'WEB' },
        issuetype: { name: 'Task' },
        summary: 'The ledger',
        description: adf('Kept by a program'),
        labels: ['grooming-ledger'],
      },
      properties: [{ key: 'tend', value: { id: 1 } }],
    });
    expect(made).toMatchObject({ status: 201, body: { key: 'WEB-10' } });
    expect((await ana.api('GET', '/issue/WEB-10?fields=labels&properties=*all')).body).toMatchObject({
      fields: { labels: ['grooming-ledger'] },
      properties: { tend: { id: 1 } },
    });
    expect(
      await ana.api('POST', '/issue', {
        fields: { project: { key: 'NONE' }, summary: 'x', issuetype: { name: 'Task' } },
      }),
    ).toMatchObject({ status: 400, body: { errors: { project: expect.any(String) } } });
    expect(
      await ana.api('POST', '/issue', { fields: { project: { key: 'WEB' }, issuetype: { name: 'Task' } } }),
    ).toMatchObject({ status: 400, body: { errors: { summary: expect.any(String) } } });
    expect(
      (
        await jiraClient(core, 'acme', 'cleo').api('POST', '/issue', {
          fields: { project: { key: 'WEB' }, summary: 'x', issuetype: { name: 'Task' } },
        })
      ).status,
    ).toBe(400);
  });
});

describe('Jira Cloud: the rest of a site', () => {
  it('lists projects, versions, priorities, fields and statuses', async () => {
    expect((await ana.api('GET', '/project/search?maxResults=2')).body).toMatchObject({
      total: 3,
      isLast: false,
      values: [{ key: 'WEB', projectTypeKey: 'software' }, { key: 'OPS' }],
    });
    expect((await ana.api('GET', '/project/WEB')).body).toMatchObject({
      lead: { displayName: 'Ines Adler' },
      issueTypes: expect.any(Array),
    });
    expect((await ana.api('GET', '/project/NONE')).status).toBe(404);
    expect((await ana.api('GET', '/project/WEB/versions')).body).toMatchObject([
      { name: 'Summer', released: true },
      { name: 'Autumn' },
      { name: 'Some day' },
    ]);
    expect((await ana.api('GET', '/priority')).body).toHaveLength(5);
    expect((await ana.api('GET', '/status')).body).toHaveLength(6);
    const fields = (await ana.api('GET', '/field')).body as { id: string; name: string }[];
    expect(fields.filter(({ name }) => /story point/i.test(name)).map(({ id }) => id)).toEqual([
      'customfield_10036',
      'customfield_10016',
    ]);
  });

  it('finds people who can be mentioned or given an issue', async () => {
    const names = async (path: string) =>
      ((await ana.api('GET', path)).body as { displayName: string }[]).map(({ displayName }) => displayName);
    expect(await names('/user/viewissue/search?issueKey=WEB-2&query=')).toEqual([
      'Ana Sousa',
      'Ben Okafor',
      'Cleo Laurent',
      'Dan Weber',
      'Ines Adler',
    ]);
    expect(await names('/user/assignable/search?project=WEB&query=')).toEqual(['Ana Sousa', 'Dan Weber', 'Ines Adler']);
    expect((await ana.api('GET', '/user/picker?query=web')).body).toMatchObject({
      total: 1,
      users: [{ displayName: 'Dan Weber' }],
    });
    expect((await ana.api('GET', '/user/assignable/search?query=')).status).toBe(400);
  });

  it('keeps who watches', async () => {
    expect((await ana.api('GET', '/issue/WEB-3/watchers')).body).toMatchObject({ watchCount: 1, isWatching: false });
    expect((await ana.api('POST', '/issue/WEB-3/watchers', accountId('ana'))).status).toBe(204);
    expect((await ana.api('POST', '/issue/WEB-3/watchers', accountId('ben'))).status).toBe(403);
    expect(
      (await jiraClient(core, 'acme', 'admin').api('POST', '/issue/WEB-3/watchers', accountId('eve'))).status,
    ).toBe(400);
    expect((await ana.api('GET', '/issue/WEB-3/watchers')).body).toMatchObject({ watchCount: 2, isWatching: true });
    expect((await ana.api('DELETE', `/issue/WEB-3/watchers?accountId=${accountId('ana')}`)).status).toBe(204);
    expect((await ana.api('GET', '/issue/WEB-3?fields=watches')).body).toMatchObject({
      fields: { watches: { watchCount: 1, isWatching: false } },
    });
  });

  it('tells its name and cloud id to anybody', async () => {
    const nobody = jiraClient(core, 'acme', '');
    expect((await nobody.api('GET', '/serverInfo')).body).toMatchObject({
      deploymentType: 'Cloud',
      baseUrl: 'https://acme.atlassian.net',
    });
    expect((await nobody.rest('GET', '/_edge/tenant_info')).body).toEqual({
      cloudId: core.jira.acme.world.place.cloudId,
    });
  });

  it('keeps two sites apart, even where keys are the same', async () => {
    const there = (await jiraClient(core, 'globex', 'ana').api('GET', '/issue/WEB-2')).body as Issue;
    expect(there.fields['summary']).not.toBe((await issue('WEB-2')).fields['summary']);
    const token = core.jira.acme.people().find(({ name }) => name === 'ana')?.token ?? '';
    expect(
      await jiraClient(core, 'globex', '').api('GET', '/myself', undefined, {
        authorization: `Basic ${Buffer.from(`ana@example.com:${token}`).toString('base64')}`,
      }),
    ).toMatchObject({ status: 401 });
  });
});
