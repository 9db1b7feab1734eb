import type { Answer } from '../../http/answer';
import { nameWithOwner } from '../world/world';
import type { RepoContext } from './context';
import { frame } from './frame';
import { repoHeader } from './header';
import { repoMetas } from './metas';

/** The form for a new issue. Not an issue yet. */
export function newIssuePage(context: RepoContext): Answer {
  const { repo } = context;
  return frame(context, {
    title: `New Issue · ${nameWithOwner(repo)}`,
    head: repoMetas(context, '/:user_id/:repository/issues/new(.:format)', 'repo_issues'),
    body: `${repoHeader(context, 'repo_issues')}<div class="application-main"><main id="js-repo-pjax-container" class="new-page"><react-app app-name="issues-react"><div data-target="react-app.reactRoot">
<h1>Create new issue</h1><form data-does="create-issue" class="box"><div class="box-body"><label>Add a title<input name="title" required data-testid="issue-create-title-input" aria-label="Add a title"></label>
<label>Add a description<textarea name="body" rows="12" aria-label="Markdown value"></textarea></label></div><div class="box-foot end"><button type="submit" class="button primary" data-testid="create-issue-button">Create</button></div></form></div></react-app></main></div>`,
  });
}
