// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssueRef } from '@/utils/model/ref';
import { agrees, issueAt } from '@/utils/trackers/addresses';
import { jiraAddress } from '@/utils/trackers/jira/address';
import { examples } from './examples';

describe('the issue an address of Jira names', () => {
  it.each(examples.jira)('$url names $ref', ({ url, ref }) => {
    expect(jiraAddress.issueAt(new URL(url))).toBe(ref);
    expect(issueAt(new URL(url))).toBe(ref);
  });

  it.each([...examples.github, ...examples.linear])("$url is not Jira's", ({ url }) => {
    expect(jiraAddress.issueAt(new URL(url))).toBeUndefined();
  });

  it('gives names that every message and store takes, in time that grows with the address', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'jira',
        'browse',
        'projects',
        'issues',
        'software',
        'c',
        'secure',
        'ABC-12',
        'abc-1',
        '..',
        '%00',
        'queues',
      ),
      fc.string(),
    );
    const address = fc
      .tuple(fc.constantFrom('https://acme.atlassian.net', 'https://jira.example.com'), fc.array(part), fc.option(part))
      .map(([host, path, issue]) => {
        const url = new URL(host);
        url.pathname = path.join('/');
        if (issue !== null) url.searchParams.set('selectedIssue', issue);
        return url;
      });
    fc.assert(
      fc.property(address, (url) => {
        const ref = issueAt(url);
        expect(ref === undefined || isIssueRef(ref)).toBe(true);
      }),
    );
  });
});

interface Shown {
  address?: string;
  title?: string;
  head?: string;
  body?: string;
}

const jira = '<meta name="application-name" content="JIRA">';

function page({
  address = 'https://acme.atlassian.net/browse/ABC-12',
  title = '',
  head = jira,
  body = '',
}: Shown): Document {
  const made = new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  made.title = title;
  Object.defineProperty(made, 'location', { value: new URL(address) });
  return made;
}

const ref = 'jira:acme.atlassian.net/ABC-12';

describe('whether a page of Jira shows what its address names', () => {
  it.each([
    '[ABC-12] Drafts are lost - Jira',
    '(3) [ABC-12] Drafts are lost - Jira',
    '[ABC-12] Same as [ABC-13] - Jira',
    '[ABC-12]',
  ])('agrees with the title "%s"', (title) => {
    expect(agrees(ref, page({ title }))).toBe(true);
  });

  it.each(['[ABC-13] Like [ABC-12] - Jira', '[ABC-123] Drafts - Jira', '[XABC-12] Drafts - Jira'])(
    'does not agree with the title "%s", even late',
    (title) => {
      expect(agrees(ref, page({ title }))).toBe(false);
      expect(agrees(ref, page({ title }), true)).toBe(false);
    },
  );

  it.each(['', 'Jira', 'Issue navigator - Jira', 'About ABC-12 - Jira'])(
    'waits for a title after "%s", and takes the address late',
    (title) => {
      expect(agrees(ref, page({ title }))).toBe(false);
      expect(agrees(ref, page({ title }), true)).toBe(true);
    },
  );

  it('believes the header and the head of a Data Center page whose title says nothing', () => {
    const title = 'Issue navigator - Example Jira';
    expect(agrees(ref, page({ title, body: '<a id="key-val" data-issue-key="ABC-12">ABC-12</a>' }))).toBe(true);
    expect(agrees(ref, page({ title, body: '<a id="key-val" data-issue-key="ABC-13">ABC-13</a>' }), true)).toBe(false);
    expect(agrees(ref, page({ title, head: `${jira}<meta name="ajs-issue-key" content="ABC-12">` }))).toBe(true);
  });

  it('does not let a head that is of the issue before stand against the address for ever', () => {
    const stale = {
      title: 'Issue navigator - Example Jira',
      head: `${jira}<meta name="ajs-issue-key" content="ABC-11">`,
    };
    expect(agrees(ref, page(stale))).toBe(false);
    expect(agrees(ref, page(stale), true)).toBe(true);
  });

  it("believes the address of a board, whose title is the board's", () => {
    const address = 'https://acme.atlassian.net/jira/software/c/projects/ABC/boards/1?selectedIssue=ABC-12';
    expect(agrees(ref, page({ address, title: 'ABC board - Agile board - Jira' }))).toBe(true);
  });

  it("agrees with no page that is not Jira's", () => {
    expect(agrees(ref, page({ title: '[ABC-12] Drafts - Jira', head: '' }), true)).toBe(false);
    expect(agrees(ref, page({ address: 'https://acme.atlassian.net/x?selectedIssue=ABC-12', head: '' }), true)).toBe(
      false,
    );
  });
});
