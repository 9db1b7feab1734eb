import type { LineKind } from './loop';

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
}
