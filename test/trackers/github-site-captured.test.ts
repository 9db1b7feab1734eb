// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Inline } from '@/utils/model/blocks';
import { agrees } from '@/utils/trackers/addresses';
import { dig, digList, digText } from '@/utils/model/dig';
import { pageData } from '@/utils/trackers/github/page-data';
import { isClassic, pageText, textRoots } from '@/utils/trackers/github/page-text';
import { githubSite } from '@/utils/trackers/github/site';
import { toBlocks } from '@/utils/markup/to-blocks';
import { hasShared, readShared } from '../shared';
import { capturedPage, captures, dataPage } from './captured';

const { react, classic, loggedIn, editing, data } = captures;
const other = 'github:github.com/kepano/defuddle#57';

/** GitHub shows an address within a line that leads to its own code as a block of its own; words and order stay. */
const flat = (blocks: Block[]): string[] =>
  blocks
    .map((block) => ('text' in block ? inline(block.text) : JSON.stringify(block)))
    .join('\n')
    .split(/\s+(?=https:)|\n/);
const inline = (text: string | Inline): string => (typeof text === 'string' ? text : text.text);

/** The title of a page is the issue's, with what GitHub puts after it. */
const titleOf = (page: Document): string => page.title.replace(/ · Issue #\d+ · .*$/, '');

describe.runIf(hasShared(react.file))("GitHub's React page as captured", () => {
  let page: Document;
  beforeAll(() => void (page = capturedPage(react.file)));

  it('agrees with its own address and no other', () => {
    expect(agrees(react.ref, page)).toBe(true);
    expect(agrees(other, page, true)).toBe(false);
  });

  it('gives title, Markdown and facts from its own data', () => {
    const issue = pageData(page, react.ref);
    expect(issue?.title).toBe(titleOf(page));
    expect(issue?.body).toMatchObject({ markup: 'gfm', source: expect.stringMatching(/```\w*\n/) });
    expect(issue?.facts).toMatchObject({
      state: 'open',
      labels: [],
      milestone: null,
      updatedAt: '2025-06-17T16:23:25Z',
    });
    expect(issue?.facts.parents, 'this page says nothing of a parent').toBeUndefined();
    expect(githubSite.dataOf(page, react.ref)).toEqual(issue);
  });

  it('gives the same title, state and labels from what it shows', () => {
    const issue = pageText(page, react.ref);
    expect(issue).toMatchObject({ title: titleOf(page), facts: { state: 'open', labels: [] }, readBy: 'page-text' });
  });

  it('shows what its Markdown says, block by block', () => {
    const source = pageData(page, react.ref)?.body;
    const shown = pageText(page, react.ref)?.body;
    if (!source || !shown) throw new Error('The page was not read.');
    expect(flat(toBlocks(shown))).toEqual(flat(toBlocks(source)));
  });

  it('is refused for every other issue', () => {
    expect(pageData(page, other)).toBeUndefined();
    expect(pageText(page, other)).toBeUndefined();
    expect(pageData(page, 'github:github.com/kepano/another#56')).toBeUndefined();
  });

  it('is not taken for a classic page, and has one title and one text to point at', () => {
    expect(isClassic(page)).toBe(false);
    expect(textRoots(page)).toHaveLength(2);
  });
});

describe.runIf(hasShared(classic.file))("GitHub's classic page as captured", () => {
  let page: Document;
  beforeAll(() => void (page = capturedPage(classic.file)));

  it('agrees with its own address', () => {
    expect(agrees(classic.ref, page)).toBe(true);
  });

  it('has no data of its own, and gives what it shows in its place', () => {
    expect(pageData(page, classic.ref)).toBeUndefined();
    const labels = [...page.querySelectorAll('.js-issue-labels a')].map((label) => label.getAttribute('data-name'));
    expect(labels).toHaveLength(1);
    const issue = githubSite.dataOf(page, classic.ref);
    expect(issue).toMatchObject({ title: titleOf(page), facts: { state: 'open', labels }, readBy: 'page-text' });
    expect(issue?.body).toMatchObject({
      blocks: [{ kind: 'paragraph' }, { kind: 'list', items: [{ checked: false }, {}, {}] }],
    });
  });

  it('is refused for every other issue', () => {
    expect(githubSite.dataOf(page, 'github:github.com/HiromiShikata/test-repository#39')).toBeUndefined();
  });

  it('tells its dark mode', () => {
    expect(githubSite.theme(page.documentElement)).toBe('dark');
  });
});

describe.runIf(hasShared(data.file))('the data of a React page, signed in, as captured', () => {
  it('gives title, text, labels and projects', () => {
    const json = readShared(data.file);
    const raw = dig(
      digList(JSON.parse(json), 'payload', 'preloadedQueries')[0],
      'result',
      'data',
      'repository',
      'issue',
    );
    const issue = pageData(dataPage(json), data.ref);
    expect(issue).toMatchObject({
      title: digText(raw, 'title'),
      body: { markup: 'gfm', source: digText(raw, 'body') },
      readBy: 'page-data',
    });
    expect(issue?.facts.labels).toEqual(digList(raw, 'labels', 'edges').map((edge) => digText(edge, 'node', 'name')));
    expect(issue?.facts.parents).toEqual(
      digList(raw, 'projectItemsNext', 'edges').map((edge) => digText(edge, 'node', 'project', 'title')),
    );
    expect(issue?.facts.labels?.length).toBeGreaterThan(0);
    expect(issue?.facts.parents?.length).toBeGreaterThan(0);
  });
});

describe.runIf(hasShared(loggedIn.file))("GitHub's React page of 2025, signed in, as captured without its data", () => {
  it('gives title, text and labels without what is said to screen readers', () => {
    const page = capturedPage(loggedIn.file);
    const hidden = [...page.querySelectorAll('[data-testid="issue-labels"] .sr-only')].map((one) => one.textContent);
    expect(hidden.length).toBeGreaterThan(0);
    const issue = pageText(page, loggedIn.ref);
    expect(issue).toMatchObject({ title: titleOf(page), facts: { state: 'open' } });
    const names = [...page.querySelectorAll('[data-testid="issue-labels"] a')].map((label) =>
      /label%3A%22(.+)%22/.exec(label.getAttribute('href') ?? '')?.[1]?.replaceAll('%20', ' '),
    );
    expect(issue?.facts.labels).toEqual(names);
  });

  it('gives nothing while the description stands in an editor, never an empty text', () => {
    const page = capturedPage(editing.file);
    expect(agrees(editing.ref, page)).toBe(true);
    expect([githubSite.dataOf(page, editing.ref), pageText(page, editing.ref)]).toEqual([undefined, undefined]);
    expect(textRoots(page)).toHaveLength(1);
  });
});
