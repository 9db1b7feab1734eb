import { describe, expect, it } from 'vitest';
import { placeOfHash } from '@/utils/model/rows/place';
import type { Row } from '@/utils/model/rows/row';
import { searchLink } from '@/utils/trackers/search-link';
import { now, row } from '../rows/sample';

const jira: Partial<Row> = {
  ref: 'jira:corp.example/jira/ABC-1',
  project: 'jira:corp.example/jira/ABC',
  tracker: 'jira',
  link: 'https://corp.example/jira/browse/ABC-1',
  labels: ['Needs-Info', 'say "hi" \\'],
  trackerStatus: 'To Do',
  priority: 'High',
  plan: { milestone: '2.0', sprint: 'Sprint 4' },
};
const inJira = [row(1, jira), row(2, { ...jira, trackerStatus: 'needs-grooming' })];

const searched = (rows: readonly Row[], filter: string, view = 'everything') => {
  const found = searchLink(placeOfHash(`#view=${view}&q=${encodeURIComponent(filter)}`), rows, now);
  const url = new URL(found?.link ?? 'about:blank');
  return { at: `${url.origin}${url.pathname}`, asks: [...url.searchParams.values()].join(), ...found, link: undefined };
};

describe('a search in GitHub', () => {
  const asked = (filter: string, view?: string) => searched([row(1), row(2)], filter, view);
  it.each([
    ['', 'is:issue is:open', []],
    ['is:open', 'is:issue is:open', []],
    ['is:closed', 'is:issue is:closed', []],
    ['is:open,closed', 'is:issue is:open', []],
    ['label:bug,"needs info" -label:a,b', 'is:issue is:open label:"bug","needs info" -label:"a" -label:"b"', []],
    ['no:assignee -no:milestone', 'is:issue is:open no:assignee -no:milestone', []],
    ['no:label,assignee', 'is:issue is:open', ['no:label,assignee']],
    ['assignee:@me is:mine', 'is:issue is:open assignee:@me assignee:@me', []],
    ['milestone:"2.0 beta"', 'is:issue is:open milestone:"2.0 beta"', []],
    ['updated:<30d', 'is:issue is:open updated:>2026-10-29T00:00:00Z', []],
    ['invoice export', 'is:issue is:open invoice export in:title', []],
    ['OR -draft a:b', 'is:issue is:open', ['or', '-draft', 'a:b']],
    ['fails:criteria label:bug', 'is:issue is:open label:"bug"', ['fails:criteria']],
    // All issues here are met by these.
    ['project:acme/web tracker:github acme', 'is:issue is:open', []],
  ])('for %j asks %j', (filter, asks, lost) =>
    expect(asked(filter)).toMatchObject({ at: 'https://github.com/acme/web/issues', asks, lost, loses: false }),
  );

  it('knows what was untouched, and says that it knows no other view', () => {
    expect(asked('', 'untouched')).toMatchObject({
      asks: 'is:issue is:open updated:<2026-08-30T00:00:00Z',
      loses: false,
    });
    expect(asked('', 'needs-estimation')).toMatchObject({ asks: 'is:issue is:open', loses: true });
  });
});

describe('a search in Jira', () => {
  it.each([
    ['', 'statusCategory != Done', []],
    ['is:open,closed', 'statusCategory != Done', []],
    ['label:needs-info', 'statusCategory != Done AND labels = "Needs-Info"', []],
    ['-label:needs-info', 'statusCategory != Done AND (labels IS EMPTY OR NOT labels = "Needs-Info")', []],
    ['status:"to do,unheard"', 'statusCategory != Done', ['status:"to do,unheard"']],
    ['status:"to do"', 'statusCategory != Done AND status = "To Do"', []],
    // What the page calls so has other statuses in Jira too.
    ['status:needs-grooming', 'statusCategory != Done', ['status:needs-grooming']],
    ['priority:high milestone:2.0', 'statusCategory != Done AND priority = "High" AND fixVersion = "2.0"', []],
    ['sprint:"sprint 4"', 'statusCategory != Done AND sprint = "Sprint 4"', []],
    ['-sprint:"sprint 4" no:sprint', 'statusCategory != Done', ['-sprint:"sprint 4"', 'no:sprint']],
    ['no:label,assignee', 'statusCategory != Done AND (labels IS EMPTY OR assignee IS EMPTY)', []],
    ['-assignee:@me', 'statusCategory != Done AND (assignee IS EMPTY OR NOT assignee = currentUser())', []],
    ['updated:>90d', 'statusCategory != Done AND updated < -90d', []],
    ['invoice -draft', 'statusCategory != Done AND summary ~ "invoice*" AND NOT summary ~ "draft*"', []],
    ['x" OR', 'statusCategory != Done AND summary ~ "x*" AND summary ~ "or*"', []],
  ])('for %j asks %j', (filter, asks, lost) =>
    expect(searched(inJira, filter)).toMatchObject({
      at: 'https://corp.example/jira/issues/',
      asks: ['project = "ABC"', asks].filter(Boolean).join(' AND '),
      lost,
    }),
  );

  it('keeps within its quotes what a label has of them', () => {
    const one = [row(1, { ...jira, labels: ['a\\'] })];
    expect(searched(one, 'label:a\\').asks).toBe('project = "ABC" AND statusCategory != Done AND labels = "a\\\\"');
  });
});

it('has no search of several projects, of none, and of Linear', () => {
  const place = placeOfHash('#view=everything');
  const linear = row(3, { ref: 'linear:acme/ENG-3', project: 'linear:acme/ENG', tracker: 'linear' });
  expect([[], [row(1), ...inJira], [linear]].map((rows) => searchLink(place, rows, now))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
