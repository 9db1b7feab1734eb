import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'wxt';

const nothing = (): void => undefined;
/** What a build says belongs to nobody here; what goes wrong is thrown. */
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
};

/** Builds the smallest WXT + Preact panel anew and gives its folder: the peer that Tend is measured against. */
export async function buildMinimal(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'tend-minimal-'));
  await build({
    root: resolve('test/bench/minimal'),
    outDir,
    browser: 'chrome',
    manifestVersion: 3,
    imports: false,
    configFile: false,
    logger: quiet,
    vite: () => ({ esbuild: { legalComments: 'none' }, build: { target: 'es2022', modulePreload: false } }),
    manifest: { name: 'Minimal', version: '1.0.0', host_permissions: ['https://github.com/*'] },
  });
  return join(outDir, 'chrome-mv3');
}
