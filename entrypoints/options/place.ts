import { canonical, isProject } from '@/utils/model/ref';

/** What the person came for, as the address of the page says it. */
export interface Place {
  /** The project that they came from, as `projectOf` gives it; empty if none is known. */
  project: string;
  /** The one whose rules they came for; empty if none. */
  rules: string;
}

/**
 * Reads `#project=github:github.com/acme/web`. Anybody can write an address: what it names is only filled in, never
 * done.
 */
export function placeIn(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const named = (key: string): string => [canonical(given.get(key) ?? '')].find(isProject) ?? '';
  return { project: named('project') || named('rules'), rules: named('rules') };
}
