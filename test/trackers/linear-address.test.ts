// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssueRef } from '@/utils/model/ref';
import { agrees, issueAt } from '@/utils/trackers/addresses';
import { linearAddress } from '@/utils/trackers/linear/address';
import { examples } from './examples';

const ref = 'linear:acme/ENG-12';

describe('the issue an address of Linear names', () => {
  it.each(examples.linear)('$url names $ref', ({ url, ref }) => {
    expect(issueAt(new URL(url))).toBe(ref);
    expect(linearAddress.issueAt(new URL(url))).toBe(ref);
  });

  it.each([...examples.github, ...examples.jira])("$url is not Linear's", ({ url }) => {
    expect(linearAddress.issueAt(new URL(url))).toBeUndefined();
  });

  it('gives names that every message and store takes', () => {
    const part = fc.oneof(
      fc.constantFrom('acme', 'issue', 'ENG-12', 'eng-1', 'slug', '..', '%00', 'ÄNG-1'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (path) => {
        const url = new URL('https://linear.app');
        url.pathname = path.join('/');
        const named = issueAt(url);
        expect(named === undefined || isIssueRef(named)).toBe(true);
      }),
    );
  });
});

function page(title: string, html = ''): Document {
  const made = new DOMParser().parseFromString(
    `<!doctype html><html><head></head><body>${html}</body></html>`,
    'text/html',
  );
  made.title = title;
  return made;
}

const view = '<div data-view-id="issue-view"></div>';

describe('whether a page shows what its address names', () => {
  it.each(['ENG-12 Offline drafts are lost', '(3) ENG-12 Offline drafts are lost', 'ENG-12 Copy of ENG-13', 'ENG-12'])(
    'agrees with the title "%s"',
    (title) => {
      expect(agrees(ref, page(title))).toBe(true);
    },
  );

  it.each(['ENG-13 Copy of ENG-12 drafts', 'ENG-123 Quotas', 'OPS-12 Quotas', 'XENG-12 Quotas'])(
    'does not agree with the title "%s", even late',
    (title) => {
      expect(agrees(ref, page(title, view))).toBe(false);
      expect(agrees(ref, page(title, view), true)).toBe(false);
    },
  );

  it.each(['Linear', '', 'Offline drafts are lost', 'UTF-8'])(
    'takes the title "%s" late, and only of a page that shows an issue',
    (title) => {
      if (title !== 'UTF-8') expect(agrees(ref, page(title, view), true)).toBe(true);
      expect(agrees(ref, page(title, view))).toBe(false);
      expect(agrees(ref, page(title), true)).toBe(false);
    },
  );
});
