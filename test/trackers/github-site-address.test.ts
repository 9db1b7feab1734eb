// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isIssueRef } from '@/utils/model/ref';
import { agrees, issueAt } from '@/utils/trackers/addresses';
import { githubAddress } from '@/utils/trackers/github/address';
import { githubSite } from '@/utils/trackers/github/site';
import type { Get } from '@/utils/trackers/site';
import { examples } from './examples';

describe('the issue an address of GitHub names', () => {
  it.each(examples.github)('$url names $ref', ({ url, ref }) => {
    expect(issueAt(new URL(url))).toBe(ref);
  });

  it.each([...examples.jira, ...examples.linear])("$url is not GitHub's", ({ url, ref }) => {
    expect(githubAddress.issueAt(new URL(url))).toBeUndefined();
    // Where every tracker is asked, its own answers.
    expect(issueAt(new URL(url))).toBe(ref);
  });

  it('gives names that every message and store takes', () => {
    const part = fc.oneof(
      fc.constantFrom('acme', 'app', 'issues', 'projects', 'orgs', '12', '|', '%7C', '..', '%00'),
      fc.string(),
    );
    const address = fc.tuple(fc.array(part), fc.option(part)).map(([path, issue]) => {
      const url = new URL('https://github.com');
      url.pathname = path.join('/');
      if (issue !== null) url.searchParams.set('issue', issue);
      return url;
    });
    fc.assert(
      fc.property(address, (url) => {
        const ref = issueAt(url);
        expect(ref === undefined || isIssueRef(ref)).toBe(true);
      }),
    );
  });

  it('is where the page of that issue is fetched from', async () => {
    for (const { url, ref } of examples.github) {
      if (!ref) continue;
      const get = vi.fn<Get>(() => Promise.resolve({ type: 'text/html', text: '' }));
      await githubSite.asked(ref, get);
      expect(get.mock.calls.map(([path]) => issueAt(new URL(path, url)))).toEqual([ref]);
    }
  });
});

interface Shown {
  path?: string;
  title: string;
  tag?: string;
}

function page({ path = '/acme/app/issues/12', title, tag }: Shown): Document {
  const made = new DOMParser().parseFromString('<!doctype html><html><head></head><body></body></html>', 'text/html');
  made.title = title;
  if (tag) {
    const meta = made.createElement('meta');
    meta.setAttribute('name', 'hovercard-subject-tag');
    meta.setAttribute('content', tag);
    made.head.append(meta);
  }
  Object.defineProperty(made, 'location', { value: new URL(path, 'https://github.com') });
  return made;
}

const ref = 'github:github.com/acme/app#12';
const yes = [
  'Drafts are lost · Issue #12 · acme/app',
  'Drafts are lost · Issue #12 · acme/app · GitHub',
  'Drafts are lost · Issue #12 · Acme/App',
  'Same as · Issue #13 · acme/app · Issue #12 · acme/app',
  'Like #13, but worse · Issue #12 · acme/app',
  'Pull the plug · Issue #12 · acme/app',
  'a · b · c · Issue #12 · acme/app',
];
const no = [
  'Quotas · Issue #13 · acme/app',
  'Like #12 · Issue #13 · acme/app',
  'Copy of · Issue #12 · acme/app · Issue #13 · acme/app',
  'Quotas · Issue #112 · acme/app',
  'Quotas · Issue #12 · acme/other',
  'Quotas · Issue #12 · emca/app',
  'Quotas · Issue #12 · xacme/app',
  'Keep drafts by ana · Pull Request #12 · acme/app',
  'Keep drafts by ana · Pull Request #12 · acme/app · GitHub',
  'Issues · acme/app',
  'Page not found · GitHub',
  '',
];

describe('whether a page shows what its address names', () => {
  it.each(yes)('agrees with the title "%s"', (title) => {
    expect(agrees(ref, page({ title }))).toBe(true);
  });

  it.each(no)('does not agree with the title "%s", even late', (title) => {
    expect(agrees(ref, page({ title }))).toBe(false);
    expect(agrees(ref, page({ title }), true)).toBe(false);
  });

  it('takes a title that never names anything late, and only if the page says it is an issue', () => {
    const title = 'Drafts are lost';
    expect(agrees(ref, page({ title, tag: 'issue:77' }))).toBe(false);
    expect(agrees(ref, page({ title, tag: 'issue:77' }), true)).toBe(true);
    expect(agrees(ref, page({ title, tag: 'pull_request:77' }), true)).toBe(false);
  });

  it('believes a title that names another issue over a head that says "issue"', () => {
    expect(agrees(ref, page({ title: 'Quotas · Issue #13 · acme/app', tag: 'issue:77' }), true)).toBe(false);
    expect(agrees(ref, page({ title: 'Keep by ana · Pull Request #12 · acme/app', tag: 'issue:77' }), true)).toBe(
      false,
    );
  });

  it("believes the address of a project's side pane, whose title is the project's", () => {
    const path = '/orgs/acme/projects/7?pane=issue&issue=acme%7Capp%7C12';
    expect(agrees(ref, page({ path, title: 'Roadmap · acme' }))).toBe(true);
    const dashboard = '/issues/assigned?issue=acme%7Capp%7C12';
    expect(agrees(ref, page({ path: dashboard, title: 'Issues assigned to you' }))).toBe(true);
  });
});
