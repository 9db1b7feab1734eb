// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readIssue } from '@/utils/page/read';
import { agrees, issueAt } from '@/utils/trackers/addresses';
import { linearSite } from '@/utils/trackers/linear/site';
import { toBlocks } from '@/utils/markup/to-blocks';
import { hasShared } from '../shared';
import { saying } from '../telling';
import { capturedPage } from './captured';
import { linearPage } from './linear-page';

const ref = 'linear:acme/ENG-12';
const title = 'ENG-12 Offline drafts are lost';
const text = '<p class="text-node">A draft goes.</p>';
const words = (text: string) => ({ kind: 'paragraph', text: { text } });
const blocksIn = (page: Document): unknown => {
  const body = linearSite.textOf(page, ref)?.body;
  return body && toBlocks(body);
};

const reconstructed = 'pages/linear/issue-dark.html';

describe.runIf(hasShared(reconstructed))("Linear's page as reconstructed", () => {
  const url = new URL('https://linear.app/acme/issue/ENG-37/research-work');
  const own = 'linear:acme/ENG-37';
  let page: Document;
  beforeAll(() => void (page = capturedPage(reconstructed)));

  it('is found by its address, and agrees with no other', () => {
    expect(issueAt(url)).toBe(own);
    expect(agrees(own, page)).toBe(true);
    expect(agrees(ref, page, true)).toBe(false);
  });

  it('is read: title, tasks and nothing of the comments', () => {
    const issue = linearSite.textOf(page, own);
    expect(page.title).toBe(`ENG-37 ${issue?.title}`);
    expect(issue?.body).toMatchObject({
      markup: 'blocks',
      blocks: [{ kind: 'list', items: [{ checked: false }, { checked: false }] }],
    });
    expect(issue?.facts).toEqual({});
  });

  it('has title and text to point at, and is dark', () => {
    expect(linearSite.rootsOf(page).map((root) => root.getAttribute('aria-multiline'))).toEqual(['false', 'true']);
    expect(linearSite.theme(page.documentElement)).toBe('dark');
  });

  it('is refused for every other issue', () => {
    expect(linearSite.textOf(page, 'linear:acme/ENG-3')).toBeUndefined();
    page.title = 'ENG-38 Something else';
    expect(linearSite.textOf(page, 'linear:acme/ENG-38')).toBeUndefined();
    expect(linearSite.textOf(page, own)).toBeUndefined();
  });
});

describe('an issue as Linear shows it', () => {
  it('is read by what its parts are where their labels are in another language', () => {
    const page = linearPage({ title, description: text, labels: ['Titel des Vorgangs', 'Beschreibung des Vorgangs'] });
    expect(linearSite.textOf(page, ref)).toMatchObject({
      title: 'Offline drafts are lost',
      body: { blocks: [words('A draft goes.')] },
      readBy: 'page-text',
    });
  });

  it('is empty only where the page says that nothing is written there', () => {
    expect(
      blocksIn(
        linearPage({
          title,
          description:
            '<p class="text-node editor-placeholder" data-empty-text="Add description…"><br class="ProseMirror-trailingBreak"></p>',
        }),
      ),
    ).toEqual([]);
    expect(blocksIn(linearPage({ title, description: '' }))).toBeUndefined();
    expect(
      blocksIn(linearPage({ title, description: '<p class="text-node"><br class="ProseMirror-trailingBreak"></p>' })),
    ).toBeUndefined();
    expect(blocksIn(linearPage({ title }))).toBeUndefined();
  });

  it('is not the issue before, which stands there until the next is drawn', () => {
    expect(linearSite.textOf(linearPage({ title, shown: 'Quotas', description: text }), ref)).toBeUndefined();
    expect(
      linearSite.textOf(
        linearPage({ title: 'ENG-12 Fix `a_b` 🚀', shown: 'Fix <code>a_b</code> 🚀', description: text }),
        ref,
      ),
    ).toHaveProperty('title', 'Fix a_b 🚀');
  });

  it('comes with what its properties link to, and guesses nothing else', () => {
    const details =
      '<button aria-label="Change status">Done</button><a href="/acme/label/bug">bug</a><a href="/acme/project/drafts-4f1">Drafts</a>';
    expect(linearSite.textOf(linearPage({ title, description: text, details }), ref)?.facts).toEqual({
      labels: ['bug'],
      parents: ['Drafts'],
    });
  });

  it('has tasks done and open, code, quotes, tables and pictures', () => {
    const description = `<h2>Goal</h2><ul data-type="todo_list"><li data-type="todo_item" data-done="true"><div contenteditable="false"><span role="checkbox" aria-checked="true"></span></div><div class="todo-content"><p>done</p></div></li><li data-type="todo_item" data-done="false"><div class="todo-content"><p>open</p></div></li></ul>
      <pre><code>a  b</code></pre><blockquote><p>said</p></blockquote><table><tbody><tr><th><p>k</p></th><td><p>v</p></td></tr></tbody></table><p>See <a href="https://linear.app/acme/issue/ENG-3/x">ENG-3</a></p>`;
    expect(blocksIn(linearPage({ title, description }))).toMatchObject([
      { kind: 'heading', level: 2 },
      {
        kind: 'list',
        items: [
          { checked: true, blocks: [words('done')] },
          { checked: false, blocks: [words('open')] },
        ],
      },
      { kind: 'code', text: 'a  b' },
      { kind: 'quote', blocks: [words('said')] },
      { kind: 'table', rows: [[{ text: 'k' }, { text: 'v' }]] },
      { kind: 'paragraph', text: { links: [{ kind: 'issue', text: 'ENG-3' }] } },
    ]);
  });
});

describe('a page that is drawn after it came', () => {
  const get = vi.fn(() => Promise.reject(new Error('Linear has nothing to ask')));

  it('is waited for, and nobody is asked', async () => {
    vi.useFakeTimers();
    const page = linearPage({ title });
    const reading = readIssue(linearSite, page, ref, get, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(3000);
    page.body.replaceWith(linearPage({ title, description: text }).body);
    await vi.advanceTimersByTimeAsync(200);
    expect(await reading).toMatchObject({ issue: { title: 'Offline drafts are lost', readBy: 'page-text' } });
    expect(get).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('is given up after a while, and when the person goes on', async () => {
    vi.useFakeTimers();
    const never = readIssue(linearSite, linearPage({ title }), ref, get, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(linearSite.patience + 200);
    expect(await never).toEqual({
      failed: saying('Could not find the title and the description on this page.'),
    });
    const end = new AbortController();
    const gone = readIssue(linearSite, linearPage({ title }), ref, get, end.signal).catch((error: unknown) =>
      String(error),
    );
    await vi.advanceTimersByTimeAsync(500);
    end.abort();
    await vi.advanceTimersByTimeAsync(200);
    expect(await gone).toMatch(/abort/i);
    vi.useRealTimers();
  });
});

describe("Linear's colours", () => {
  const root = (html: string): Element =>
    new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html').documentElement;

  it.each([
    ['<html class="dark">', 'dark'],
    ['<html><head><meta name="color-scheme" content="dark">', 'dark'],
    ['<html><head><meta name="color-scheme" content="light">', 'light'],
    ['<html class="light-contrast">', 'light'],
    ['<html>', 'light'],
  ])('of %s are %s', (html, theme) => {
    expect(linearSite.theme(root(html))).toBe(theme);
  });
});
