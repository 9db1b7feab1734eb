import type { Ready } from './entry-fields';

/** What somebody's ✅ is worth now: given to this text, or to an earlier one. */
export type Consent = 'agreed' | 'earlier';

/**
 * A ✅ holds for the text it was given to; `digests` are those of the text now, by this version and by earlier ones
 * (`digest.ts`).
 */
export function consentTo(ready: Ready, digests: readonly string[]): Consent {
  return digests.includes(ready.text) ? 'agreed' : 'earlier';
}

/**
 * The same for a native reaction read as ready: it knows only when it was given. Both times are ISO 8601
 * in UTC, as trackers report them; `editedAt` is absent when the text was never edited.
 */
export function consentByReaction(reactedAt: string, editedAt: string | undefined): Consent {
  const stale = editedAt !== undefined && Date.parse(editedAt) > Date.parse(reactedAt);
  return stale ? 'earlier' : 'agreed';
}
