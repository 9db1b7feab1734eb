import type { Answer } from '../../http/answer';
import { escapeHtml, scriptJson } from '../../shared/escape';
import { nodeId } from '../world/nodes';
import type { Issue } from '../world/types';
import { nameWithOwner } from '../world/world';
import type { RepoContext } from './context';
import { frame } from './frame';
import { repoHeader } from './header';
import { repoMetas } from './metas';
import { avatar, labelChip, stateWords, time } from './parts';

/** The list of issues or of pull requests. `q` understands is:open, is:closed and label:"…". */
export function listPage(context: RepoContext, kind: 'issues' | 'pulls'): Answer {
  const { repo } = context;
  const word = kind === 'issues' ? 'Issues' : 'Pull requests';
  const found = matching(context, kind);
  return frame(context, {
    title: `${word} · ${nameWithOwner(repo)}`,
    head: repoMetas(
      context,
      kind === 'issues' ? '/:user_id/:repository/issues(.:format)' : '/:user_id/:repository/pulls',
      `repo_${kind}`,
    ),
    body: `${repoHeader(context, `repo_${kind}`)}<div class="application-main"><main id="js-repo-pjax-container" class="list-page">${app(context, kind)}
<div class="list-head"><h1 class="sr-only">${word}</h1><input class="list-search" aria-label="Search ${word}" value="${escapeHtml(queryOf(context, kind))}">${context.viewer ? `<a class="button primary" data-hotkey="c" href="/${nameWithOwner(repo)}/issues/new">New issue</a>` : ''}</div>
<div class="box" data-testid="list-view"><div class="box-head"><span>${found.length} ${word.toLowerCase()}</span></div><ul class="list">${found.map((issue) => row(context, issue)).join('')}</ul></div></div>${kind === 'issues' && repo.layout === 'react' ? '</react-app>' : ''}</main></div>`,
  });
}

/** The list of issues belongs to the same app as the issue page, and carries data of its own. */
function app({ repo }: RepoContext, kind: string): string {
  if (kind !== 'issues' || repo.layout === 'classic') return '<div>';
  const data = {
    payload: {
      preloadedQueries: [
        {
          queryName: 'IssueIndexPageQuery',
          variables: { name: repo.name, owner: repo.owner },
          result: { data: { repository: { id: nodeId('R', repo.id) } } },
        },
      ],
    },
  };
  return `<react-app app-name="issues-react"><script type="application/json" data-target="react-app.embeddedData">${scriptJson(data)}</script><div data-target="react-app.reactRoot">`;
}

function queryOf({ url }: RepoContext, kind: 'issues' | 'pulls'): string {
  return url.searchParams.get('q') ?? (kind === 'issues' ? 'is:issue state:open' : 'is:pr is:open');
}

function matching(context: RepoContext, kind: 'issues' | 'pulls'): Issue[] {
  const query = queryOf(context, kind);
  const labels = [...query.matchAll(/label:(?:"([^"]*)"|(\S+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const closed = /(?:is|state):closed/.test(query);
  const wanted = (issue: Issue) =>
    !issue.deleted &&
    (issue.pull !== undefined) === (kind === 'pulls') &&
    (issue.state === 'closed') === closed &&
    labels.every((name) => issue.labels.includes(name));
  return context.repo.issues.filter(wanted).sort((one, other) => other.number - one.number);
}

function row(context: RepoContext, issue: Issue): string {
  const { repo } = context;
  const address = `/${nameWithOwner(repo)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  const milestone = repo.milestones.find((one) => one.number === issue.milestone);
  return `<li class="list-row"><span class="dot state-${stateWords(issue).kind}" aria-hidden="true"></span><div><h3><a href="${address}" data-testid="issue-pr-title-link">${escapeHtml(issue.title)}</a> ${issue.labels.map((name) => labelChip(context, name)).join('')}</h3><span class="muted small">#${issue.number} · ${issue.author} opened ${time(context, issue.createdAt)}${milestone ? ` · ${escapeHtml(milestone.title)}` : ''}</span></div>
<span class="list-end">${issue.assignees.map((login) => avatar(context, login, 20)).join('')}${issue.comments.length > 0 ? `<span class="muted small">💬 ${issue.comments.length}</span>` : ''}</span></li>`;
}
