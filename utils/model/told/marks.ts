import type { Alone } from './alone';

/** Who marked something, and who says that it is none: names. */
interface MarkedBy {
  by: string[];
  against: string[];
}

/** What is told of decisions and next steps that people marked. */
export interface MarksTold {
  'mark.decision': MarkedBy;
  /** `to`: who is to do it; empty where nobody is named. */
  'mark.step': MarkedBy & { to: string[] };
  /** `by`: the words of a later decision. */
  'mark.replaced': { by: string };
  'mark.done': { by: string };
  'mark.comment-gone': Alone;
}
