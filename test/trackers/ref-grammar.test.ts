import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isIssueRef,
  isProject,
  type IssueRef,
  keyOf,
  pageHostOf,
  projectOf,
  refFrom,
  trackerOf,
} from '@/utils/model/ref';
import { issueAt } from '@/utils/trackers/addresses';
import { law } from '../law';

/** The address at which a tracker shows what a text names, built without looking whether it names anything. */
function addressOf(text: string, scheme = 'https'): URL | undefined {
  const [, tracker = '', host = '', rest = ''] = /^(\w+):([^/]*)\/(.*)$/s.exec(text) ?? [];
  const before = rest.slice(0, Math.max(rest.lastIndexOf('/'), 0));
  const addresses: Record<string, string> = {
    github: `${scheme}://${host}/${rest.replace('#', '/issues/')}`,
    jira: `${scheme}://${host}/${before ? `${before}/` : ''}browse/${rest.slice(before ? before.length + 1 : 0)}`,
    linear: `https://linear.app/${host}/issue/${rest}`,
  };
  const address = addresses[tracker] ?? '';
  return URL.canParse(address) ? new URL(address) : undefined;
}

const named = [
  'github:github.com/acme/web#12',
  'github:github.com/acme/.github#1',
  'github:ghe.example.com:8443/acme_corp/we.b-2#9999999999',
  'github:localhost/acme/web#1',
  'github:acme.ghe.com/acme/web#1',
  'jira:acme.atlassian.net/WEB-2',
  'jira:jira.example.com/jira/A_B2-10',
  'jira:jira.example.com/a/b/c/WEB-2',
  'jira:jira/WEB-2',
  'linear:acme/ENG-1',
  'linear:jira/WEB-2',
  'linear:a-b_c/X2-3',
];

const nameless = [
  // Another tracker's host, or one that no workspace is called.
  'linear:acme.atlassian.net/WEB-2',
  'linear:ghe.example.com:8443/ENG-1',
  'linear:linear.app/ENG-1',
  'github:acme.atlassian.net/acme/web#1',
  'github:linear.app/acme/web#1',
  'jira:github.com/WEB-2',
  'jira:linear.app/ENG-1',
  'jira:acme.ghe.com/WEB-1',
  'jira:acme.atlassian.net/jira/WEB-2',
  // Paths that lead elsewhere.
  'github:github.com/../..#12',
  'github:github.com/acme/..#12',
  'github:github.com/./web#12',
  'github:github.com/acme/web%2f..#12',
  'github:github.com/acme/web?x#12',
  'github:github.com/acme/web/more#12',
  'jira:jira.example.com/../WEB-2',
  'jira:jira.example.com/a/b/c/d/WEB-2',
  'jira:jira.example.com/a%2fb/WEB-2',
  // Other ways to write the same, or to look the same.
  'github:GitHub.com/acme/web#12',
  'github:github.com/Acme/web#12',
  'github:github.com./acme/web#12',
  'github:ana@github.com/acme/web#12',
  'github:github.com/acme/web#012',
  'github:github.com/acme/we\u202eb#12',
  'github:gıthub.com/acme/web#12',
  'github:ghe.example.com:99999/acme/web#12',
  'jira:1.2/WEB-2',
  'jira:acme.atlassian.net/web-2',
  'jira:acme.atlassian.net/WEB-0',
  'linear:Acme/ENG-1',
  'linear:acme/ENG-1\n',
  ' linear:acme/ENG-1',
  'gitlab:gitlab.com/acme/web#1',
  '',
];

describe('the name of an issue', () => {
  it.each(named)('is one: %s', (text) => {
    expect(isIssueRef(text)).toBe(true);
    expect(addressOf(text)?.href && issueAt(new URL(addressOf(text)?.href ?? ''))).toBe(text);
    expect(isProject(text.replace(/(?:#|-)\d+$/, ''))).toBe(true);
  });

  it.each(nameless)('is none: %j', (text) => expect(isIssueRef(text)).toBe(false));

  const piece = fc.constantFrom(
    'github:',
    'jira:',
    'linear:',
    'github.com',
    'acme.atlassian.net',
    'linear.app',
    'jira.example.com',
    'acme',
    '/',
    '/',
    '#',
    '-',
    '.',
    '..',
    '%2f',
    '?',
    '@',
    ':443',
    ':8443',
    'WEB-2',
    'web',
    '#12',
    '-0',
    'É',
    '\u202e',
    '\u212a',
  );
  const near = fc
    .constantFrom(...named)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(3), fc.array(piece, { maxLength: 2 }))
        .map(([at, cut, pieces]) => text.slice(0, at) + pieces.join('') + text.slice(at + cut)),
    );
  const pieces = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''));
  let names = 0;
  law(
    'a name is what the address of its own tracker gives, and nothing else is',
    fc.property(fc.oneof({ weight: 4, arbitrary: near }, pieces), (text) => {
      // Which ports go without saying depends on the scheme.
      const schemes = ['https', 'http'].map((scheme) => addressOf(text, scheme));
      const address = schemes.find((one) => one && issueAt(one) === text) ?? schemes[0];
      const given = address && issueAt(address);
      if (given) expect([given, isIssueRef(given)]).toEqual([given, true]);
      if (!isIssueRef(text)) return;
      names += 1;
      expect(given).toBe(text);
      expect([pageHostOf(text), trackerOf(text)]).toEqual([address?.host, trackerOf(projectOf(text))]);
      expect(text.endsWith(keyOf(text))).toBe(true);
    }),
    5000,
  );
  it('was tried with names, too', () => expect(names).toBeGreaterThan(200));

  it('is not made of letters that only become Latin ones', () => {
    // The sign of the unit kelvin, in lower case, is a k.
    expect(refFrom('github:github.com/acme/\u212a#1')).toBeUndefined();
    expect(refFrom('github:github.com/Acme/K#1')).toBe('github:github.com/acme/k#1' satisfies IssueRef);
    const pane = new URL('https://github.com/orgs/acme/projects/1');
    for (const [value, ref] of [
      ['..|..|12', undefined],
      ['acme|web|12', 'github:github.com/acme/web#12'],
      ['acme|\u212a|12', undefined],
    ] as const) {
      pane.searchParams.set('issue', value);
      expect(issueAt(pane)).toBe(ref);
    }
  });
});
