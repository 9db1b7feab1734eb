import { describe, expect, it } from 'vitest';
import { issueAt } from '@/utils/trackers/addresses';
import { hasShared, readShared } from '../shared';

const page = 'https://github.com/octo/shop';
const view = 'https://github.com/orgs/octo/projects/7';
const cloud = 'https://shop.atlassian.net';
const dc = 'https://tickets.corp.example/jira';
const app = 'https://linear.app/shop';

const gh = 'github:github.com/octo/shop#31';
const jc = 'jira:shop.atlassian.net/PAY-31';
const jd = 'jira:tickets.corp.example/jira/PAY-31';
const li = 'linear:shop/PAY-31';

/** Every form of address that is known of a tracker, and which issue it shows; undefined: none, or it does not say. */
const kinds: Record<string, [address: string, issue: string | undefined][]> = {
  'a page of an issue': [
    [`${page}/issues/31`, gh],
    ['https://github.com/Octo/Shop/issues/31/', gh],
    [`${page}/issues/31#issuecomment-77`, gh],
    [`${page}/issues/31?timeline_page=2`, gh],
    ['https://octo.ghe.com/octo/shop/issues/31', 'github:octo.ghe.com/octo/shop#31'],
    ['https://code.corp.example/octo/shop/issues/31', 'github:code.corp.example/octo/shop#31'],
    [`${cloud}/browse/PAY-31`, jc],
    [`${cloud}/browse/pay-31?focusedCommentId=9`, jc],
    [`${cloud}/issues/PAY-31?jql=project%3DPAY`, jc],
    [`${cloud}/projects/PAY/issues/PAY-31`, jc],
    [`${cloud}/jira/software/c/projects/PAY/issues/PAY-31`, jc],
    [`${cloud}/jira/core/projects/PAY/issues/PAY-31`, jc],
    [`${dc}/browse/PAY-31`, jd],
    [`${dc}/projects/PAY/issues/PAY-31?filter=all`, jd],
    [`${app}/issue/PAY-31`, li],
    [`${app}/issue/pay-31/pay-by-invoice#comment-9`, li],
  ],
  'an issue opened in place, beside a list or board': [
    [`${view}/views/2?pane=issue&itemId=5&issue=octo%7Cshop%7C31`, gh],
    [`${view}?pane=issue&itemId=5&issue=octo|shop|31`, gh],
    ['https://github.com/users/octo/projects/1?pane=issue&itemId=5&issue=octo%7Cshop%7C31', gh],
    ['https://github.com/issues/mentioned?issue=octo%7Cshop%7C31', gh],
    ['https://github.com/issues/recent?q=is%3Aopen&issue=octo|shop|31', gh],
    ['https://github.com/issues/V_kw/views/8?issue=octo%7Cshop%7C31', gh],
    ...['', '/backlog', '/timeline'].map((at): [string, string] => [
      `${cloud}/jira/software/c/projects/PAY/boards/4${at}?selectedIssue=PAY-31`,
      jc,
    ]),
    ...['list', 'calendar', 'issues/'].map((at): [string, string] => [
      `${cloud}/jira/software/projects/PAY/${at}?selectedIssue=PAY-31`,
      jc,
    ]),
    [`${cloud}/jira/core/projects/PAY/board?selectedIssue=PAY-31`, jc],
    [`${cloud}/jira/polaris/projects/PAY/ideas/view/3?selectedIssue=PAY-31`, jc],
    [`${cloud}/jira/plans/1/scenarios/2/timeline?selectedIssue=PAY-31`, jc],
    [`${cloud}/issues?filter=-1&selectedIssue=PAY-31`, jc],
    [`${dc}/secure/RapidBoard.jspa?rapidView=3&view=detail&selectedIssue=PAY-31`, jd],
  ],
  'a request in a queue or section of a service desk': [
    [`${cloud}/jira/servicedesk/projects/PAY/queues/custom/6/PAY-31`, jc],
    [`${cloud}/jira/servicedesk/projects/PAY/queues/issue/PAY-31`, jc],
    [`${cloud}/jira/servicedesk/projects/PAY/section/incidents/custom/6/PAY-31`, jc],
    [`${dc}/projects/PAY/queues/custom/6/PAY-31`, jd],
    [`${cloud}/jira/servicedesk/projects/PAY/section/incidents/custom/6`, undefined],
    [`${cloud}/servicedesk/customer/portal/2/PAY-31`, undefined],
    [`${dc}/servicedesk/customer/portal/2/PAY-31`, undefined],
  ],
  'a list, a board, a form, settings': [
    ...['issues', 'issues/new', 'issues/new/choose', 'issues/assigned/mona', 'issues/views/9', 'milestone/2'].map(
      (at): [string, undefined] => [`${page}/${at}`, undefined],
    ),
    ...[view, `${view}/insights`, `${view}?pane=info`].map((at): [string, undefined] => [at, undefined]),
    ['https://github.com/issues/assigned', undefined],
    [`${cloud}/issues/?jql=order%20by%20created`, undefined],
    [`${cloud}/jira/software/projects/PAY/boards/4`, undefined],
    [`${cloud}/jira/dashboards/1`, undefined],
    [`${cloud}/browse/PAY`, undefined],
    [`${dc}/secure/Dashboard.jspa`, undefined],
    ...['team/PAY/triage', 'inbox', 'my-issues/assigned', 'project/x-1a', 'settings/account'].map(
      (at): [string, undefined] => [`${app}/${at}`, undefined],
    ),
  ],
  'something that is no issue, or does not say which': [
    [`${page}/pull/31`, undefined],
    [`${page}/discussions/31`, undefined],
    [`${view}/views/2?pane=issue&itemId=5`, undefined],
    [`${cloud}/wiki/spaces/PAY/pages/1/PAY-31`, undefined],
    [`${cloud}/si/jira.issueviews:issue-html/PAY-31/PAY-31.html`, undefined],
    ['https://linear.app/issue/PAY-31', undefined],
    [`${app}/review/x-1a`, undefined],
    [`${app}/document/x-1a`, undefined],
  ],
};

describe.each(Object.entries(kinds))('the issue that an address names: %s', (_, rows) => {
  it.each(rows)('%s', (address, issue) => expect(issueAt(new URL(address))).toBe(issue));
});

/**
 * A panel where there is no page, or on a page that leads elsewhere at once, does nothing; and a form that nobody has
 * seen.
 */
const harmless = [/\/issues\/\d+\/edit$/, /^https:\/\/gist\./, /\.atlassian\.net\/jira\/projects\//];

const table = 'trackers-2026-11.md';
describe.runIf(hasShared(table))('the addresses that were collected', () => {
  it('are told right, but for harmless ones', () => {
    const rows = [...readShared(table).matchAll(/^\| (?:ok|\*\*FAIL\*\*) \| `(https?:[^`]*)` \| (\S+) \|/gm)];
    expect(rows.length).toBeGreaterThan(100);
    const wrong = rows.flatMap(([, cell = '', expected]) => {
      const address = cell.replaceAll('\\|', '|');
      return (issueAt(new URL(address)) ?? 'none') === expected ? [] : [address];
    });
    expect(wrong.filter((address) => !harmless.some((form) => form.test(address)))).toEqual([]);
    console.log(`${wrong.length} of ${rows.length} addresses are told otherwise, all of them harmless`);
  });
});
