import type { IssueRef } from '@/utils/model/ref';

export interface Example {
  url: string;
  /** Undefined: the address names no issue. */
  ref: IssueRef | undefined;
}

type Site = 'github' | 'jira' | 'linear';

/**
 * Addresses of every tracker with the issue each names: one table, so that the predicate of one
 * tracker can be run against the examples of all others.
 */
export const examples: Record<Site, Example[]> = {
  github: [
    { url: 'https://github.com/acme/app/issues/12', ref: 'github:github.com/acme/app#12' },
    { url: 'https://github.com/acme/app/issues/12/', ref: 'github:github.com/acme/app#12' },
    { url: 'https://github.com/acme/app/issues/12#issuecomment-9', ref: 'github:github.com/acme/app#12' },
    {
      url: 'https://github.com/acme/app/issues/12?notification_referrer_id=NT_1',
      ref: 'github:github.com/acme/app#12',
    },
    {
      url: 'https://github.com/Acme-Org/the.app_2/issues/1234567890',
      ref: 'github:github.com/acme-org/the.app_2#1234567890',
    },
    { url: 'https://github.com/ACME/App/issues/12', ref: 'github:github.com/acme/app#12' },
    {
      url: 'https://GitHub.com/orgs/Acme/projects/7?pane=issue&issue=Acme%7CApp%7C12',
      ref: 'github:github.com/acme/app#12',
    },
    { url: 'https://github.acme.example/team/app/issues/3', ref: 'github:github.acme.example/team/app#3' },
    { url: 'https://github.acme.example:8443/team/app/issues/3', ref: 'github:github.acme.example:8443/team/app#3' },
    {
      url: 'https://github.com/orgs/acme/projects/7/views/2?pane=issue&itemId=99&issue=acme%7Capp%7C12',
      ref: 'github:github.com/acme/app#12',
    },
    {
      url: 'https://github.com/users/ana/projects/1?pane=issue&itemId=99&issue=acme%7Capp%7C12',
      ref: 'github:github.com/acme/app#12',
    },
    {
      url: 'https://github.com/acme/app/projects/4?pane=issue&issue=acme|app|12',
      ref: 'github:github.com/acme/app#12',
    },
    { url: 'https://github.com/issues?issue=acme%7Capp%7C12', ref: 'github:github.com/acme/app#12' },
    { url: 'https://github.com/issues/assigned?issue=acme%7Capp%7C12', ref: 'github:github.com/acme/app#12' },
    { url: 'https://github.com/issues/mentioned?q=is%3Aopen&issue=Acme|App|12', ref: 'github:github.com/acme/app#12' },
    { url: 'https://github.com/issues/recent?issue=acme%7Capp%7C12#top', ref: 'github:github.com/acme/app#12' },
    { url: 'https://github.com/issues/U_kwAB/views/31?issue=acme%7Capp%7C12', ref: 'github:github.com/acme/app#12' },
    { url: 'https://acme.ghe.com/issues/created?issue=acme%7Capp%7C12', ref: 'github:acme.ghe.com/acme/app#12' },
    { url: 'https://acme.ghe.com/acme/app/issues/12', ref: 'github:acme.ghe.com/acme/app#12' },
    { url: 'https://github.com/issues', ref: undefined },
    { url: 'https://github.com/issues/assigned', ref: undefined },
    { url: 'https://github.com/issues/assigned?issue=acme%7Capp', ref: undefined },
    { url: 'https://github.com/issues/U_kwAB/views/31?q=12', ref: undefined },
    { url: 'https://github.com/acme/app/issues?issue=acme%7Capp%7C12', ref: undefined },
    { url: 'https://github.com/acme/app/issues/views/4537', ref: undefined },
    {
      url: 'https://github.com/acme/app/issues/12/linked_closing_reference?reference_location=REPO_ISSUES_INDEX',
      ref: undefined,
    },
    { url: 'https://github.com/orgs/acme/projects/7?pane=issue&itemId=99', ref: undefined },
    { url: 'https://github.com/orgs/acme/projects/7?pane=issue&issue=acme%7Capp', ref: undefined },
    { url: 'https://github.com/orgs/acme/projects/7?pane=issue&issue=acme%7Capp%7Ctwelve', ref: undefined },
    { url: 'https://github.com/orgs/acme/projects/7?pane=issue&issue=ac%20me%7Ca%2Fpp%7C12', ref: undefined },
    { url: 'https://github.com/acme/app/wiki?issue=acme%7Capp%7C12', ref: undefined },
    { url: 'https://github.com/acme/app/pull/12', ref: undefined },
    { url: 'https://github.com/acme/app/pull/12/files', ref: undefined },
    { url: 'https://github.com/acme/app/discussions/12', ref: undefined },
    { url: 'https://github.com/acme/app/issues', ref: undefined },
    { url: 'https://github.com/acme/app/issues/', ref: undefined },
    { url: 'https://github.com/acme/app/issues?q=is%3Aopen', ref: undefined },
    { url: 'https://github.com/acme/app/issues/new', ref: undefined },
    { url: 'https://github.com/acme/app/issues/new/choose', ref: undefined },
    { url: 'https://github.com/acme/app/issues/assigned/ana', ref: undefined },
    { url: 'https://github.com/acme/app/issues/0', ref: undefined },
    { url: 'https://github.com/acme/app/issues/012', ref: undefined },
    { url: 'https://github.com/acme/app/issues/12abc', ref: undefined },
    { url: 'https://github.com/acme/app/issues/12345678901', ref: undefined },
    { url: 'https://github.com/issues/assigned', ref: undefined },
    { url: 'https://github.com/issues/views/12', ref: undefined },
    { url: 'https://github.com/issues', ref: undefined },
    { url: 'https://github.com/acme/issues', ref: undefined },
    { url: 'https://github.com/acme/app/blob/main/issues/12', ref: undefined },
    { url: 'https://github.com/acme/app/labels/issues/12', ref: undefined },
    { url: 'https://github.com/', ref: undefined },
  ],
  jira: [
    { url: 'https://acme.atlassian.net/browse/ABC-12', ref: 'jira:acme.atlassian.net/ABC-12' },
    { url: 'https://acme.atlassian.net/browse/ABC-12/', ref: 'jira:acme.atlassian.net/ABC-12' },
    { url: 'https://acme.atlassian.net/browse/abc-12', ref: 'jira:acme.atlassian.net/ABC-12' },
    {
      url: 'https://acme.atlassian.net/browse/ABC-12?focusedCommentId=10001#comment-10001',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    { url: 'https://acme.atlassian.net/browse/A_1-1234567', ref: 'jira:acme.atlassian.net/A_1-1234567' },
    { url: 'https://acme.atlassian.net/issues/ABC-12?jql=project%3DABC', ref: 'jira:acme.atlassian.net/ABC-12' },
    {
      url: 'https://acme.atlassian.net/issues/?jql=project%3DABC&selectedIssue=ABC-12',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/projects/ABC/issues/ABC-12?filter=allopenissues',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/software/projects/ABC/boards/1?selectedIssue=ABC-12',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/software/c/projects/ABC/boards/2122/backlog?assignee=5b10a&selectedIssue=ABC-3889',
      ref: 'jira:acme.atlassian.net/ABC-3889',
    },
    {
      url: 'https://acme.atlassian.net/jira/software/c/projects/ABC/list?selectedIssue=ABC-12',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/software/projects/ABC/issues/ABC-12',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/software/c/projects/ABC/issues/ABC-12?jql=order%20by%20created',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/core/projects/ABC/board?selectedIssue=ABC-12',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/plans/7/scenarios/173/timeline?selectedIssue=ABC-12',
      ref: 'jira:acme.atlassian.net/ABC-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/servicedesk/projects/SD/queues/custom/5/SD-12',
      ref: 'jira:acme.atlassian.net/SD-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/servicedesk/projects/SD/section/service-requests/custom/5/SD-12',
      ref: 'jira:acme.atlassian.net/SD-12',
    },
    {
      url: 'https://acme.atlassian.net/jira/servicedesk/projects/SD/section/service-requests/custom/SD-12',
      ref: undefined,
    },
    {
      url: 'https://acme.atlassian.net/jira/servicedesk/projects/SD/queues/issue/SD-12',
      ref: 'jira:acme.atlassian.net/SD-12',
    },
    { url: 'https://issues.example.org/browse/CAMEL-10001', ref: 'jira:issues.example.org/CAMEL-10001' },
    { url: 'https://jira.example.com/jira/browse/ABC-12', ref: 'jira:jira.example.com/jira/ABC-12' },
    { url: 'https://jira.example.com:8443/browse/ABC-12', ref: 'jira:jira.example.com:8443/ABC-12' },
    {
      url: 'https://example.com/tools/jira/browse/ABC-12?jql=project%20%3D%20ABC',
      ref: 'jira:example.com/tools/jira/ABC-12',
    },
    {
      url: 'https://jira.example.com/jira/projects/ABC/issues/ABC-12?filter=allopenissues',
      ref: 'jira:jira.example.com/jira/ABC-12',
    },
    {
      url: 'https://jira.example.com/jira/secure/RapidBoard.jspa?rapidView=3&view=detail&selectedIssue=ABC-12',
      ref: 'jira:jira.example.com/jira/ABC-12',
    },
    {
      url: 'https://jira.example.com/secure/RapidBoard.jspa?rapidView=3&selectedIssue=ABC-12',
      ref: 'jira:jira.example.com/ABC-12',
    },
    { url: 'https://jira.example.com/jira/projects/SD/queues/custom/5/SD-12', ref: 'jira:jira.example.com/jira/SD-12' },
    {
      url: 'https://jira.example.com/jira/software/c/projects/ABC/boards/1?selectedIssue=ABC-12',
      ref: 'jira:jira.example.com/ABC-12',
    },
    { url: 'https://acme.atlassian.net/issues/?jql=project%3DABC', ref: undefined },
    { url: 'https://acme.atlassian.net/jira/plans/7/scenarios/173/timeline', ref: undefined },
    { url: 'https://acme.atlassian.net/jira/software/c/projects/ABC/boards/1?selectedIssue=', ref: undefined },
    { url: 'https://acme.atlassian.net/jira/software/c/projects/ABC/boards/1?selectedIssue=ABC', ref: undefined },
    { url: 'https://acme.atlassian.net/jira/your-work', ref: undefined },
    { url: 'https://acme.atlassian.net/jira/for-you', ref: undefined },
    { url: 'https://acme.atlassian.net/browse/ABC', ref: undefined },
    { url: 'https://acme.atlassian.net/browse/ABC-0', ref: undefined },
    { url: 'https://acme.atlassian.net/browse/ABC-12abc', ref: undefined },
    { url: 'https://acme.atlassian.net/wiki/spaces/ABC/pages/12/ABC-12', ref: undefined },
    { url: 'https://acme.atlassian.net/wiki/browse/ABC-12', ref: undefined },
    { url: 'https://acme.atlassian.net/servicedesk/customer/portal/1/SD-12', ref: undefined },
    { url: 'https://acme.atlassian.net/secure/attachment/10001/ABC-12.png', ref: undefined },
    { url: 'https://acme.atlassian.net/rest/api/3/issue/ABC-12', ref: undefined },
    { url: 'https://jira.example.com/jira/secure/Dashboard.jspa', ref: undefined },
    { url: 'https://jira.example.com/jira/secure/CreateIssue!default.jspa', ref: undefined },
    { url: 'https://jira.example.com/some/where?selectedIssue=ABC-12', ref: undefined },
    { url: 'https://acme.atlassian.net/', ref: undefined },
  ],
  linear: [
    { url: 'https://linear.app/acme/issue/ENG-12', ref: 'linear:acme/ENG-12' },
    { url: 'https://linear.app/acme/issue/ENG-12/', ref: 'linear:acme/ENG-12' },
    { url: 'https://linear.app/acme/issue/ENG-12/offline-drafts-are-lost', ref: 'linear:acme/ENG-12' },
    { url: 'https://linear.app/acme/issue/ENG-12/offline-drafts-are-lost#comment-1f2e3d4c', ref: 'linear:acme/ENG-12' },
    { url: 'https://linear.app/acme/issue/ENG-12?notification=1', ref: 'linear:acme/ENG-12' },
    { url: 'https://linear.app/acme-labs_2/issue/A1B2-1234/copy-of-eng-12', ref: 'linear:acme-labs_2/A1B2-1234' },
    { url: 'https://linear.app/Acme/issue/eng-12', ref: 'linear:acme/ENG-12' },
    { url: 'https://linear.app/acme/issue/ENG-0', ref: undefined },
    { url: 'https://linear.app/acme/issue/ENG-012', ref: undefined },
    { url: 'https://linear.app/acme/issue/ENG-12abc', ref: undefined },
    { url: 'https://linear.app/acme/issue/1ENG-12', ref: undefined },
    { url: 'https://linear.app/acme/issue/ENG', ref: undefined },
    { url: 'https://linear.app/acme/issue/', ref: undefined },
    { url: 'https://linear.app/issue/ENG-12', ref: undefined },
    { url: 'https://linear.app/acme/team/ENG/active', ref: undefined },
    { url: 'https://linear.app/acme/team/ENG/new?title=ENG-12', ref: undefined },
    { url: 'https://linear.app/acme/view/groomed-4f1a2b3c4d5e', ref: undefined },
    { url: 'https://linear.app/acme/project/drafts-4f1', ref: undefined },
    { url: 'https://linear.app/acme/project/drafts-4f1/issues', ref: undefined },
    { url: 'https://linear.app/acme/my-issues/assigned', ref: undefined },
    { url: 'https://linear.app/acme/inbox', ref: undefined },
    { url: 'https://linear.app/acme/settings/api', ref: undefined },
    { url: 'https://linear.app/login', ref: undefined },
    { url: 'https://linear.app/', ref: undefined },
    { url: 'https://api.linear.app/acme/issue/ENG-12', ref: undefined },
    { url: 'https://docs.linear.app/acme/issue/ENG-12', ref: undefined },
    { url: 'https://linear.app.example/acme/issue/ENG-12', ref: undefined },
  ],
};
