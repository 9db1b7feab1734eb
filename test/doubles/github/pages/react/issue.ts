import type { Answer } from '../../../http/answer';
import { escapeHtml, scriptJson } from '../../../shared/escape';
import { nameWithOwner } from '../../world/world';
import type { IssueContext } from '../context';
import { frame } from '../frame';
import { repoHeader } from '../header';
import { issueMetas } from '../metas';
import { issueBody } from './body';
import { commentBox, comments } from './comments';
import { embeddedData } from './embedded';
import { issueHead } from './head';
import { sidebar } from './sidebar';

const route = '/_view_fragments/issues/show/:user_id/:repository/:id/issue_layout(.:format)';

/** GitHub's issue page since 2025. */
export function reactIssuePage(context: IssueContext): Answer {
  const { issue, repo } = context;
  const title = `${issue.title.replaceAll('\u0000', '')} · Issue #${issue.number} · ${nameWithOwner(repo)}`;
  const address = `/${nameWithOwner(repo)}/issues/${issue.number}`;
  return frame(context, {
    title,
    head: `${issueMetas(context, route, title)}\n<link rel="canonical" href="https://github.com${address}" data-turbo-transient="">`,
    body: `${repoHeader(context, 'repo_issues')}
<div class="application-main"><main id="js-repo-pjax-container">
<react-app app-name="issues-react" initial-path="${address}" style="display: block; min-height: calc(100vh - 64px);" data-attempted-ssr="true" data-ssr="true" data-lazy="false" data-alternate="false" data-data-router-enabled="false" class="loaded">
<script type="application/json" data-target="react-app.embeddedData">${scriptJson(embeddedData(context))}</script>
<div data-target="react-app.reactRoot">${issueView(context)}<div id="__primerPortalRoot__" role="region" aria-label="Portal" style="z-index: 1000; position: absolute; width: 100%;"></div></div>
</react-app></main></div>
${structured(context)}`,
  });
}

/** The issue itself: on its own page, and in the side pane of a project. */
export function issueView(context: IssueContext): string {
  return `<div class="primary-viewer IssueDetail-module__IssueDetailContainer--w0tUF" data-testid="issue-viewer-container" data-number="${context.issue.number}">
${issueHead(context)}
<div class="issue-columns"><div class="issue-main">
<div data-testid="issue-viewer-issue-container" class="timeline-row">${issueBody(context)}</div>
<div data-testid="issue-viewer-comments-container" class="react-comments-container"><div data-testid="issue-timeline-container"><h2 class="sr-only">Activity</h2>${comments(context)}</div>${commentBox(context)}</div>
</div><div data-testid="issue-viewer-metadata-container" class="issue-side">${sidebar(context)}</div></div>
</div>`;
}

/** Search engines get the text of public issues a second time. */
function structured({ issue, repo }: IssueContext): string {
  if (repo.private) return '';
  return `<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', '@type': 'DiscussionForumPosting', headline: issue.title, articleBody: issue.body, url: escapeHtml(`https://github.com/${nameWithOwner(repo)}/issues/${issue.number}`) })}</script>`;
}
