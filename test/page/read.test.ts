// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readIssue } from '@/utils/page/read';
import type { Get } from '@/utils/trackers/site';
import { githubSite } from '@/utils/trackers/github/site';
import { saying } from '../telling';

const ref = 'github:github.com/acme/app#12';
const until = (): AbortSignal => new AbortController().signal;

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
}

function withData(number: number, body: string): string {
  const issue = { number, title: 'Drafts are lost', body, repository: { nameWithOwner: 'acme/app' } };
  const json = JSON.stringify({ payload: { preloadedQueries: [{ result: { data: { repository: { issue } } } }] } });
  return `<react-app app-name="issues-react"><script type="application/json" data-target="react-app.embeddedData">${json}</script></react-app>`;
}

const withText = (number: number, text: string): string =>
  `<h1><bdi data-testid="issue-title">Drafts are lost</bdi><span>#${number}</span></h1><div data-testid="issue-body-viewer"><div class="markdown-body"><p>${text}</p></div></div>`;

const login = '<main><h1>Sign in to GitHub</h1><form action="/session"><input name="login"></form></main>';

const answering = (html: string) => vi.fn<Get>(() => Promise.resolve({ type: 'text/html', text: html }));
const failing = (message: string) => vi.fn<Get>(() => Promise.reject(new Error(message)));

describe('reading an issue with no account', () => {
  it("asks the page's own data first, and nobody else", async () => {
    const get = answering(withData(12, 'fetched'));
    const page = pageOf(withData(12, 'own') + withText(12, 'shown'));
    expect(await readIssue(githubSite, page, ref, get, until())).toMatchObject({
      issue: { readBy: 'page-data', body: { source: 'own' } },
    });
    expect(get).not.toHaveBeenCalled();
  });

  it('fetches the page anew where its data is of the issue before', async () => {
    const get = answering(withData(12, 'fetched'));
    const signal = until();
    const page = pageOf(withData(11, 'before') + withText(12, 'shown'));
    expect(await readIssue(githubSite, page, ref, get, signal)).toMatchObject({
      issue: { ref, readBy: 'fetched-page', body: { source: 'fetched' } },
    });
    expect(get.mock.calls).toEqual([['/acme/app/issues/12', 'text/html']]);
  });

  it('takes what the fetched page shows where that has no data either', async () => {
    const reading = await readIssue(githubSite, pageOf(''), ref, answering(withText(12, 'fetched')), until());
    expect(reading).toMatchObject({
      issue: { readBy: 'fetched-page', body: { blocks: [{ text: { text: 'fetched' } }] } },
    });
  });

  it.each([
    ['nothing answers', failing('Failed to fetch')],
    ['the session has ended and GitHub asks to sign in', answering(login)],
    ['the address leads to another issue', answering(withData(99, 'other') + withText(99, 'other'))],
  ])('takes what the page shows where %s', async (_, get) => {
    const reading = await readIssue(githubSite, pageOf(withText(12, 'shown')), ref, get, until());
    expect(reading).toMatchObject({ issue: { readBy: 'page-text', body: { blocks: [{ text: { text: 'shown' } }] } } });
  });
});

describe('a page that draws its issue late', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([0, 3000, 9000])('is read once it has, %i ms later', async (ms) => {
    const page = pageOf('');
    setTimeout(() => (page.body.innerHTML = withText(12, 'drawn')), ms);
    const reading = readIssue(
      githubSite,
      page,
      ref,
      answering('<react-app app-name="issues-react"></react-app>'),
      until(),
    );
    await vi.advanceTimersByTimeAsync(ms + 200);
    expect(await reading).toMatchObject({
      issue: { readBy: 'page-text', body: { blocks: [{ text: { text: 'drawn' } }] } },
    });
  });
});

describe('an issue that nobody can see', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const waited = async (reading: Promise<unknown>): Promise<unknown> => {
    await vi.advanceTimersByTimeAsync(githubSite.patience + 200);
    return reading;
  };

  it('is said to be unread, with the reason', async () => {
    expect(await waited(readIssue(githubSite, pageOf(''), ref, failing('the tracker answered 404'), until()))).toEqual({
      failed: saying('Could not fetch this page (the tracker answered 404).'),
    });
    expect(await waited(readIssue(githubSite, pageOf(''), ref, answering(login), until()))).toEqual({
      failed: saying('Could not find the title and the description on this page.'),
    });
  });

  it('is not read from a page that shows another one', async () => {
    expect(
      await waited(readIssue(githubSite, pageOf(withText(11, 'before')), ref, answering(login), until())),
    ).toHaveProperty('failed');
  });
});

/** A page of which the browser has seen but half so far. */
function half(): { page: Document; finish: (html: string) => void } {
  const page = pageOf('');
  let state: DocumentReadyState = 'loading';
  Object.defineProperty(page, 'readyState', { get: () => state });
  return {
    page,
    finish: (html) => {
      page.body.innerHTML = html;
      state = 'interactive';
      page.dispatchEvent(new Event('readystatechange'));
    },
  };
}

describe('a page that is still coming in', () => {
  it('is waited for', async () => {
    const { page, finish } = half();
    const get = failing('not wanted');
    const reading = readIssue(githubSite, page, ref, get, until());
    await Promise.resolve();
    finish(withData(12, 'whole'));
    expect(await reading).toMatchObject({ issue: { body: { source: 'whole' } } });
    expect(get).not.toHaveBeenCalled();
  });

  it('is given up when the person goes on, and nothing is fetched any more', async () => {
    const { page } = half();
    const get = answering(withData(12, 'late'));
    const end = new AbortController();
    const reading = readIssue(githubSite, page, ref, get, end.signal);
    end.abort();
    await expect(reading).rejects.toThrow(/abort/i);
    expect(get).not.toHaveBeenCalled();
  });

  it('is given up in the middle of fetching too', async () => {
    const end = new AbortController();
    const get = vi.fn<Get>(
      () => new Promise((_, reject) => end.signal.addEventListener('abort', () => reject(end.signal.reason))),
    );
    const reading = readIssue(githubSite, pageOf(withText(12, 'shown')), ref, get, end.signal);
    await vi.waitFor(() => expect(get).toHaveBeenCalled(), 20_000);
    end.abort();
    await expect(reading).rejects.toThrow(/abort/i);
  });
});
