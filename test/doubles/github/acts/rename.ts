import type { World } from '../world/world';

/** Texts that people wrote, and their own names, stay as they are. */
const texts = new Set(['body', 'title', 'name', 'description', 'value']);

/**
 * Somebody takes another login. What they wrote, gave and may do goes with them, and everything shows the new one: the
 * id alone stays.
 */
export function rename(world: World, from: string, to: string): void {
  for (const part of [world.people, world.org, world.repos, world.tokens]) renameIn(part, from, to);
}

function renameIn(part: unknown, from: string, to: string): void {
  if (typeof part !== 'object' || part === null) return;
  const record = part as Record<string, unknown>;
  for (const [key, value] of Object.entries(record)) {
    if (value === from && !texts.has(key)) record[key] = to;
    else renameIn(value, from, to);
    if (key !== from) continue;
    record[to] = record[key];
    delete record[key];
  }
}
