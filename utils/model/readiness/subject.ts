import type { Block } from '../blocks';
import type { IssueFacts, IssuePart, PartRole } from '../issue';

/** What the comments of an issue leave open. */
export interface Discussion {
  /** The questions that nobody answered, in their own words. */
  open: readonly string[];
  /** Whether all comments were read. */
  complete: boolean;
}

/** A part of a ticket beside its description. */
export interface Part extends Pick<IssuePart, 'name'> {
  role: PartRole;
  blocks: Block[];
}

/** What a check may look at. */
export interface Subject {
  title: string;
  blocks: Block[];
  /** What stands in fields of the tracker's own, by the field's name. */
  parts?: readonly Part[];
  facts: IssueFacts;
  /** Absent where comments play no part: nobody looked. */
  discussion?: Discussion;
}
