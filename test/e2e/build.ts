import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers/find';

const outputs = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];

/** The folder of the production build for a browser, built anew when a source is younger than it. */
export function ensureBuilt(browser: BrowserName): string {
  const folder = resolve('.output', outputs[browser]);
  if (builtAt(folder) < Math.max(...sources.map(youngest))) build(browser);
  return folder;
}

function builtAt(folder: string): number {
  const manifest = join(folder, 'manifest.json');
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
}

function youngest(path: string): number {
  if (!existsSync(path)) return 0;
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

function build(browser: BrowserName): void {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const made = spawnSync(process.execPath, [wxt, 'build', '-b', target], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`wxt build -b ${target} failed:\n${made.stdout}\n${made.stderr}`);
}
