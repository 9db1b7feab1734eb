// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageData } from '@/utils/trackers/github/page-data';
import { pageText } from '@/utils/trackers/github/page-text';
import { githubSite } from '@/utils/trackers/github/site';
import { dataPage } from './captured';

const ref = 'github:github.com/acme/app#12';

function issue(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    number: 12,
    title: 'Drafts are lost',
    body: 'A *draft* goes.',
    state: 'OPEN',
    repository: { nameWithOwner: 'acme/app' },
    ...change,
  };
}

function page(...issues: unknown[]): Document {
  const preloadedQueries = issues.map((one) => ({
    queryName: 'IssueViewerViewQuery',
    result: { data: { repository: { issue: one } } },
  }));
  return dataPage(JSON.stringify({ payload: { preloadedQueries } }));
}

describe('the data a page carries for itself', () => {
  it('is taken for the issue the address names', () => {
    expect(pageData(page(issue()), ref)).toEqual({
      ref,
      title: 'Drafts are lost',
      body: { markup: 'gfm', source: 'A *draft* goes.' },
      facts: { state: 'open' },
      readBy: 'page-data',
    });
  });

  it.each([
    ['another number', { number: 13 }],
    ['another repository', { repository: { nameWithOwner: 'acme/other' } }],
    ['a repository that ends alike', { repository: { nameWithOwner: 'xacme/app' } }],
    ['a repository that this one ends like', { repository: { nameWithOwner: 'cme/app' } }],
    ['no repository', { repository: undefined }],
    ['no text', { body: undefined }],
    ['no title', { title: null }],
  ])('is refused with %s', (_, change) => {
    expect(pageData(page(issue(change)), ref)).toBeUndefined();
  });

  it('is found behind that of the previous issue', () => {
    expect(pageData(page(issue({ number: 11, title: 'Before' }), issue()), ref)?.title).toBe('Drafts are lost');
  });

  it('may say that the author wrote nothing', () => {
    expect(pageData(page(issue({ body: '' })), ref)?.body).toEqual({ markup: 'gfm', source: '' });
  });

  it('gives each fact only where it is seen', () => {
    expect(pageData(page(issue({ state: undefined })), ref)?.facts).toEqual({});
    const seen = issue({
      state: 'CLOSED',
      milestone: { title: 'M1' },
      parent: { title: 'Offline' },
      updatedAt: '2026-01-02T03:04:05Z',
      labels: { edges: [{ node: { name: 'bug' } }, { node: null }] },
      projectItemsNext: { edges: [{ node: { project: { title: 'Roadmap' } } }, { node: null }] },
    });
    expect(pageData(page(seen), ref)?.facts).toEqual({
      state: 'closed',
      labels: ['bug'],
      milestone: 'M1',
      parents: ['Offline', 'Roadmap'],
      updatedAt: '2026-01-02T03:04:05Z',
    });
    expect(pageData(page(issue({ milestone: null, parent: null })), ref)?.facts).toMatchObject({
      milestone: null,
      parents: [],
    });
  });

  it('is passed over, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (json) => {
        expect(pageData(dataPage(json), ref)).toBeUndefined();
      }),
    );
  });
});

function shown(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
}

const react = (title: string, body: string, number = '<span>#12</span>'): Document =>
  shown(
    `<h1><bdi data-testid="issue-title">${title}</bdi>${number}</h1><div data-testid="issue-body-viewer">${body}</div>`,
  );

describe('what a page shows', () => {
  it("is the issue's title and text", () => {
    expect(
      pageText(react('Drafts are lost', '<div class="markdown-body"><p>A draft goes.</p></div>'), ref),
    ).toMatchObject({
      title: 'Drafts are lost',
      body: { markup: 'blocks', blocks: [{ kind: 'paragraph', text: { text: 'A draft goes.' } }] },
    });
  });

  it('is undefined where the description cannot be found, never an empty text', () => {
    expect(pageText(react('Drafts are lost', '<div class="renamed"><p>A draft goes.</p></div>'), ref)).toBeUndefined();
    expect(pageText(shown('<div class="js-comment-body">A draft goes.</div>'), ref)).toBeUndefined();
    expect(pageText(shown(''), ref)).toBeUndefined();
    expect(pageText(react(' ', '<div class="markdown-body">x</div>'), ref)).toBeUndefined();
  });

  it('is undefined where the description is there and still empty', () => {
    expect(pageText(react('Drafts are lost', '<div class="markdown-body"></div>'), ref)).toBeUndefined();
  });

  it('is an empty text on a classic page that came whole and has none: its author wrote a comment only', () => {
    const made = shown(
      '<h1><bdi class="js-issue-title">Drafts</bdi> <span>#12</span></h1><div class="js-discussion"><div class="js-comment-body">\n</div></div>',
    );
    expect(pageText(made, ref)?.body).toEqual({ markup: 'blocks', blocks: [] });
  });

  it('is an empty text where GitHub says that the author wrote nothing', () => {
    expect(
      pageText(
        react('Drafts are lost', '<div class="markdown-body"><p><em>No description provided.</em></p></div>'),
        ref,
      )?.body,
    ).toEqual({ markup: 'blocks', blocks: [] });
  });

  it('leaves out what is said to screen readers only', () => {
    const label = (name: string, about: string, attributes: string): string =>
      `<a href="/l"><span>${name}</span><span ${attributes}>${about}</span></a>`;
    const labels =
      label('bug', 'a bug', 'class="sr-only"') +
      label('estimate: 5', 'Points', 'id="LA_k-tooltip"') +
      label('a new one', 'new', 'role="tooltip"');
    const made = react('Drafts', '<div class="markdown-body">x</div>');
    made.body.insertAdjacentHTML(
      'beforeend',
      `<span data-testid="header-state"><span class="sr-only">Status: </span>Open</span><div data-testid="issue-labels">${labels}</div>
       <div data-testid="sidebar-milestones-section"><a href="/acme/app/milestone/1">M1<span class="sr-only">, 40% done</span></a></div>`,
    );
    expect(pageText(made, ref)?.facts).toEqual({
      state: 'open',
      labels: ['bug', 'estimate: 5', 'a new one'],
      estimate: 5,
      milestone: 'M1',
    });
  });

  it('is refused while the number beside the title is another', () => {
    const body = '<div class="markdown-body">x</div>';
    expect(pageText(react('Quotas', body, '<a>#13</a>'), ref)).toBeUndefined();
    expect(pageText(react('Quotas', body, '<a>#112</a>'), ref)).toBeUndefined();
  });

  it('is not refused for a number within the title', () => {
    const body = '<div class="markdown-body">x</div>';
    expect(pageText(react('Same as #13', body), ref)?.title).toBe('Same as #13');
    expect(pageText(react('Same as #13', body, ''), ref)?.title).toBe('Same as #13');
  });

  it.each([
    ['Open', 'open'],
    ['Closed', 'closed'],
    ['Closed as not planned', 'closed'],
    ['Duplicate', 'closed'],
  ])('reads the state "%s" by its word, not by a class', (word, state) => {
    const made = react('T', '<div class="markdown-body">x</div>');
    made.body.insertAdjacentHTML(
      'beforeend',
      `<span data-testid="header-state" class="HeaderState--xOPen9 issueOpened">\n ${word}\n</span>`,
    );
    expect(pageText(made, ref)?.facts).toEqual({ state });
  });

  it('gives no fact that it does not show', () => {
    expect(pageText(react('T', '<div class="markdown-body">x</div>'), ref)?.facts).toEqual({});
  });
});

describe('the colour mode of a page', () => {
  it.each(['light', 'dark'] as const)('is %s where the page says so', (mode) => {
    const root = document.createElement('html');
    root.setAttribute('data-color-mode', mode);
    expect(githubSite.theme(root)).toBe(mode);
  });

  it("is the system's where the page leaves it to that", () => {
    const root = document.createElement('html');
    root.setAttribute('data-color-mode', 'auto');
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    expect(githubSite.theme(root)).toBe(dark ? 'dark' : 'light');
  });
});
