import type { Block } from './blocks';
import type { Person } from './native';

/** What grooming needs of a comment. */
export interface CommentText {
  /** The tracker's own, immutable. */
  id: string;
  /** Absent where the account is gone. */
  author: Person | undefined;
  /** When it was written, and when its text was last changed; ISO 8601. */
  at: string;
  editedAt?: string;
  /** As its author wrote it; of a document without a source its `opening`. */
  text: string;
}

/** What was read of an issue's comments, oldest first. */
export interface CommentTexts {
  list: readonly CommentText[];
  /** Whether these are all: only then is one that is not among them known to be deleted. */
  complete: boolean;
}

/** The text of a document's first paragraph; empty where it begins with anything else, a quote or code. */
export function opening(blocks: readonly Block[]): string {
  const first = blocks.find(({ kind }) => kind !== 'hidden');
  return first?.kind === 'paragraph' ? first.text.text : '';
}

/** A tracker's time in milliseconds since 1970; 0 for what is no time. */
export function timeIn(iso: string): number {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? 0 : time;
}
