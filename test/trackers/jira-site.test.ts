// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { agrees, issueAt } from '@/utils/trackers/addresses';
import { jiraSite } from '@/utils/trackers/jira/site';
import type { Get } from '@/utils/trackers/site';
import { plainText } from '../model/reads';
import { hasShared } from '../shared';
import { capturedPage } from './captured';

const ref = 'jira:acme.atlassian.net/ABC-12';
const onServer = 'jira:jira.example.com/jira/ABC-12';
const done = { name: 'Erledigt', statusCategory: { key: 'done' } };
const open = { name: 'In Arbeit', statusCategory: { key: 'indeterminate' } };
const paragraph = {
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It goes.' }] }],
};

const answering = (value: unknown, type = 'application/json;charset=UTF-8') =>
  vi.fn<Get>(() => Promise.resolve({ type, text: typeof value === 'string' ? value : JSON.stringify(value) }));
const issueWith = (fields: object, names: object = {}) => ({
  key: 'ABC-12',
  names,
  fields: { summary: 'Drafts are lost', description: null, ...fields },
});
const factsWith = async (fields: object, names: object = {}) =>
  (await jiraSite.asked(ref, answering(issueWith(fields, names))))?.facts;

describe('an issue asked of Jira as the person on the page', () => {
  it("is asked at the page's own origin, below the context path, in the version that is spoken there", async () => {
    const get = answering(issueWith({}));
    await jiraSite.asked(ref, get);
    await jiraSite.asked(onServer, get);
    expect(get.mock.calls.map(([path]) => path.split('?')[0])).toEqual([
      '/rest/api/3/issue/ABC-12',
      '/jira/rest/api/2/issue/ABC-12',
    ]);
    expect(get.mock.calls.map(([, type]) => type)).toEqual(['application/json', 'application/json']);
  });

  it('has its text as it is stored: a document on Cloud, wiki text on Data Center', async () => {
    expect(await jiraSite.asked(ref, answering(issueWith({ description: paragraph })))).toMatchObject({
      title: 'Drafts are lost',
      body: { markup: 'adf', source: JSON.stringify(paragraph) },
    });
    expect(await jiraSite.asked(onServer, answering(issueWith({ description: 'h2. *Goal*' })))).toMatchObject({
      body: { markup: 'jira-wiki', source: 'h2. *Goal*' },
    });
    expect(await jiraSite.asked(ref, answering(issueWith({})))).toMatchObject({ body: { markup: 'adf', source: '' } });
  });

  it('is not read from a login page that comes as if all were well', async () => {
    await expect(
      jiraSite.asked(
        ref,
        answering('<!doctype html><title>Log in with Atlassian account</title>', 'text/html;charset=UTF-8'),
      ),
    ).rejects.toThrow('signed out of Jira');
  });

  it('is not read from what is no issue', async () => {
    expect(await jiraSite.asked(ref, answering({ errorMessages: ['Issue does not exist'] }))).toBeUndefined();
  });

  it('has the facts that the fields tell, whatever the site calls its statuses', async () => {
    const facts = await factsWith({
      status: done,
      labels: ['bug'],
      fixVersions: [{ name: '2.1' }, { name: '2.2' }],
      updated: '2026-11-22T10:00:00.000+0100',
      parent: { key: 'ABC-1', fields: { summary: 'Offline work' } },
    });
    expect(facts).toEqual({
      status: 'Erledigt',
      state: 'closed',
      labels: ['bug'],
      milestone: '2.1, 2.2',
      parents: ['Offline work'],
      updatedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(await factsWith({ status: open, fixVersions: [] })).toEqual({
      status: 'In Arbeit',
      state: 'open',
      milestone: null,
    });
  });

  it('leaves out what Jira left out', async () => {
    expect(await factsWith({})).toEqual({});
  });

  it.each([
    [
      { customfield_1: 5, customfield_2: null },
      { customfield_1: 'Story Points', customfield_2: 'Story point estimate' },
      5,
    ],
    [
      { customfield_1: null, customfield_2: 0.5 },
      { customfield_1: 'Story Points', customfield_2: 'Story point estimate' },
      0.5,
    ],
    [{ customfield_1: null }, { customfield_1: 'Story Points' }, null],
    [{ customfield_1: 8 }, { customfield_1: 'Risk points' }, undefined],
  ])('finds the estimate in %j', async (fields, names, estimate) => {
    expect((await factsWith(fields, names))?.estimate).toBe(estimate);
  });

  it.each([
    [
      [
        { id: 1, name: 'WEB 1', state: 'closed' },
        { id: 2, name: 'WEB 2', state: 'active' },
      ],
      'WEB 2',
    ],
    [[{ id: 1, name: 'WEB 1', state: 'closed' }], null],
    [
      [
        'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=1,rapidViewId=2,state=CLOSED,name=WEB 1,goal=]',
        'com.atlassian.greenhopper.service.sprint.Sprint@2f[id=2,rapidViewId=2,state=FUTURE,name=Pay, and be paid,startDate=<null>,goal=Soon]',
      ],
      'Pay, and be paid',
    ],
    [null, null],
  ])('knows the sprint that it is in by %j', async (sprints, name) => {
    expect(
      await factsWith({ customfield_3: sprints, priority: { name: 'High' } }, { customfield_3: 'Sprint' }),
    ).toMatchObject({ sprint: name, priority: 'High' });
  });

  it('names the epic by its key where Data Center keeps it so', async () => {
    expect((await factsWith({ customfield_9: 'ABC-7' }, { customfield_9: 'Epic Link' }))?.parents).toEqual(['ABC-7']);
    expect((await factsWith({ customfield_9: null }, { customfield_9: 'Epic Link' }))?.parents).toEqual([]);
  });

  it('waits for what blocks it, and not for what it blocks', async () => {
    const blocks = { name: 'Blocks', inward: 'wird blockiert durch', outward: 'blockiert' };
    const depends = { name: 'Dependency', inward: 'is depended on by', outward: 'depends on' };
    const relates = { name: 'Relates', inward: 'relates to', outward: 'relates to' };
    const issuelinks = [
      { type: blocks, inwardIssue: { key: 'ABC-1', fields: { status: open } } },
      { type: blocks, outwardIssue: { key: 'ABC-2', fields: { status: open } } },
      { type: depends, outwardIssue: { key: 'ABC-3', fields: { status: done } } },
      { type: depends, inwardIssue: { key: 'ABC-4', fields: { status: open } } },
      { type: relates, outwardIssue: { key: 'ABC-5', fields: { status: open } } },
      { type: blocks, inwardIssue: { key: 'ABC-6' } },
    ];
    expect((await factsWith({ issuelinks }))?.blockedBy).toEqual([
      { ref: 'ABC-1', open: true },
      { ref: 'ABC-3', open: false },
      { ref: 'ABC-6' },
    ]);
  });
});

const captures = [
  {
    name: 'a Cloud issue',
    file: 'pages/jira-cloud/browse-issue.html',
    url: 'https://acme.atlassian.net/browse/ABC-14817',
    theme: 'light',
    words: /acceptance criteria two/i,
  },
  {
    name: 'a dark Cloud issue',
    file: 'pages/jira-cloud/browse-issue-dark.html',
    url: 'https://acme.atlassian.net/browse/ABC-14817',
    theme: 'dark',
    words: /acceptance criteria two/i,
  },
  {
    name: 'a board with an issue in a modal',
    file: 'pages/jira-cloud/board-modal-selectedIssue.html',
    url: 'https://acme.atlassian.net/jira/software/c/projects/ABC/boards/2122?selectedIssue=ABC-14817',
    theme: 'light',
    words: /acceptance criteria two/i,
  },
  {
    name: 'a Data Center issue',
    file: 'pages/jira-dc/browse-issue-8.20.html',
    url: 'https://issues.example.org/browse/CAMEL-10001',
    theme: 'light',
    words: /test covers it/i,
  },
];

describe.each(captures.filter(({ file }) => hasShared(file)))(
  '$name as reconstructed',
  ({ file, url, theme, words }) => {
    let page: Document;
    const shown = issueAt(new URL(url)) ?? ref;
    beforeAll(() => {
      page = capturedPage(file);
      Object.defineProperty(page, 'location', { value: new URL(url) });
    });

    it('agrees with its own address', () => {
      expect(agrees(shown, page)).toBe(true);
    });

    it('is read as the reader sees it', () => {
      const text = jiraSite.textOf(page, shown);
      expect(text?.title).toMatch(/^\w+ \w+/);
      expect(text?.body.markup === 'blocks' && plainText(text.body.blocks)).toMatch(words);
      expect(text?.facts.labels).toContain('grooming');
      expect(jiraSite.rootsOf(page)).toHaveLength(2);
    });

    it('is not read as another issue', () => {
      expect(jiraSite.textOf(page, 'jira:acme.atlassian.net/ABC-1')).toBeUndefined();
    });

    it(`is ${theme}`, () => {
      expect(jiraSite.theme(page.documentElement)).toBe(theme);
    });
  },
);

describe('who is signed in', () => {
  const viewer = (head: string) =>
    jiraSite.viewerOf(new DOMParser().parseFromString(`<html><head>${head}</head></html>`, 'text/html'));

  it('is what the head says, or nobody that could be seen', () => {
    expect(viewer('<meta name="ajs-remote-user" content="ana">')).toBe('ana');
    expect(
      viewer('<meta name="ajs-remote-user" content="ana"><meta name="ajs-atlassian-account-id" content="5b1:a">'),
    ).toBe('5b1:a');
    expect(viewer('<meta name="ajs-remote-user" content="">')).toBeNull();
    expect(viewer('')).toBeNull();
  });
});

describe('a page that has not drawn its description yet', () => {
  it('is not read as one without', () => {
    const html = (rest: string) =>
      new DOMParser().parseFromString(
        `<html><body><h1 data-testid="issue.views.issue-base.foundation.summary.heading">Drafts</h1>${rest}</body></html>`,
        'text/html',
      );
    expect(jiraSite.textOf(html(''), ref)).toBeUndefined();
    expect(
      jiraSite.textOf(html('<div data-testid="issue.views.field.rich-text.description">Add a description…</div>'), ref)
        ?.body,
    ).toEqual({ markup: 'blocks', blocks: [] });
  });
});
