import type { Block } from '../blocks';
import type { IssueFacts } from '../issue';

/** What the comments of an issue leave open. */
export interface Discussion {
  /** The questions that nobody answered, in their own words. */
  open: readonly string[];
  /** Whether all comments were read. */
  complete: boolean;
}

/** What a check may look at. */
export interface Subject {
  title: string;
  blocks: Block[];
  facts: IssueFacts;
  /** Absent where comments play no part: nobody looked. */
  discussion?: Discussion;
}
