import { escapeHtml } from '../../shared/escape';
import { nameWithOwner } from '../world/world';
import type { PageContext, RepoContext } from './context';
import { avatar } from './parts';

/** The bar over every page. The `s` and `/` keys go to the search box, as on GitHub. */
export function globalHeader(context: PageContext, crumbs: string): string {
  const { viewer, url } = context;
  const back = encodeURIComponent(url.href);
  const user = viewer
    ? `<a class="header-user" href="/${viewer.login}" aria-label="Open user navigation menu">${avatar(context, viewer.login, 32)}</a>`
    : `<a class="button" href="/login?return_to=${back}">Sign in</a>`;
  return `<div class="position-relative header-wrapper js-header-wrapper">
<a href="#start-of-content" class="show-on-focus">Skip to content</a>
<header class="app-header" role="banner"><span class="app-mark" aria-hidden="true"></span>${crumbs}
<button type="button" class="header-search" data-hotkey="s,/" data-does="search">Type <kbd>/</kbd> to search</button>${user}</header></div>
<div id="start-of-content"></div>`;
}

const tabs: [id: string, word: string, path: string, hotkey: string][] = [
  ['repo_source', 'Code', '', 'g c'],
  ['repo_issues', 'Issues', '/issues', 'g i'],
  ['repo_pulls', 'Pull requests', '/pulls', 'g p'],
  ['repo_projects', 'Projects', '/projects', 'g b'],
];

/** The bar and the repository's tabs. */
export function repoHeader(context: RepoContext, selected: string): string {
  const { repo } = context;
  const base = `/${nameWithOwner(repo)}`;
  const crumbs = `<nav class="crumbs" aria-label="Breadcrumbs"><a href="/${repo.owner}">${repo.owner}</a><span>/</span><a href="${base}"><strong>${escapeHtml(repo.name)}</strong></a>${repo.private ? '<span class="counter">Private</span>' : ''}</nav>`;
  return `${globalHeader(context, crumbs)}<nav class="repo-nav" aria-label="Repository">${tabs.map(([id, word, path, hotkey]) => tab(context, id === selected, base + path, word, hotkey)).join('')}</nav>`;
}

function tab({ repo }: RepoContext, current: boolean, href: string, word: string, hotkey: string): string {
  const open = repo.issues.filter(
    (issue) => issue.state === 'open' && !issue.deleted && (issue.pull !== undefined) === (word === 'Pull requests'),
  ).length;
  const counter = word === 'Issues' || word === 'Pull requests' ? ` <span class="counter">${open}</span>` : '';
  return `<a href="${href}" data-hotkey="${hotkey}"${current ? ' aria-current="page"' : ''}>${word}${counter}</a>`;
}
