import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Window } from 'happy-dom';
import { sandboxFetch } from './http/fetch';
import { type Sandbox, startSandbox } from './server';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function session(name: string): Promise<string> {
  const answer = await sandboxFetch(sandbox.port)(`https://github.com/__login?as=${name}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function open(path: string, as?: string) {
  const answer = await sandboxFetch(sandbox.port)(`https://github.com${path}`, {
    headers: as ? { cookie: await session(as) } : {},
  });
  const { document } = new Window({ url: `https://github.com${path}` });
  document.write(await answer.text());
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
  return { answer, document, count, meta };
}

describe('issue pages', () => {
  it('the React page has what the captured one has, as often', async () => {
    const { answer, document, count, meta } = await open('/acme/web/issues/12');
    expect(answer.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src github\.githubassets\.com/,
    );
    expect(document.title).toBe('Turn an accepted quote into an invoice · Issue #12 · acme/web');
    expect(meta('hovercard-subject-tag')).toMatch(/^issue:\d+$/);
    expect(meta('octolytics-dimension-repository_nwo')).toBe('acme/web');
    expect([meta('expected-hostname'), meta('user-login'), meta('og:url'), meta('route-pattern')]).toEqual([
      'github.com',
      '',
      'https://github.com/acme/web/issues/12',
      expect.stringContaining('issue_layout'),
    ]);
    const once = [
      'react-app[app-name="issues-react"]',
      'script[data-target="react-app.embeddedData"]',
      'script[type="application/ld+json"]',
      'link[rel="canonical"]',
      '[data-testid="issue-viewer-container"]',
      '[data-testid="issue-title"]',
      '[data-testid="issue-body"]',
      '[data-testid="issue-labels"]',
      '[data-testid="issue-viewer-metadata-pane"]',
      '[data-testid="issue-viewer-metadata-container"]',
      '[data-component="PH_Actions"]',
      '[data-component="PH_Title"]',
      'h1 bdi',
    ];
    expect(Object.fromEntries(once.map((selector) => [selector, count(selector)]))).toEqual(
      Object.fromEntries(once.map((selector) => [selector, 1])),
    );
    expect([
      count('[data-testid="header-state"]'),
      count('[data-testid="issue-body-viewer"] .markdown-body'),
      count('.js-issue-title'),
      count('.State'),
    ]).toEqual([2, 2, 0, 0]);
  });

  it('embeds its own issue, raw Markdown included, readable for whoever may read it', async () => {
    const { document } = await open('/acme/secret/issues/1', 'cleo');
    const data = JSON.parse(
      document.querySelector('script[data-target="react-app.embeddedData"]')?.textContent ?? '',
    ) as {
      payload: {
        preloadedQueries: {
          queryName: string;
          result: { data: { repository: { issue: Record<string, unknown> }; safeViewer: object } };
        }[];
      };
    };
    const [query] = data.payload.preloadedQueries;
    expect(query?.queryName).toBe('IssueViewerViewQuery');
    expect(query?.result.data).toMatchObject({
      repository: {
        issue: {
          number: 1,
          state: 'OPEN',
          title: 'New pricing page behind a flag',
          body: expect.stringContaining('- [ ] Prices come from one table'),
          viewerCanLabel: false,
        },
      },
      safeViewer: { login: 'cleo' },
    });
    expect((await open('/acme/secret/issues/1')).answer.status).toBe(404);
    expect((await open('/acme/secret/issues/1', 'eve')).answer.status).toBe(404);
  });

  it('the classic page has none of that, and its own', async () => {
    const { count } = await open('/acme/legacy/issues/3', 'ana');
    expect([
      count('react-app'),
      count('.js-issue-title'),
      count('.gh-header-number'),
      count('#partial-discussion-sidebar'),
      count('.js-discussion'),
      count('.State'),
      count('h1 bdi'),
    ]).toEqual([0, 2, 1, 1, 1, 2, 1]);
  });

  it('a pull request says so, and is found under the issue address', async () => {
    const moved = await open('/acme/web/issues/34');
    expect([moved.answer.status, moved.answer.headers.get('location')]).toEqual([302, '/acme/web/pull/34']);
    const { meta, count, document } = await open('/acme/web/pull/34');
    expect(meta('hovercard-subject-tag')).toMatch(/^pull_request:/);
    expect([count('#partial-discussion-sidebar'), count('script[data-target="react-app.embeddedData"]')]).toEqual([
      1, 1,
    ]);
    expect(document.title).toContain('· Pull Request #34 ·');
  });

  it("lists, forms and boards are no issues; a board's side pane shows one", async () => {
    for (const path of ['/acme/web/issues', '/acme/web/pulls', '/acme/web', '/orgs/acme/projects/1']) {
      const { meta, count, answer } = await open(path, 'ana');
      expect([
        path,
        answer.status,
        meta('hovercard-subject-tag'),
        count('[data-testid="issue-viewer-container"]'),
      ]).toEqual([path, 200, undefined, 0]);
    }
    const { document } = await open('/orgs/acme/projects/1?pane=issue&itemId=1&issue=acme%7Cweb%7C12', 'ana');
    expect(document.querySelector('[role="dialog"] [data-testid="issue-title"]')?.textContent).toBe(
      'Turn an accepted quote into an invoice',
    );
  });

  it("writes only for the site's own pages", async () => {
    const cookie = await session('ana');
    const fetch = sandboxFetch(sandbox.port);
    const send = (origin: string) =>
      fetch('https://github.com/acme/web/issues/4/act', {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: '{"does":"edit-title","title":"Changed on the page"}',
      });
    expect((await send('chrome-extension://abc')).status).toBe(422);
    expect((await send('https://github.com')).status).toBe(200);
    expect((await open('/acme/web/issues/4')).document.title).toContain('Changed on the page');
  });

  it('shows hostile texts as text', async () => {
    const { document, count } = await open('/acme/playground/issues/1');
    expect([
      count('.markdown-body script'),
      count('.markdown-body iframe'),
      count('.markdown-body style'),
      count('.markdown-body [onerror], .markdown-body [onclick]'),
      count('.markdown-body [href^="javascript"]'),
    ]).toEqual([0, 0, 0, 0, 0]);
    expect(document.querySelector('.markdown-body')?.textContent).toContain('<script>');
    for (const number of [2, 3, 4, 5, 6, 7, 8, 9])
      expect((await open(`/acme/playground/issues/${number}`)).answer.status).toBe(200);
  });
});

describe('the sandbox', () => {
  it('lays pages over the doubles at their real addresses', async () => {
    const other = await startSandbox({
      pages: {
        'https://github.com/acme/web/issues/12': {
          html: '<title>Mounted</title>',
          headers: { 'content-security-policy': "default-src 'none'" },
        },
      },
    });
    const answer = await sandboxFetch(other.port)('https://github.com/acme/web/issues/12?x=1');
    expect([await answer.text(), answer.headers.get('content-security-policy')]).toEqual([
      '<title>Mounted</title>',
      "default-src 'none'",
    ]);
    await other.close();
  });

  it('logs who asked what, and answers its log on any host', async () => {
    sandbox.clearLog();
    await open('/acme/web/issues/12', 'ben');
    const log = (await (await sandboxFetch(sandbox.port)('https://anything.example/__log?host=github.com')).json()) as {
      url: string;
      person?: string;
      headers: Record<string, string>;
    }[];
    expect(log.at(-1)).toMatchObject({
      url: 'https://github.com/acme/web/issues/12',
      person: 'ben',
      headers: { cookie: expect.stringContaining('‹session of ben›') },
    });
  });
});
