import { type Answer, redirect } from '../../http/answer';
import type { Ask } from '../../http/ask';
import { canRead } from '../world/roles';
import type { Issue } from '../world/types';
import { nameWithOwner, repoOf } from '../world/world';
import { act } from './act';
import { classicIssuePage } from './classic/issue';
import type { PageContext, RepoContext } from './context';
import { listPage } from './list';
import { newIssuePage } from './new';
import { favicon, mockup } from './pictures';
import { projectPage } from './project';
import { pullPage } from './pull';
import { reactIssuePage } from './react/issue';
import { login } from './session';
import { deletedPage, homePage, loginPage, missingPage, repoPage } from './simple';

/** Every page of https://github.com that the double knows. */
export function page(context: PageContext, ask: Ask): Answer {
  const path = context.url.pathname.replace(/\/$/, '');
  const [, id] = /^\/user-attachments\/assets\/([\w-]+)$/.exec(path) ?? [];
  if (id !== undefined) return mockup(id);
  if (path === '/favicon.ico') return favicon();
  if (path === '/__login' || path === '/logout') return login(context.world, ask);
  if (path === '') return homePage(context);
  if (path === '/login') return loginPage(context);
  if (/^\/orgs\/acme\/projects\/1(?:\/views\/\d+)?$/.test(path)) return projectPage(context);
  return repoRoute(context, ask, path);
}

function repoRoute(context: PageContext, ask: Ask, path: string): Answer {
  const [, owner = '', name = '', rest = ''] = /^\/([\w.-]+)\/([\w.-]+)(?:\/(.*))?$/.exec(path) ?? [];
  const repo = repoOf(context.world, owner, name);
  if (!repo || !canRead(repo, context.viewer?.login)) return missingPage(context);
  const inside: RepoContext = { ...context, repo };
  if (ask.method === 'POST') return act(inside, ask, rest);
  if (rest === '') return repoPage(inside);
  if (rest === 'issues' || rest === 'pulls') return listPage(inside, rest);
  if (/^issues\/new(?:\/choose)?$/.test(rest))
    return context.viewer ? newIssuePage(inside) : redirect(`/login?return_to=${encodeURIComponent(context.url.href)}`);
  const [, kind = '', number = ''] = /^(issues|pull)\/(\d+)$/.exec(rest) ?? [];
  const issue = repo.issues.find((one) => one.number === Number(number));
  return issue ? issueRoute(inside, issue, kind) : missingPage(context);
}

function issueRoute(context: RepoContext, issue: Issue, kind: string): Answer {
  const { repo, options } = context;
  if (issue.movedTo !== undefined) return redirect(`/${issue.movedTo.replace('#', '/issues/')}`, {}, 301);
  if (issue.deleted) return deletedPage(context);
  if (issue.pull && kind === 'issues') return redirect(`/${nameWithOwner(repo)}/pull/${issue.number}`);
  if (!issue.pull && kind === 'pull') return redirect(`/${nameWithOwner(repo)}/issues/${issue.number}`);
  if (issue.pull) return pullPage({ ...context, issue });
  return (options.layout ?? repo.layout) === 'react'
    ? reactIssuePage({ ...context, issue })
    : classicIssuePage({ ...context, issue });
}
