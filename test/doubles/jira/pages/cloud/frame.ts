import { html, type Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import type { PageContext } from '../context';
import { csp } from '../csp';

export interface CloudPage {
  title: string;
  /** What the app draws into its main part. */
  main: string;
  /** What it draws over everything, once it runs: an issue in a dialog. */
  modal?: { key: string; body: string };
  status?: number;
}

/** The document around a page: the app lives in #jira-frontend, and nothing else may. */
export function cloudFrame(context: PageContext, { title, main, modal, status = 200 }: CloudPage): Answer {
  const document = `<!DOCTYPE html>
<html lang="en" ${rootAttributes(context)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="application-name" content="JIRA" data-name="jira">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/s/double/_/page.css">
<script defer src="/s/double/_/page.js"></script>
</head>
<body id="jira">
<div id="jira-frontend"><div>
${topNav(context)}
${sideNav(context)}
<main id="jira-page-layout-main">${main}</main>
</div></div>
${modal ? `<template id="issue-modal" data-key="${modal.key}">${modal.body}</template>` : ''}
</body>
</html>`;
  return html(document, status, {
    'content-security-policy': csp.cloud,
    'cache-control': 'no-cache, no-store',
    'x-frame-options': 'SAMEORIGIN',
  });
}

function rootAttributes({ viewer, options }: PageContext): string {
  const { contentDelay, titleDelay, modal, hotkeys, hydrates } = options;
  const mode = options.colorMode === 'original' ? 'light' : (options.colorMode ?? viewer.colorMode);
  return `data-color-mode="${mode}" data-theme="dark:dark light:light spacing:spacing typography:typography" data-subtree-theme="true" data-api="/rest/api/3" data-text="adf" data-content-delay="${contentDelay}" data-title-delay="${titleDelay}" data-modal="${modal}" data-hears="${hotkeys}" data-hydrates="${hydrates}"`;
}

function topNav({ viewer }: PageContext): string {
  return `<div id="jira-page-layout-top-nav" role="banner"><button type="button" aria-label="Collapse sidebar" data-key="[">≡</button><a href="/jira" aria-label="Go to your Jira homepage">Jira</a><div role="search"><input role="combobox" aria-label="Search" placeholder="Search" data-does="search"></div><button type="button" data-does="create">Create</button><span data-testid="profile" title="${escapeHtml(viewer.displayName)}">${escapeHtml(viewer.displayName.slice(0, 1))}</span></div>`;
}

function sideNav({ world, viewer }: PageContext): string {
  const projects = world.projects.filter((project) => (project.roles[viewer.name] ?? 'none') !== 'none');
  const rows = projects.flatMap(({ key, name }) => [
    `<li><a href="/projects/${key}/issues">${escapeHtml(name)}</a></li>`,
    ...world.boards
      .filter((board) => board.project === key)
      .map(
        (board) =>
          `<li><a href="/jira/software/c/projects/${key}/boards/${board.id}">${escapeHtml(board.name)}</a> <a href="/jira/software/c/projects/${key}/boards/${board.id}/backlog">Backlog</a></li>`,
      ),
  ]);
  return `<nav id="jira-page-layout-side-nav" aria-label="Sidebar"><ul><li><a href="/jira">For you</a></li><li><a href="/issues/?jql=order%20by%20updated%20desc">Filters</a></li>${rows.join('')}</ul></nav>`;
}
