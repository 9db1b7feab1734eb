import { type Answer, html } from '../../http/answer';
import type { Person } from '../world/types';
import { csp } from './csp';
import type { PageOptions } from './options';

/** The one document behind every address of the app. It holds no data: its script loads that by itself. */
export function shell(viewer: Person, options: PageOptions): Answer {
  const theme = options.theme ?? viewer.theme;
  return html(
    `<!DOCTYPE html>
<html lang="en"${theme === 'dark' ? ' class="dark"' : ''} data-theme-choice="${theme}" data-content-delay="${options.contentDelay}" data-title-delay="${options.titleDelay}" data-hotkey-phase="${options.hotkeys}">
<head>
<meta charset="utf-8">
<title>Linear</title>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no, viewport-fit=cover">
<meta name="color-scheme" content="${theme === 'dark' ? 'dark' : 'light'}">
<meta name="theme-color" content="${theme === 'dark' ? '#08090a' : '#f9f9fa'}">
<link rel="stylesheet" crossorigin="anonymous" href="https://static.linear.app/client/app.css">
<script defer crossorigin="anonymous" src="https://static.linear.app/client/app.js"></script>
</head>
<body><div id="root"></div><div id="loading"></div></body>
</html>`,
    200,
    { 'content-security-policy': csp, 'cache-control': 'no-store', 'x-frame-options': 'DENY' },
  );
}
