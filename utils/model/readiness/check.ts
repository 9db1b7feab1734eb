import type { Block } from '../blocks';
import type { IssueFacts } from '../issue';

export type Verdict = 'pass' | 'fail' | 'waived' | 'unknown';

export type CheckId =
  | 'title'
  | 'description'
  | 'story'
  | 'criteria'
  | 'documents'
  | 'questions'
  | 'dependencies'
  | 'size'
  | 'objective';

/** The words a verdict rests on, verbatim as they read on the page. */
export interface Evidence {
  where: 'title' | 'body' | 'labels' | 'milestone' | 'parent' | 'estimate' | 'links';
  text: string;
}

/** What a check says of one issue. `why` is one plain sentence for people. */
export interface Finding {
  verdict: Verdict;
  why: string;
  evidence?: Evidence[];
  /** The smallest text that, added to the description, would make the check pass. */
  fix?: string;
}

/** What a check may look at. */
export interface Subject {
  title: string;
  blocks: Block[];
  facts: IssueFacts;
}

/** One readiness rule: pure, quick, total (any text gives a finding, none throws). */
export interface Check {
  id: CheckId;
  name: string;
  level: 'required' | 'advised';
  judge(subject: Subject): Finding;
}
