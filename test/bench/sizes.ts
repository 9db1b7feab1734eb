import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a part may weigh, in bytes after gzip: what a page, or the start of the worker, is charged for. The background
 * may weigh more than with GitHub alone, for which 100,000 was set: it speaks with three trackers now, plans in them, and
 * drafts summaries. What counts of it, the time until the first answer of a cold worker, is a row of the bench.
 */
export const limits = { watcher: 2_500, panel: 40_000, background: 140_000 } as const;

export type Part = keyof typeof limits;

const files: Record<Part, string[]> = {
  watcher: ['watch.js'],
  panel: ['panel.js'],
  background: ['background.js'],
};

/** Of which a page gets one. */
const sites = ['site-github.js', 'site-jira.js', 'site-linear.js'];

/** Bytes after gzip of one part of a build; parts without a file of their own (a style in the script) weigh nothing. */
export function sizeOf(folder: string, part: Part): number {
  const all = files[part].reduce((sum, file) => sum + zipped(join(folder, file)), 0);
  return part === 'panel' ? all + Math.max(...sites.map((file) => zipped(join(folder, file)))) : all;
}

function zipped(path: string): number {
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0;
}

/** Bytes of everything in a build, as it is on disk. */
export function wholeSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}
