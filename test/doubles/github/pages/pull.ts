import type { Answer } from '../../http/answer';
import { escapeHtml, scriptJson } from '../../shared/escape';
import { nameWithOwner } from '../world/world';
import { classicComment } from './classic/comment';
import { newCommentForm } from './classic/forms';
import { classicSidebar } from './classic/sidebar';
import type { IssueContext } from './context';
import { frame } from './frame';
import { repoHeader } from './header';
import { issueMetas } from './metas';
import { stateWords, time, userLink } from './parts';

/**
 * A pull request: much like an issue to a careless reader, down to the sidebar's id and embedded data of another app.
 */
export function pullPage(context: IssueContext): Answer {
  const { issue, repo } = context;
  const title = `${issue.title} by ${issue.author} · Pull Request #${issue.number} · ${nameWithOwner(repo)}`;
  const { word, kind } = stateWords(issue);
  return frame(context, {
    title,
    head: issueMetas(context, '/:user_id/:repository/pull/:id(.:format)', title, 'repo_pulls'),
    body: `${repoHeader(context, 'repo_pulls')}<div class="application-main"><main id="js-repo-pjax-container">
<react-app app-name="pull-requests"><script type="application/json" data-target="react-app.embeddedData">${scriptJson({ payload: { pullRequestsLayoutRoute: { pullRequest: { number: issue.number, title: issue.title, state: word.toUpperCase() } } }, appPayload: {} })}</script>
<div class="container-xl"><div class="issue-head"><h1 data-component="PH_Title" class="issue-title"><span class="markdown-title">${escapeHtml(issue.title)}</span> <span class="issue-number" data-component="PH_Title">#${issue.number}</span></h1><div data-component="PH_Actions"></div></div>
<div class="issue-meta"><span class="state state-${kind}">${word}</span><span class="muted">${userLink(issue.author)} wants to merge 2 commits into <code>${issue.pull?.base}</code> from <code>${issue.pull?.head}</code> · ${time(context, issue.createdAt)}</span></div>
<div class="issue-columns"><div class="issue-main js-discussion">${classicComment(context, issue, 'issue')}${issue.comments.map((one) => classicComment(context, one, 'comment')).join('')}${newCommentForm(context)}</div><div class="issue-side">${classicSidebar(context)}</div></div></div></react-app></main></div>`,
  });
}
