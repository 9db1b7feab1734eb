import type { Reading } from './reading/reading';
import type { Subject } from './subject';
import type { Told } from '../told';

export type Verdict = 'pass' | 'fail' | 'waived' | 'unknown';

export const checkIds = [
  'title',
  'description',
  'story',
  'criteria',
  'documents',
  'questions',
  'dependencies',
  'size',
  'objective',
] as const;
export type CheckId = (typeof checkIds)[number];

/** How a check counts for an issue. A watched one is judged and counted nowhere. */
export type Level = 'required' | 'advised' | 'watching';

/** The words a verdict rests on, verbatim as they read on the page. */
export interface Evidence {
  where: 'title' | 'body' | 'labels' | 'milestone' | 'parent' | 'estimate' | 'links' | 'comment';
  text: string;
  /** The field of the tracker's own that it stands in, by its name; absent for the description. */
  field?: string;
}

/** What a check says of one issue. `why`: for people, what was found first. */
export interface Finding {
  verdict: Verdict;
  why: Told[];
  evidence?: Evidence[];
  /**
   * The smallest text that, added to the description in a paragraph of its own, would make the check pass once its
   * blanks (`…`) are filled in. It reads the same in every markup. Absent where no text in the description can help.
   */
  fix?: string;
}

/** What the policy says about how to judge. */
export interface Limits {
  /** The largest estimate that counts as small enough, in the team's unit. */
  size?: number;
}

/** One readiness rule: pure, quick, total (any text gives a finding, none throws). */
export interface Check {
  id: CheckId;
  level: Level;
  /** Whether it rests on words of a language: in one that no words are known of it cannot fail. */
  byWords?: boolean;
  judge(subject: Subject, reading: Reading, limits: Limits): Finding;
}
