import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { languages } from './utils/model/readiness/languages/all';
import { cueLanguages } from './utils/model/summary/languages/all';
import { summaryWords } from './utils/model/summary-words/languages/all';
import { sentWhenConnected } from './utils/model/sent';
import { apiHosts, pageHosts } from './utils/trackers/hosts';

/**
 * Of the extension's own pages and worker. Requests: to where a server of somebody's own may be, which no manifest can
 * name ahead, and to nothing else (no sockets, no data: or blob:); the browser lets them through to permitted hosts
 * alone. Without Firefox's own upgrade-insecure-requests: a server on http is asked on http, if the person insists.
 */
const contentSecurity = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "connect-src 'self' https: http:",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  vite: ({ mode }) => ({
    // The build for browsers of today: 3 KB less than the one that its package names, which also serves those of 2012.
    resolve: { alias: { dexie: fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.mjs')) } },
    esbuild: { legalComments: 'none' },
    // What a page or the worker's start is charged for is some hundred bytes less than by the bundler's own minifier.
    build: {
      target: 'es2022',
      modulePreload: false,
      // `npm run dev` builds after every change.
      minify: mode !== 'dev' && 'terser',
      // In plain ASCII: one letter beyond Latin, and a page keeps two bytes for each of the whole script.
      terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { comments: false, ascii_only: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'declarativeNetRequestWithHostAccess',
      ...(process.env['WXT_LINEAR_CLIENT_ID'] ? ['identity'] : []),
    ],
    host_permissions: [...pageHosts, ...apiHosts],
    content_security_policy: { extension_pages: contentSecurity },
    // The database is one for all windows: what is read in a private one would be kept after it.
    incognito: 'not_allowed',
    // Asked for when a person switches reminders of rounds on.
    optional_permissions: ['notifications'],
    // Asked for one origin at a time, when a person adds a server of their own.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      open: {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_openCommand__',
      },
      backlog: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_backlogCommand__',
      },
      side: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_sideCommand__',
      },
    },
    // The first that has Temporal: https://developer.chrome.com/release-notes/144
    ...(browser !== 'firefox' && { minimum_chrome_version: '144' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tend@tend.example',
          // The first that asks for data_collection_permissions; 139 has Temporal. On Android it is 142.
          strict_min_version: '140.0',
          // Nothing is sent before somebody connects an account, which is where the others are asked for.
          data_collection_permissions: { required: ['none'], optional: [...sentWhenConnected] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => void paths.push('languages.json', 'cues.json', 'words.json'),
    // Beside the background's script, not in it: the worker starts with every message after a pause, and is charged
    // for all that its script holds.
    'build:publicAssets': (_wxt, assets) =>
      void assets.push(
        { relativeDest: 'languages.json', contents: JSON.stringify(languages) },
        { relativeDest: 'cues.json', contents: JSON.stringify(cueLanguages) },
        { relativeDest: 'words.json', contents: JSON.stringify(summaryWords) },
      ),
    // The watcher is an unlisted script on purpose: WXT's content-script wrapper, with the
    // polyfill in it, is three times the size that a page without an issue may be charged.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: pageHosts, js: ['watch.js'], run_at: 'document_start' }];
    },
  },
});
