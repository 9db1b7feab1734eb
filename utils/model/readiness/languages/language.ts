/** What a section of a ticket is about, told by its heading. */
export const sectionKinds = [
  'criteria',
  'expected',
  'story',
  'role',
  'want',
  'benefit',
  'problem',
  'reason',
  'steps',
  'questions',
  'dependencies',
  'documents',
  'checklist',
  'tasks',
  'proposal',
  'environment',
  'description',
  'notes',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What a word or phrase in a sentence tells. */
export const signalKinds = [
  /** Trouble: something fails, is missing, is slow, is wrong. */
  'trouble',
  /** A reason or purpose: because, so that, in order to. */
  'reason',
  /** Somebody wants or needs something. */
  'want',
  /** The opening of a story: as a … */
  'role',
  /** The opening of a job story: when I … */
  'when',
  /** An expectation: must, should, is expected to. */
  'must',
  /** A sentence that calls itself a criterion or an expected result. */
  'criterion',
  /** How things are today: what must be done now is a burden, not an expectation. */
  'today',
  /** The people who build it: a plan rather than an expectation (we should refactor …). */
  'builders',
  /** An order: add, fix, remove. */
  'order',
  /** A movement of the hand, as steps have them: click, press, go to. */
  'gesture',
  /** The start of a request to the writer: describe, please provide. */
  'prompt',
  /** What a request to the writer talks about: here, the bug, your. */
  'promptAbout',
  /** What only a template says: your issue, this section, clear and concise. */
  'promptSelf',
  /** A box to tick about the writer's conduct: I have searched … */
  'conduct',
  /** Blocked by, depends on, requires. */
  'blocking',
  /** Enclosed: attached, in the screenshot below. */
  'enclosed',
  /** Said of what is not there yet, or need not be: to follow, can be. */
  'later',
  /** What a document is called: mock-up, spec, log. */
  'document',
  /** Who says a quoted text: writes, according to, mail from. */
  'sayer',
  /** An answer to a question: yes, no, answer, decided. */
  'answer',
  /** Lines of a Gherkin scenario. */
  'given',
  'whenStep',
  'thenStep',
  /** A verb of state or action that makes a title say something: is, does, shows, fails. */
  'verb',
  /** A word that joins a thing and what about it: for, with, when, in. */
  'joint',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/**
 * One language as data. Phrases are parted by `|`, in lower case; a word ending in `*` (at least four letters before
 * it) stands for all words that begin so. In languages without spaces phrases are found anywhere in the text, those
 * ending in `$` only at the end of a sentence.
 */
export interface Language {
  code: string;
  /** Whether words are parted by spaces. */
  spaced: boolean;
  /** Frequent little words by which a text is recognised. */
  common: string;
  headings: Partial<Record<SectionKind, string>>;
  signals: Partial<Record<SignalKind, string>>;
  /** A whole line that leaves the place empty: to be defined, … */
  placeholders: string;
  /** A whole line that says there is nothing: none, not applicable. */
  nothing: string;
  /** Words that stand for what is to be filled in a story: user, goal, reason. */
  dummies: string;
  /** Whole lines that promise nothing checkable: works, test. */
  vague: string;
  /** Titles, or words of titles, that say nothing: bug, new feature, improvement. */
  generic: string;
  /** How a story opens beside the phrases for roles: a pattern for its first words. */
  roleForm?: string;
  /** Frequent words of languages that no checks are for, by code. English has those of all of them. */
  strangers?: Record<string, string>;
  /** The form of orders where it is their own (French infinitives): `first` or `last` word, a space, its pattern. */
  orderForm?: string;
  fixes: Record<'description' | 'story' | 'criteria' | 'documents' | 'answer', string>;
}
