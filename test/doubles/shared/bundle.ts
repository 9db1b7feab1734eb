import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Answer, text } from '../http/answer';

const bundles = new Map<string, Promise<string>>();

/** A page's script, bundled when first asked for, once. */
export function bundled(entry: URL): Promise<string> {
  const known = bundles.get(entry.href) ?? bundle(entry);
  bundles.set(entry.href, known);
  return known;
}

async function bundle(entry: URL): Promise<string> {
  const made = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return made.outputFiles[0]?.text ?? '';
}

/** A file of a site's own: scripts, style sheets. */
export function served(body: string, type: string): Answer {
  return text(body, 200, {
    'content-type': `${type}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=600',
  });
}
