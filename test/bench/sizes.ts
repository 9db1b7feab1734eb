import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a part may weigh, in bytes after gzip: what a page is charged for, or the start of the worker. The panel is the
 * closed one, with what it knows of one tracker; the sheet is all that an open one shows besides. The background holds
 * three trackers, planning, summaries, the backlog and rounds. What counts of it is the time until the first answer of
 * a cold worker, a row of the bench; its weight has a limit so that nothing large comes in unseen.
 */
export const limits = { watcher: 2_500, panel: 16_000, sheet: 48_000, background: 220_000 } as const;

export type Part = keyof typeof limits;

const files: Record<Part, string[]> = {
  watcher: ['watch.js'],
  panel: ['panel.js'],
  sheet: ['sheet.js'],
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
