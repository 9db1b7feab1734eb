import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  dir: string;
  /** Removes it, unless it was given by the caller. */
  remove(): Promise<void>;
}

/**
 * `first`: a profile in which the browser has already done what it does at its first start; the new one begins as its
 * copy.
 */
export async function openProfile(given: string | undefined, first?: string): Promise<Profile> {
  if (given) return { dir: given, remove: () => Promise.resolve() };
  const dir = await mkdtemp(join(tmpdir(), 'tend-profile-'));
  if (first) await cp(first, dir, { recursive: true });
  // A browser that has just ended may still be writing its last files.
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}
