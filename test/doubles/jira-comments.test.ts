import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCore, type Core } from './core';
import { commentsPerIssue } from './jira/acts/comments';
import { jiraClient, type JiraClient } from './jira-client';
import { assertValidLog } from './valid';

let now = Date.UTC(2026, 10, 22, 9);
let core: Core;
let ana: JiraClient;
let ben: JiraClient;

beforeEach(() => {
  core = createCore({ jira: { clock: () => (now += 1_000) } });
  [ana, ben] = [jiraClient(core, 'acme', 'ana'), jiraClient(core, 'acme', 'ben')];
});
afterEach(() => assertValidLog(core.log.entries()));

const adf = (...content: object[]) => ({ type: 'doc', version: 1, content });
const said = (text: string) => adf({ type: 'paragraph', content: [{ type: 'text', text }] });
const mention = (name: string) =>
  adf({
    type: 'paragraph',
    content: [
      {
        type: 'mention',
        attrs: { id: core.jira.acme.world.people.find((one) => one.name === name)?.accountId, text: `@${name}` },
      },
    ],
  });
const path = '/issue/WEB-5/comment';
const entry = () => core.log.entries().at(-1);

async function say(client: JiraClient, body: unknown = said('Hi'), more: object = {}): Promise<string> {
  const made = await client.api('POST', path, { body, ...more });
  expect(made.status).toBe(201);
  return (made.body as { id: string }).id;
}
const list = async (query = '') =>
  (await ana.api('GET', `${path}${query}`)).body as {
    total: number;
    startAt: number;
    maxResults: number;
    comments: { id: string; body: unknown; properties?: object[] }[];
  };

describe('Jira Cloud: comments', () => {
  it('are listed by pages, oldest or newest first', async () => {
    const ids = [await say(ana), await say(ben), await say(ana)];
    expect((await list()).comments.map(({ id }) => id)).toEqual(ids);
    expect((await list('?orderBy=-created&maxResults=2&startAt=1')).comments.map(({ id }) => id)).toEqual([
      ids[1],
      ids[0],
    ]);
    expect(await list('?maxResults=2')).toMatchObject({ total: 3, startAt: 0, maxResults: 2 });
    expect((await list('?maxResults=5000')).maxResults).toBe(100);
    expect((await ana.api('GET', `${path}?maxResults=-1`)).status).toBe(404);
  });

  it('have an author, whoever changed them last, and times', async () => {
    const id = await say(ben);
    const changed = await jiraClient(core, 'acme', 'admin').api('PUT', `${path}/${id}`, { body: said('Changed') });
    expect(changed.body).toMatchObject({
      author: { displayName: 'Ben Okafor' },
      updateAuthor: { displayName: 'Ines Adler' },
      jsdPublic: true,
    });
    const { created, updated } = changed.body as { created: string; updated: string };
    expect(created < updated).toBe(true);
    expect((await ana.api('GET', `${path}/${id}?expand=renderedBody`)).body).toMatchObject({
      renderedBody: expect.stringContaining('Changed'),
    });
    expect((await ana.api('GET', `${path}/1`)).status).toBe(404);
  });

  it('keep properties given at their creation', async () => {
    const id = await say(ana, said('Hi'), { properties: [{ key: 'tend', value: { command: 'c1' } }] });
    expect((await ana.api('GET', `/comment/${id}/properties/tend`)).body).toEqual({
      key: 'tend',
      value: { command: 'c1' },
    });
    expect((await ana.api('GET', `/comment/${id}/properties`)).body).toMatchObject({ keys: [{ key: 'tend' }] });
    expect((await ana.api('GET', `/comment/${id}/properties/other`)).status).toBe(404);
    expect((await list()).comments[0]?.properties).toBeUndefined();
    expect((await list('?expand=properties')).comments[0]?.properties).toEqual([
      { key: 'tend', value: { command: 'c1' } },
    ]);
    core.jira.acme.world.quirks.commentProperties = 'never';
    expect((await list('?expand=properties')).comments[0]?.properties).toBeUndefined();
  });

  it('tell people: new ones everybody concerned, changed ones unless told not to', async () => {
    await say(ana, mention('cleo'));
    expect(entry()).toMatchObject({ person: 'ana', notifies: ['cleo', 'dan'] });
    const id = await say(ana);
    await ana.api('PUT', `${path}/${id}?notifyUsers=false`, { body: mention('ben') });
    expect(entry()).toMatchObject({ notifies: [], mayNotify: [] });
    await ana.api('PUT', `${path}/${id}`, { body: said('loud') });
    expect(entry()?.notifies).toEqual(['dan']);
  });

  it('make whoever says something watch from then on', async () => {
    await say(ben);
    await say(ana);
    expect(entry()?.notifies).toEqual(['ben', 'dan']);
  });

  it.each<[string, unknown]>([
    ['plain text', 'Hi'],
    ['no body', undefined],
    ['another version', { type: 'doc', version: 2, content: [] }],
    ['an unknown node', adf({ type: 'marquee', content: [] })],
    ['a text node without words', adf({ type: 'paragraph', content: [{ type: 'text', text: '' }] })],
    ['more than 32,767 characters', said('x'.repeat(32_768))],
  ])('refuse %s', async (_, body) => {
    const answer = await ana.api('POST', path, { body });
    expect(answer).toMatchObject({ status: 400, body: { errorMessages: [], errors: { comment: expect.any(String) } } });
    core.log.clear();
  });

  it('take 32,767 characters, or what fits as JSON where Jira counts so', async () => {
    await say(ana, said('"'.repeat(32_700)));
    core.jira.acme.world.quirks.countsAdf = 'json';
    expect((await ana.api('POST', path, { body: said('"'.repeat(32_700)) })).status).toBe(400);
  });

  it.each([
    ['cleo', 400, 400, 400],
    ['ben', 201, 200, 400],
    ['admin', 201, 200, 200],
    ['eve', 404, 404, 404],
  ])("are for who may: %s writes %d, changes an own one %d, somebody else's %d", async (who, write, own, others) => {
    const client = jiraClient(core, 'acme', who);
    const foreign = await say(ana);
    const made = await client.api('POST', path, { body: said('Mine') });
    const mine = (made.body as { id?: string }).id ?? foreign;
    expect(made.status).toBe(write);
    expect((await client.api('PUT', `${path}/${mine}`, { body: said('Changed') })).status).toBe(own);
    expect((await client.api('PUT', `${path}/${foreign}`, { body: said('Changed') })).status).toBe(others);
    expect((await client.api('DELETE', `${path}/${foreign}`)).status).toBe(others === 200 ? 204 : others);
  });

  it('are refused in a frozen status, as 400 or as 403', async () => {
    expect((await ana.api('POST', '/issue/OPS-2/comment', { body: said('Late') })).status).toBe(400);
    core.jira.acme.world.quirks.commentRefusal = 403;
    expect((await ana.api('POST', '/issue/OPS-2/comment', { body: said('Late') })).status).toBe(403);
    expect((await ana.api('PUT', '/issue/OPS-2', { update: { labels: [{ add: 'x' }] } })).status).toBe(400);
    expect((await ana.api('POST', '/issue/WEB-8/comment', { body: said('Done, but not frozen') })).status).toBe(201);
  });

  it('are refused on archived and deleted issues', async () => {
    const found = core.jira.acme.world.projects[0]?.issues.find(({ key }) => key === 'WEB-5');
    if (found) found.archived = true;
    expect((await ana.api('POST', path, { body: said('Hi') })).status).toBe(400);
    expect((await ana.api('GET', path)).status).toBe(200);
    if (found) found.deleted = true;
    expect((await ana.api('GET', path)).status).toBe(404);
  });

  it('are at most so many to an issue', async () => {
    const found = core.jira.acme.world.projects[0]?.issues.find(({ key }) => key === 'WEB-5');
    const id = await say(ana);
    const [one] = found?.comments.filter((comment) => comment.id === id) ?? [];
    if (found && one) found.comments = Array(commentsPerIssue).fill(one);
    expect((await ana.api('POST', path, { body: said('One more') })).status).toBe(413);
  });

  it("move the issue's time, or not", async () => {
    const updated = async () =>
      ((await ana.api('GET', '/issue/WEB-5?fields=updated')).body as { fields: { updated: string } }).fields.updated;
    const id = await say(ana);
    const before = await updated();
    await ana.api('PUT', `${path}/${id}`, { body: said('Changed') });
    const after = await updated();
    expect(after > before).toBe(true);
    core.jira.acme.world.quirks.commentEditTouchesIssue = false;
    await ana.api('PUT', `${path}/${id}`, { body: said('Again') });
    expect(await updated()).toBe(after);
  });

  it('can be internal in a service desk: customers neither see nor hear of them', async () => {
    const eve = jiraClient(core, 'acme', 'eve');
    const seen = async (client: JiraClient) =>
      (await client.api('GET', '/issue/DESK-1/comment')).body as { total: number; comments: { jsdPublic: boolean }[] };
    expect([(await seen(eve)).total, (await seen(ana)).comments.map(({ jsdPublic }) => jsdPublic)]).toEqual([
      1,
      [true, false],
    ]);
    await ana.api('POST', '/issue/DESK-1/comment', {
      body: said('Between us'),
      properties: [{ key: 'sd.public.comment', value: { internal: true } }],
    });
    expect(entry()?.notifies).toEqual(['dan']);
    await ana.api('POST', '/issue/DESK-1/comment', { body: said('For you') });
    expect(entry()?.notifies).toEqual(['dan', 'eve']);
    expect((await seen(eve)).total).toBe(2);
  });
});
