import { html, type Answer } from '../../../http/answer';
import { escapeHtml } from '../../../shared/escape';
import { addressOf } from '../../world/place';
import { linkTo, type PageContext } from '../context';
import { csp } from '../csp';

export interface DcPage {
  title: string;
  /** Tags of the head that belong to this page. */
  head?: string;
  content: string;
  status?: number;
}

/** The document around a page of Data Center: everything a script may want to know stands in metas. */
export function dcFrame(context: PageContext, { title, head = '', content, status = 200 }: DcPage): Answer {
  const { world } = context;
  const document = `<!DOCTYPE html>
<html lang="en" ${rootAttributes(context)}>
<head>
<meta charset="utf-8">
${metas(context)}
${head}
<title>${escapeHtml(title)} - ${escapeHtml(world.place.title)}</title>
<link rel="stylesheet" href="${linkTo(context, '/s/double/_/page.css')}">
<script defer src="${linkTo(context, '/s/double/_/page.js')}"></script>
</head>
<body id="jira" class="aui-layout aui-theme-default aui-page-sidebar" data-version="10.3.24" data-aui-version="9.12.14">
<div id="page">${header(context)}
<section id="content" role="main">${content}</section>
<footer id="footer" role="contentinfo"><section class="footer-body"><span id="footer-build-information">(v10.3.24)</span></section></footer></div>
</body>
</html>`;
  return html(document, status, {
    'content-security-policy': csp.dc,
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'no-cache, no-store',
  });
}

function rootAttributes({ viewer, options, world }: PageContext): string {
  const { contentDelay, titleDelay, hotkeys, modal } = options;
  const mode = options.colorMode ?? viewer.colorMode;
  const theme = mode === 'original' ? '' : `data-color-mode="${mode}" data-theme="dark:dark light:light" `;
  return `${theme}data-api="${world.place.context}/rest/api/2" data-text="wiki" data-content-delay="${contentDelay}" data-title-delay="${titleDelay}" data-hears="${hotkeys}" data-modal="${modal}" data-hydrates="false"`;
}

function metas(context: PageContext): string {
  const { world, viewer } = context;
  const all: [name: string, content: string][] = [
    ['ajs-server-scheme', 'https'],
    ['ajs-base-url', addressOf(world.place)],
    ['ajs-context-path', world.place.context],
    ['ajs-version-number', '10.3.24'],
    ['ajs-remote-user', viewer.name],
    ['ajs-remote-user-fullname', viewer.displayName],
    ['ajs-keyboard-shortcuts-enabled', 'true'],
  ];
  return [
    `<meta name="application-name" content="JIRA" data-name="jira" data-version="10.3.24">`,
    ...all.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`),
    '<meta id="atlassian-token" name="atlassian-token" content="B0UB-1E00-D0UB-1E00_lin">',
  ].join('\n');
}

function header(context: PageContext): string {
  const { world } = context;
  const boards = world.boards.map(
    ({ id, name }) =>
      `<li><a href="${linkTo(context, `/secure/RapidBoard.jspa?rapidView=${id}`)}">${escapeHtml(name)}</a></li>`,
  );
  return `<header id="header" role="banner"><nav class="aui-header" aria-label="Site"><ul class="aui-nav"><li><a href="${linkTo(context, '/secure/Dashboard.jspa')}">Dashboards</a></li><li><a id="find_link" href="${linkTo(context, '/issues/?jql=')}">Issues</a></li>${boards.join('')}<li><button type="button" id="create_link" data-does="create">Create</button></li></ul><form id="quicksearch" action="#"><input id="quickSearchInput" data-does="search" placeholder="Search" aria-label="Search"></form></nav></header>`;
}
