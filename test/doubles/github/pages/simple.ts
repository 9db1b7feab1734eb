import type { Answer } from '../../http/answer';
import { escapeHtml } from '../../shared/escape';
import { canRead } from '../world/roles';
import { nameWithOwner } from '../world/world';
import type { PageContext, RepoContext } from './context';
import { frame } from './frame';
import { globalHeader, repoHeader } from './header';
import { commonMetas, repoMetas } from './metas';
import { avatar } from './parts';

/** What GitHub says of pages that do not exist and of those one may not see: the same. */
export function missingPage(context: PageContext): Answer {
  return frame(context, {
    title: 'Page not found · GitHub',
    head: commonMetas(context, '/_errors/404'),
    body: `${globalHeader(context, '')}<main class="plain-page"><h1>404</h1><p>This is not the web page you are looking for.</p></main>`,
    status: 404,
  });
}

/** A deleted issue keeps its address, and loses its title. */
export function deletedPage(context: RepoContext): Answer {
  return frame(context, {
    title: 'GitHub · Where software is built',
    head: repoMetas(context, '/:user_id/:repository/issues/:id(.:format)', 'repo_issues'),
    body: `${repoHeader(context, 'repo_issues')}<main class="plain-page"><h1>This issue has been deleted.</h1></main>`,
  });
}

export function homePage(context: PageContext): Answer {
  const repos = context.world.repos.filter((repo) => canRead(repo, context.viewer?.login));
  return frame(context, {
    title: 'GitHub',
    head: commonMetas(context, '/dashboard'),
    body: `${globalHeader(context, '<strong>Dashboard</strong>')}<main class="plain-page"><h1>Repositories</h1><ul>${repos.map((repo) => `<li><a href="/${nameWithOwner(repo)}">${nameWithOwner(repo)}</a></li>`).join('')}</ul></main>`,
  });
}

export function repoPage(context: RepoContext): Answer {
  const { repo } = context;
  return frame(context, {
    title: `${nameWithOwner(repo)}: ${repo.description}`,
    head: repoMetas(context, '/:user_id/:repository', 'repo_source'),
    body: `${repoHeader(context, 'repo_source')}<main class="plain-page" id="js-repo-pjax-container"><h1>${repo.name}</h1><p>${escapeHtml(repo.description)}</p></main>`,
  });
}

/** Signing in needs no password: choose who you are. */
export function loginPage(context: PageContext): Answer {
  const back = encodeURIComponent(context.url.searchParams.get('return_to') ?? '/acme/web/issues');
  return frame(context, {
    title: 'Sign in to GitHub · GitHub',
    head: commonMetas(context, '/login'),
    body: `<main class="plain-page"><h1>Sign in</h1><ul class="people">${context.world.people.map((person) => `<li><a href="/__login?as=${person.login}&amp;return_to=${back}">${avatar(context, person.login, 40)} ${escapeHtml(person.name)}</a></li>`).join('')}</ul></main>`,
  });
}
