import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a part may weigh, in bytes after gzip: what a page, or the start of the worker, is charged for. */
export const limits = { watcher: 2_500, panel: 40_000, background: 100_000 } as const;

export type Part = keyof typeof limits;

const files: Record<Part, string[]> = {
  watcher: ['watch.js'],
  panel: ['content-scripts/panel.js', 'content-scripts/panel.css'],
  background: ['background.js'],
};

/** Bytes after gzip of one part of a build; parts without a file of their own (a style in the script) weigh nothing. */
export function sizeOf(folder: string, part: Part): number {
  const present = files[part].map((file) => join(folder, file)).filter((path) => existsSync(path));
  return present.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

/** Bytes of everything in a build, as it is on disk. */
export function wholeSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}
