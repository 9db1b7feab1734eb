import { html, type Answer } from '../../http/answer';
import { escapeHtml } from '../../shared/escape';
import type { PageContext } from './context';
import { csp } from './csp';

export interface Page {
  title: string;
  /** Tags of the head that belong to this page. */
  head: string;
  /** Everything inside the container that soft navigation replaces. */
  body: string;
  status?: number;
}

/** The document around a page. */
export function frame(context: PageContext, page: Page): Answer {
  const classes = `${context.viewer ? 'logged-in' : 'logged-out'} env-production page-responsive`;
  const document = `<!DOCTYPE html>
<html lang="en" ${rootAttributes(context)}>
<head>
<meta charset="utf-8">
<link rel="stylesheet" media="all" crossorigin="anonymous" href="https://github.githubassets.com/assets/page.css">
<script defer crossorigin="anonymous" src="https://github.githubassets.com/assets/page.js"></script>
<title>${escapeHtml(page.title)}</title>
${page.head}
</head>
<body class="${classes}" style="word-wrap: break-word;">
<div data-turbo-body class="${classes}" style="word-wrap: break-word;">
${page.body}
</div>
</body>
</html>`;
  return html(document, page.status ?? 200, {
    'content-security-policy': csp,
    'cache-control': 'max-age=0, private, must-revalidate',
    'x-frame-options': 'deny',
  });
}

function rootAttributes({ viewer, options }: PageContext): string {
  const mode = options.colorMode ?? viewer?.colorMode ?? 'auto';
  const timing = `data-content-delay="${options.contentDelay}" data-title-delay="${options.titleDelay}" data-meta-delay="${options.metaDelay}"`;
  return `data-color-mode="${mode}" data-light-theme="light" data-dark-theme="dark" data-a11y-animated-images="system" data-a11y-link-underlines="true" ${timing} data-embedded-data="${options.embeddedData}" data-replaces="${options.replaces}"`;
}
