import { isRecord } from '../json';
import { isTold, type Told } from '../told';

/** That a project's ledger could not be made to name the round of now in its text. */
export interface NoteRefusal {
  project: string;
  /** The tracker's reason, for people. */
  why: Told;
}

/** Under which key of the settings the background keeps it, and what those keys begin with. */
export const noteRefusalPrefix = 'round-note-refused ';
export const noteRefusalKey = (project: string): string => noteRefusalPrefix + project;

/** What the database holds under such a key, where it is that. Pure. */
export function noteRefusalIn(kept: unknown): NoteRefusal | undefined {
  if (!isRecord(kept)) return undefined;
  const { project, why } = kept;
  return typeof project === 'string' && isTold(why) ? { project, why } : undefined;
}
