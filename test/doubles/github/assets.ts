import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Answer, text } from '../http/answer';

const scripts: Record<string, URL> = {
  '/assets/page.js': new URL('./pages/client/page.ts', import.meta.url),
  '/assets/modal.js': new URL('./pages/client/modal.ts', import.meta.url),
};
const folder = fileURLToPath(new URL('.', import.meta.url));
const bundles = new Map<URL, Promise<string>>();

/** What https://github.githubassets.com serves: the double's own style sheet and page scripts. */
export async function asset(path: string): Promise<Answer> {
  if (path === '/assets/page.css') return served(styles(), 'text/css');
  const entry = scripts[path];
  return entry === undefined ? text('Not Found', 404) : served(await bundled(entry), 'text/javascript');
}

function served(body: string, type: string): Answer {
  return text(body, 200, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=600' });
}

function styles(): string {
  return ['colours', 'frame', 'issue', 'markdown', 'lists'].map((name) => readFileSync(`${folder}assets/${name}.css`, 'utf8')).join('\n');
}

/** Bundled when first asked for, once. */
function bundled(entry: URL): Promise<string> {
  const known = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, known);
  return known;
}

async function bundle(entry: URL): Promise<string> {
  const made = await build({ entryPoints: [fileURLToPath(entry)], bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } });
  return made.outputFiles[0]?.text ?? '';
}
