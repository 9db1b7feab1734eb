import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, text } from '../http/answer';
import { bundled, served } from '../shared/bundle';

const scripts: Record<string, URL> = {
  '/assets/page.js': new URL('./pages/client/page.ts', import.meta.url),
  '/assets/modal.js': new URL('./pages/client/modal.ts', import.meta.url),
};
const folder = fileURLToPath(new URL('.', import.meta.url));

/** What https://github.githubassets.com serves: the double's own style sheet and page scripts. */
export async function asset(path: string): Promise<Answer> {
  if (path === '/assets/page.css') return served(styles(), 'text/css');
  const entry = scripts[path];
  return entry === undefined ? text('Not Found', 404) : served(await bundled(entry), 'text/javascript');
}

function styles(): string {
  return ['colours', 'frame', 'issue', 'markdown', 'lists']
    .map((name) => readFileSync(`${folder}assets/${name}.css`, 'utf8'))
    .join('\n');
}
