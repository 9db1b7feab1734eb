import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCore, type Core } from './core';
import { directFetch } from './http/direct';
import type { JiraSites } from './jira/sites';

let core: Core;
beforeEach(() => {
  core = createCore();
});

const origins: Record<keyof JiraSites, string> = {
  acme: 'https://acme.atlassian.net',
  globex: 'https://globex.atlassian.net',
  dc: 'https://jira.example.com',
};

async function open(site: keyof JiraSites, path: string, as = 'ana') {
  const fetch = directFetch(core);
  const cookie =
    as === ''
      ? ''
      : (await fetch(`${origins[site]}/__login?as=${as}`)).headers
          .getSetCookie()
          .map((one) => one.split(';')[0])
          .join('; ');
  const answer = await fetch(origins[site] + path, { headers: { cookie } });
  const text = await answer.text();
  const { document } = new Window({ url: origins[site] + path });
  document.write(text);
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const words = (selector: string) => document.querySelector(selector)?.textContent?.trim();
  const meta = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  return { answer, text, document, count, words, meta };
}

describe('pages of Jira Cloud', () => {
  it('an issue has what is known of the real page, once', async () => {
    const { answer, document, count, words, meta } = await open('acme', '/browse/WEB-2');
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    expect([
      document.title,
      meta('application-name'),
      document.documentElement.getAttribute('data-color-mode'),
    ]).toEqual(['[WEB-2] Remind a customer three days before an invoice is due - Jira', 'JIRA', 'light']);
    const once = [
      '#jira-frontend',
      '#jira-page-layout-top-nav',
      '#jira-page-layout-side-nav',
      '#jira-page-layout-main',
      '#jira-issue-header',
      '[data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container"]',
      'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]',
      '[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document',
      '[data-testid="issue.views.issue-details.issue-layout.container-left"]',
      '[data-testid*="issue-layout.compact-layout"]',
      '[data-testid="issue-field-status.ui.status-view.status-button.status-button--text"]',
    ];
    expect(Object.fromEntries(once.map((selector) => [selector, count(selector)]))).toEqual(
      Object.fromEntries(once.map((selector) => [selector, 1])),
    );
    expect([
      count('[data-test-id]'),
      count('#key-val'),
      meta('ajs-issue-key'),
      meta('ajs-jira-base-url'),
      count('[role="dialog"]'),
    ]).toEqual([0, 0, undefined, undefined, 0]);
    expect([
      words('[data-testid="issue-field-status.ui.status-view.status-button.status-button--text"]'),
      words('[data-testid="issue.views.field.select.common.select-inline-edit.labels"]'),
    ]).toEqual(['To Do', expect.stringContaining('high-impact')]);
  });

  it.each([
    ['/issues/?jql=project%20%3D%20WEB&selectedIssue=WEB-6', 'Search - Jira', 'WEB-6', 9],
    ['/projects/WEB/issues/WEB-6', '[WEB-6] Let a customer pay an invoice in two parts - Jira', 'WEB-6', 9],
    [
      '/jira/software/c/projects/WEB/issues/WEB-6',
      '[WEB-6] Let a customer pay an invoice in two parts - Jira',
      'WEB-6',
      9,
    ],
    ['/jira/software/c/projects/WEB/boards/1/backlog?selectedIssue=WEB-6', 'WEB board - Backlog - Jira', 'WEB-6', 8],
    ['/projects/WEB/issues', 'Search - Jira', undefined, 9],
  ])('%s shows a list, and one issue beside it, in no dialog', async (path, title, key, rows) => {
    const { document, count } = await open('acme', path);
    expect([
      document.title,
      document.querySelector('[data-issue-shown]')?.getAttribute('data-issue-shown'),
      count('.row'),
      count('[role="dialog"], #issue-modal'),
    ]).toEqual([title, key, rows, 0]);
  });

  it('a board holds its issue back for a dialog', async () => {
    for (const path of ['/jira/software/projects/WEB/boards/1', '/jira/software/c/projects/WEB/boards/1'])
      expect((await open('acme', path)).count('#card-WEB-7, #issue-modal')).toBe(1);
    const { document, count } = await open('acme', '/jira/software/c/projects/WEB/boards/1?selectedIssue=WEB-7');
    expect([
      document.title,
      count('[data-testid="software-board.board"]'),
      document.querySelector('#issue-modal')?.getAttribute('data-key'),
    ]).toEqual(['WEB board - Agile board - Jira', 1, 'WEB-7']);
    expect(document.querySelector('#issue-modal')?.innerHTML).toContain('A refund is booked twice');
  });

  it('sends who is signed out to sign in, and shows nothing to who may not see it', async () => {
    const out = await open('acme', '/browse/WEB-2?a=1', '');
    expect([out.answer.status, out.answer.headers.get('location')]).toEqual([
      302,
      '/login?dest-url=%2Fbrowse%2FWEB-2%3Fa%3D1',
    ]);
    expect(
      (await open('acme', '/login?dest-url=%2Fbrowse%2FWEB-2', '')).document.querySelector('a')?.getAttribute('href'),
    ).toBe('/__login?as=ana&return_to=%2Fbrowse%2FWEB-2');
    for (const path of ['/browse/WEB-2', '/browse/WEB-999'])
      expect(
        await open('acme', path, 'eve').then(({ answer, count, document }) => [
          answer.status,
          count('[data-issue-shown]'),
          document.title,
        ]),
      ).toEqual([200, 0, 'Jira']);
    expect((await open('acme', '/browse/DESK-1', 'eve')).text).not.toContain('Do not promise');
    expect((await open('acme', '/browse/DESK-1')).text).toContain('Do not promise');
  });

  it('goes light or dark as the viewer likes it, or as a test sets it', async () => {
    expect((await open('acme', '/browse/WEB-2', 'dan')).document.documentElement.getAttribute('data-color-mode')).toBe(
      'dark',
    );
    core.jira.acme.pages.colorMode = 'light';
    expect((await open('acme', '/browse/WEB-2', 'dan')).document.documentElement.getAttribute('data-color-mode')).toBe(
      'light',
    );
  });

  it('can be set from outside, per site', async () => {
    const set = await directFetch(core)('https://globex.atlassian.net/__page', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"modal":"native","titleDelay":5}',
    });
    expect(await set.json()).toMatchObject({ modal: 'native', titleDelay: 5 });
    expect([core.jira.globex.pages.modal, core.jira.acme.pages.modal]).toEqual(['native', 'focus-lock']);
    expect((await open('globex', '/browse/WEB-2')).document.documentElement.getAttribute('data-modal')).toBe('native');
  });
});

describe('pages of Jira Data Center', () => {
  it('an issue has what is known of the real page, under its context path', async () => {
    const { document, count, words, meta, answer } = await open('dc', '/jira/browse/WEB-2');
    expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect([document.body.id, document.title]).toEqual([
      'jira',
      '[WEB-2] Remind a customer three days before an invoice is due - Example Jira',
    ]);
    expect([
      meta('application-name'),
      meta('ajs-issue-key'),
      meta('ajs-context-path'),
      meta('ajs-base-url'),
      meta('ajs-remote-user'),
    ]).toEqual(['JIRA', 'WEB-2', '/jira', 'https://jira.example.com/jira', 'ana']);
    expect([
      words('#key-val'),
      document.querySelector('#key-val')?.getAttribute('data-issue-key'),
      words('#summary-val'),
      words('#status-val'),
      words('#project-name-val'),
      words('#assignee-val'),
    ]).toEqual(['WEB-2', 'WEB-2', expect.stringContaining('Remind'), 'To Do', 'Web shop', 'Dan Weber']);
    expect([
      count('#description-val .user-content-block'),
      count('ul.labels a[title]'),
      count('.command-bar .aui-toolbar2-primary'),
      count('#stalker .issue-header-content'),
      count('#details-module'),
      count('#jira-frontend'),
    ]).toEqual([1, 2, 1, 1, 1, 0]);
    expect(document.querySelector('#description-val h2')?.textContent).toBe('Acceptance criteria');
  });

  it.each([
    ['/jira/projects/WEB/issues/WEB-6', 'WEB-6', 9],
    ['/jira/issues/?jql=project%20%3D%20OPS', 'OPS-1', 2],
    ['/jira/secure/RapidBoard.jspa?rapidView=1&view=detail&selectedIssue=WEB-7', 'WEB-7', 9],
  ])('%s shows %s beside a list', async (path, key, rows) => {
    const { words, count } = await open('dc', path);
    expect([words('#key-val'), count('.issue-list li, .ghx-issue')]).toEqual([key, rows]);
  });

  it('has a theme without a colour mode', async () => {
    core.jira.dc.pages.colorMode = 'original';
    expect((await open('dc', '/jira/browse/WEB-2')).document.documentElement.hasAttribute('data-color-mode')).toBe(
      false,
    );
  });

  it('sends who is signed out to sign in, and refuses who may not see it', async () => {
    const out = await open('dc', '/jira/browse/WEB-2', '');
    expect([out.answer.status, out.answer.headers.get('location')]).toEqual([
      302,
      '/jira/login.jsp?os_destination=%2Fbrowse%2FWEB-2',
    ]);
    expect((await open('dc', '/jira/browse/WEB-2', 'eve')).answer.status).toBe(404);
    expect((await open('dc', '/elsewhere')).answer.headers.get('location')).toBe('/jira/');
  });
});

describe.each<[keyof JiraSites, string]>([
  ['acme', ''],
  ['globex', ''],
  ['dc', '/jira'],
])('every issue of %s', (site, context) => {
  it('shows hostile texts as text, and every text it has', async () => {
    const { world } = core.jira[site];
    for (const { key, summary } of world.projects.flatMap(({ issues }) => issues)) {
      const { document, count, answer } = await open(
        site,
        `${context}/browse/${key}`,
        site === 'acme' && key.startsWith('DESK') ? 'dan' : 'ana',
      );
      expect([key, answer.status, document.querySelector('h1[data-testid], #summary-val')?.textContent]).toEqual([
        key,
        200,
        summary,
      ]);
      expect([
        count('main script, main iframe, section script, section iframe'),
        count('[onerror], [onload], [onclick]'),
        count('[href^="javascript"]'),
      ]).toEqual([0, 0, 0]);
    }
  });
});
