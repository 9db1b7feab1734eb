import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Readings from './readings';

/**
 * What reads ledgers, issues and discussions, bundled as it is shipped. The loader that runs the bench gives every
 * function its name anew each time it is made, which takes a third of the time that is measured here.
 */
export async function readingsAsShipped(): Promise<typeof Readings> {
  const folder = await mkdtemp(join(tmpdir(), 'tend-readings-'));
  const outfile = join(folder, 'readings.mjs');
  try {
    const entryPoints = ['test/bench/readings.ts'];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', tsconfig: 'tsconfig.json' });
    return (await import(pathToFileURL(outfile).href)) as typeof Readings;
  } finally {
    await rm(folder, { recursive: true });
  }
}
