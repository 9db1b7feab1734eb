import type { Answer } from '../../http/answer';
import { escapeHtml } from '../../shared/escape';
import { canRead } from '../world/roles';
import type { Issue, Repo } from '../world/types';
import { issueOf, nameWithOwner, repoOf } from '../world/world';
import type { PageContext, RepoContext } from './context';
import { frame } from './frame';
import { globalHeader } from './header';
import { commonMetas } from './metas';
import { labelChip } from './parts';
import { issueView } from './react/issue';

const columns: [title: string, label: string][] = [
  ['Needs grooming', 'needs-grooming'],
  ['Ready for grooming', 'ready-for-grooming'],
  ['Needs estimation', 'needs-estimation'],
  ['Ready for planning', 'ready-for-planning'],
];

/** The organisation's board. `?pane=issue&itemId=…&issue=owner|repo|n` opens an issue in a side pane. */
export function projectPage(context: PageContext): Answer {
  const repos = context.world.repos.filter((repo) => canRead(repo, context.viewer?.login));
  const crumbs =
    '<nav class="crumbs" aria-label="Breadcrumbs"><a href="/acme">acme</a><span>/</span><a href="/orgs/acme/projects/1"><strong>Product backlog</strong></a></nav>';
  return frame(context, {
    title: 'Product backlog · Acme · GitHub',
    head: commonMetas(context, '/orgs/:org/projects/:number(.:format)'),
    body: `${globalHeader(context, crumbs)}<div class="application-main"><main><projects-v2 class="project"><h1>Product backlog</h1><div class="board">${columns.map(([title, label]) => column(repos, title, label)).join('')}</div>${pane(context)}</projects-v2></main></div>`,
  });
}

function column(repos: Repo[], title: string, label: string): string {
  const cards = repos.flatMap((repo) =>
    repo.issues
      .filter((issue) => issue.state === 'open' && !issue.pull && issue.labels.includes(label))
      .map((issue) => card(repo, issue)),
  );
  return `<section class="column" aria-label="${title}"><h2>${title} <span class="counter">${cards.length}</span></h2>${cards.join('')}</section>`;
}

function card(repo: Repo, issue: Issue): string {
  const reference = encodeURIComponent(`${repo.owner}|${repo.name}|${issue.number}`);
  return `<article class="card"><span class="muted small">${repo.name} #${issue.number}</span><a href="/orgs/acme/projects/1?pane=issue&amp;itemId=${issue.id}&amp;issue=${reference}">${escapeHtml(issue.title)}</a></article>`;
}

/** Reading the item by its id where the address lacks the reference, as GitHub does. */
function paneIssue({ world, url, viewer }: PageContext): { repo: Repo; issue: Issue } | undefined {
  if (url.searchParams.get('pane') !== 'issue') return undefined;
  const [owner = '', name = '', number = ''] = (url.searchParams.get('issue') ?? '').split('|');
  const id = Number(url.searchParams.get('itemId'));
  const named = repoOf(world, owner, name);
  const repo = named ?? world.repos.find((one) => one.issues.some((issue) => issue.id === id));
  const issue = repo && (named ? issueOf(repo, Number(number)) : repo.issues.find((one) => one.id === id));
  return repo && issue && canRead(repo, viewer?.login) ? { repo, issue } : undefined;
}

function pane(context: PageContext): string {
  const found = paneIssue(context);
  if (!found) return '';
  const inside: RepoContext = { ...context, repo: found.repo };
  return `<div role="dialog" aria-label="${escapeHtml(found.issue.title)}" class="SidePanel-module__panel--x1 pane"><div data-testid="side-panel-focus-target" tabindex="-1"></div><div class="pane-bar"><a href="/${nameWithOwner(found.repo)}/issues/${found.issue.number}">Open in new tab</a>${found.issue.labels.map((name) => labelChip(inside, name)).join('')}<a href="/orgs/acme/projects/1" aria-label="Close panel" class="button">✕</a></div>${issueView({ ...inside, issue: found.issue })}</div>`;
}
