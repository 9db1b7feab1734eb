import type { Block } from '../blocks';
import type { Person } from '../native';

/** One comment as the tracker holds it. */
export interface ThreadComment {
  id: string;
  author: Person;
  /** ISO 8601. */
  createdAt: string;
  body: readonly Block[];
  /** How many gave each, where the tracker has reactions. */
  reactions?: Partial<Record<'+1' | '-1', number>>;
}

/** An issue and all that was said below it. */
export interface Thread {
  title: string;
  body: readonly Block[];
  author: Person;
  /** Absent where nobody could see. */
  state?: 'open' | 'closed';
  comments: readonly ThreadComment[];
}

/** A sentence of the thread: where it stands, word for word as it reads there. */
export interface Cited {
  /** The comment's id, or `body` for the issue's own text. */
  commentId: string;
  span: string;
  /** Whether the draft says so itself; else it offers the sentence unticked, as "perhaps". */
  certain: boolean;
  /** What speaks for it, the weightiest first. */
  why: readonly Reason[];
}

/** A line before it is chosen to be shown, with what tells its reasons. */
export type Found<Line extends Cited> = Omit<Line, 'why'> & { why(): Reason[] };

/** Something that speaks for a sentence, and the words in it that show it: small letters, without accents. */
export interface Reason {
  /** Named as in `judging/facts.ts`: `cue closed`, `word fixed`, `by the reporter`. */
  fact: string;
  words?: string;
}

/** A sentence by which somebody settles the matter or the ticket's fate. */
export interface Decision extends Cited {
  /** How likely it is, from 0 to 1: the panel offers the likeliest first. */
  likely: number;
  by: string;
  /** The comment that took it back or replaced it. Such a decision is never certain. */
  supersededBy: string | null;
}

/** A sentence by which somebody takes on work or gives it to somebody. */
export interface NextStep extends Cited {
  /** As of a decision. */
  likely: number;
  /** Name of who is to do it; null where nobody is named. */
  owner: string | null;
}

export interface Question extends Cited {
  /** Name of who is asked; null where it is a question to all. */
  to: string | null;
  /** The comment that answers it; null while it is open. */
  answeredBy: string | null;
}

export type Outcome = 'decided' | 'undecided' | 'abandoned';

/** What a thread holds for the summary that closes the loop. Nothing without its source. */
export interface Draft {
  decisions: Decision[];
  nextSteps: NextStep[];
  questions: Question[];
  outcome: Outcome;
}
