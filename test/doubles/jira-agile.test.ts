import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore, type Core } from './core';
import { jiraClient, type JiraClient } from './jira-client';
import type { JiraSites } from './jira/sites';
import { assertValidLog } from './valid';

let core: Core;
beforeEach(() => {
  core = createCore();
});
afterEach(() => assertValidLog(core.log.entries()));

const agile = (client: JiraClient) => (method: string, path: string, body?: unknown) =>
  client.rest(method, `/rest/agile/1.0${path}`, body);

describe.each<[keyof JiraSites, string]>([
  ['acme', 'customfield_10036'],
  ['dc', 'customfield_10106'],
])('boards and sprints of %s', (site, field) => {
  const as = (who: string) => agile(jiraClient(core, site, who));

  it("finds a project's board, and the field it estimates with", async () => {
    expect((await as('ana')('GET', '/board?projectKeyOrId=WEB&type=scrum')).body).toMatchObject({
      total: 1,
      isLast: true,
      values: [{ id: 1, type: 'scrum', location: { projectKey: 'WEB' } }],
    });
    expect((await as('ana')('GET', '/board/1/configuration')).body).toMatchObject({
      estimation: { type: 'field', field: { fieldId: field, displayName: 'Story Points' } },
      columnConfig: { columns: [{ name: 'To Do' }, { name: 'In Progress' }, { name: 'Done' }] },
    });
    expect((await as('ana')('GET', '/board/2/configuration')).body).not.toHaveProperty('estimation');
    expect((await as('ana')('GET', '/board/99')).status).toBe(404);
    expect((await as('eve')('GET', '/board')).body).toMatchObject({ total: 0 });
  });

  it('lists sprints by state, without a total', async () => {
    const { body } = await as('ana')('GET', '/board/1/sprint?state=active,future');
    expect(body).toMatchObject({
      isLast: true,
      values: [
        { id: 12, state: 'active', goal: 'Nothing is booked twice' },
        { id: 13, state: 'future' },
        { id: 14, state: 'future' },
      ],
    });
    expect(body).not.toHaveProperty('total');
    expect((await as('ana')('GET', '/board/1/sprint?startAt=1&maxResults=2')).body).toMatchObject({
      isLast: false,
      values: [{ id: 12 }, { id: 13 }],
    });
    expect((await as('ana')('GET', '/board/2/sprint')).status).toBe(400);
    expect((await as('ana')('GET', '/board/1/sprint?state=open')).status).toBe(400);
    expect((await as('ana')('GET', '/sprint/11')).body).toMatchObject({
      state: 'closed',
      completeDate: expect.any(String),
    });
  });

  it("estimates an issue with the board's field", async () => {
    const path = '/issue/WEB-3/estimation?boardId=1';
    expect((await as('ana')('GET', path)).body).toEqual({ fieldId: field });
    expect(await as('ana')('PUT', path, { value: '8.0' })).toMatchObject({
      status: 200,
      body: { fieldId: field, value: '8.0' },
    });
    expect(core.log.entries().at(-1)?.notifies).toEqual(['cleo']);
    expect((await jiraClient(core, site, 'ana').api('GET', `/issue/WEB-3?fields=${field}`)).body).toMatchObject({
      fields: { [field]: 8 },
    });
    expect((await as('ana')('PUT', path, { value: 'many' })).status).toBe(400);
    expect((await as('ana')('PUT', path, { value: '' })).body).toEqual({ fieldId: field });
    expect((await as('ben')('PUT', path, { value: '1' })).status).toBe(403);
    expect((await as('ana')('GET', '/issue/WEB-3/estimation?boardId=2')).status).toBe(400);
    expect((await as('ana')('GET', '/issue/WEB-3/estimation')).status).toBe(400);
  });

  it('fills sprints fifty at a time, those that are not closed', async () => {
    const fill = (sprint: number, issues: string[], who = 'ana') =>
      as(who)('POST', `/sprint/${sprint}/issue`, { issues });
    expect((await fill(13, ['WEB-2', 'WEB-3'])).status).toBe(204);
    expect(core.log.entries().at(-1)?.notifies).toEqual(['ben', 'cleo', 'dan']);
    const { body } = await jiraClient(core, site, 'ana').api(
      'GET',
      `/issue/WEB-2?fields=${core.jira[site].world.sprintField}`,
    );
    expect(JSON.stringify(body)).toContain('WEB sprint 3');
    expect([
      (await fill(11, ['WEB-2'])).status,
      (await fill(13, ['OPS-1'])).status,
      (await fill(13, [])).status,
    ]).toEqual([400, 400, 400]);
    expect(
      (
        await fill(
          13,
          Array.from({ length: 51 }, () => 'WEB-3'),
        )
      ).status,
    ).toBe(400);
    expect([
      (await fill(13, ['WEB-99'])).status,
      (await fill(99, ['WEB-2'])).status,
      (await fill(13, ['WEB-2'], 'ben')).status,
    ]).toEqual([404, 404, 403]);
    expect((await as('ana')('POST', '/backlog/issue', { issues: ['WEB-2'] })).status).toBe(204);
    expect(
      core.jira[site].world.projects[0]?.issues.filter(({ sprint }) => sprint === 13).map(({ key }) => key),
    ).toEqual(['WEB-3']);
  });
});

it('a sprint is an object on Cloud, and the text of a Java object on Data Center', async () => {
  const sprint = async (site: keyof JiraSites, field: string) =>
    (
      (await jiraClient(core, site, 'ana').api('GET', `/issue/WEB-7?fields=${field}`)).body as {
        fields: Record<string, unknown[]>;
      }
    ).fields[field];
  expect(await sprint('acme', 'customfield_10020')).toEqual([
    expect.objectContaining({ id: 12, state: 'active', boardId: 1 }),
  ]);
  expect(await sprint('dc', 'customfield_10104')).toEqual([
    expect.stringMatching(/^com\.atlassian\.greenhopper\..*\[id=12,rapidViewId=1,state=ACTIVE,name=WEB sprint 2,/),
  ]);
});
