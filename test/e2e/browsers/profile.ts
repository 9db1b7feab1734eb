import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  dir: string;
  /** Removes it, unless it was given by the caller. */
  remove(): Promise<void>;
}

export async function openProfile(given: string | undefined): Promise<Profile> {
  if (given) return { dir: given, remove: () => Promise.resolve() };
  const dir = await mkdtemp(join(tmpdir(), 'tend-profile-'));
  // A browser that has just ended may still be writing its last files.
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}
