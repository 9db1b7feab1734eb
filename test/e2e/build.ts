import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './browsers/find';

const outputs = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
/** What the package is made from. */
export const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];

/** A build beside the production one, in a folder of its own: what its mode is called, and what it is told. */
export interface Variant {
  mode: string;
  env: Record<string, string>;
}

/** As somebody builds it who has apps to sign in to. */
export const withSignIn: Variant = {
  mode: 'sign-in',
  env: { WXT_GITHUB_CLIENT_ID: 'Iv1.tend', WXT_LINEAR_CLIENT_ID: 'tend-app' },
};

/** Quickly, and as it is written: to look at while one works on it. */
export const forWork: Variant = { mode: 'dev', env: {} };

/**
 * The folder of the production build for a browser, or of a variant of it; built anew when a source is younger than it.
 */
export function ensureBuilt(browser: BrowserName, variant?: Variant): string {
  const folder = resolve('.output', variant ? `${outputs[browser]}-${variant.mode}` : outputs[browser]);
  if (builtAt(folder) < Math.max(...sources.map(youngest))) build(browser, variant);
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

function build(browser: BrowserName, variant: Variant | undefined): void {
  const { args, env } = commandOf(browser, variant);
  const made = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (made.status !== 0) throw new Error(`${args.slice(1).join(' ')} failed:\n${made.stdout}\n${made.stderr}`);
}

/** Builds while servers of this process go on answering. Rejects with what the build said where it fails. */
export async function buildMeanwhile(browser: BrowserName, variant: Variant): Promise<void> {
  const { args, env } = commandOf(browser, variant);
  await promisify(execFile)(process.execPath, args, { env });
}

/** As `npm run build` makes it: the test runner's own mode would put the place of every element into the bundle. */
function commandOf(browser: BrowserName, variant: Variant | undefined): { args: string[]; env: NodeJS.ProcessEnv } {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const mode = variant ? ['--mode', variant.mode] : [];
  const own = { NODE_ENV: 'production', WXT_GITHUB_CLIENT_ID: '', WXT_LINEAR_CLIENT_ID: '' };
  return { args: [wxt, 'build', '-b', target, ...mode], env: { ...process.env, ...own, ...variant?.env } };
}
