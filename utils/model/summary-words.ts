import type { LineKind } from './summary-form';
import type { Lack, Reason } from './rounds/outcome';

/** Languages that a summary can be written in, as policies name them. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ru'] as const;

export type SummaryLanguage = (typeof languages)[number];

/** What Tend itself says in texts that a team posts or hands on, in one language. What people wrote stays as it is. */
export interface SummaryWords {
  code: SummaryLanguage;
  /** What the lines of each kind stand below. */
  headings: Readonly<Record<LineKind, string>>;
  /** The spread of an estimate: `votes 3–8`. */
  votes: string;
  /** For whom a question or step waits: `waits for ben`. */
  waitsFor: string;
  /** To what people agreed who gave ✅. */
  asItStands: string;
  /** How colleagues without Tend take part. */
  takePart: string;
  /** The parts of a brief that a summary has not. */
  brief: Readonly<Record<'problem' | 'criteria' | 'outOfScope' | 'openPoints' | 'sources', string>>;
  round: RoundWords;
}

/** What is said of a round. `{day}`: the day on which its votes are opened; `{until}`: when its phase ends. */
export interface RoundWords {
  /** What agenda and report are called. */
  agenda: string;
  report: string;
  /** Before how many there are: `Issues: 3`. */
  issues: string;
  parts: Readonly<Record<'agreed' | 'talk' | 'carried', string>>;
  none: string;
  /** Of an agenda without a point. */
  nothing: string;
  /** Before the names of those who have to be there. */
  needed: string;
  reasons: Readonly<Record<Reason, string>>;
  lacks: Readonly<Record<Lack, string>>;
  /** The line for colleagues without Tend: while votes are sealed, and after; how to take part, by reactions too. */
  open: string;
  talk: string;
  how: string;
  thumbs: string;
}

/** What Tend says in a language; in English where it is not known. */
export function wordsOf(languages: readonly SummaryWords[], wanted: string): SummaryWords {
  const found = languages.find(({ code }) => code === wanted) ?? languages[0];
  if (!found) throw new Error('The words of the package cannot be read.');
  return found;
}
