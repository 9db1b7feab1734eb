import { escapeHtml } from '../../shared/escape';
import { nameWithOwner } from '../world/world';
import type { IssueContext, PageContext, RepoContext } from './context';

/** Head tags every page has. */
export function commonMetas({ viewer }: PageContext, route: string): string {
  return [
    meta('name', 'route-pattern', route, ' data-turbo-transient=""'),
    meta('name', 'github-keyboard-shortcuts', 'repository,issues,copilot', ' data-turbo-transient="true"'),
    meta('name', 'user-login', viewer?.login ?? ''),
    ...(viewer
      ? [meta('name', 'octolytics-actor-id', String(viewer.id)), meta('name', 'octolytics-actor-login', viewer.login)]
      : []),
    meta('name', 'viewport', 'width=device-width'),
    meta('name', 'hostname', 'github.com'),
    meta('name', 'expected-hostname', 'github.com'),
    meta('property', 'og:site_name', 'GitHub'),
    meta('name', 'turbo-body-classes', `${viewer ? 'logged-in' : 'logged-out'} env-production page-responsive`),
    meta('name', 'color-scheme', 'light dark'),
  ].join('\n');
}

/** Head tags of every page of a repository. */
export function repoMetas(context: RepoContext, route: string, selected: string): string {
  const { repo, world } = context;
  const name = nameWithOwner(repo);
  return [
    commonMetas(context, route),
    meta('name', 'selected-link', selected, ' data-turbo-transient=""'),
    meta('name', 'go-import', `github.com/${name} git https://github.com/${name}.git`),
    meta('name', 'octolytics-dimension-user_id', String(world.org.id)),
    meta('name', 'octolytics-dimension-user_login', repo.owner),
    meta('name', 'octolytics-dimension-repository_id', String(repo.id)),
    meta('name', 'octolytics-dimension-repository_nwo', name),
    meta('name', 'octolytics-dimension-repository_public', String(!repo.private)),
    meta('name', 'octolytics-dimension-repository_is_fork', 'false'),
  ].join('\n');
}

/** Head tags of an issue or pull request. */
export function issueMetas(context: IssueContext, route: string, title: string, selected = 'repo_issues'): string {
  const { issue, repo } = context;
  const address = `https://github.com/${nameWithOwner(repo)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
  const summary = issue.body.replaceAll('\u0000', '').replace(/\s+/g, ' ').slice(0, 230);
  return [
    repoMetas(context, route, selected),
    meta(
      'name',
      'hovercard-subject-tag',
      `${issue.pull ? 'pull_request' : 'issue'}:${issue.id}`,
      ' data-turbo-transient=""',
    ),
    meta('name', 'description', summary),
    meta('name', 'twitter:title', title),
    meta('property', 'og:type', 'object'),
    meta('property', 'og:title', title),
    meta('property', 'og:url', address),
    meta('property', 'og:description', summary),
    meta('property', 'og:author:username', issue.author),
  ].join('\n');
}

function meta(kind: 'name' | 'property', name: string, content: string, more = ''): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}"${more}>`;
}
