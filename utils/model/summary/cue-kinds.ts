import { Bits } from './sieve/bits';

/** What the words of a sentence show. */
export const cueKinds = [
  /** The ticket's fate is settled: closing, won't fix, duplicate of. */
  'closed',
  /** It may be closed, somebody says. */
  'closable',
  /** It is taken up again. */
  'reopened',
  /** It is given up: inactivity, withdrawn, cannot reproduce. */
  'abandoned',
  /** The work is done: fixed in, merged. */
  'fixed',
  /** The matter is settled: we agreed, consensus, decision. */
  'decided',
  /** It reads like a choice, but may be one person's: let us go with, we won't. */
  'chosen',
  /** It goes on elsewhere or later: tracking in, moved to. */
  'moved',
  /** What was said before no longer holds: never mind, on second thought. */
  'takenBack',
  /** Doubt or wish: what it stands beside is no more than an opinion. */
  'doubt',
  /**
   * It speaks of what was decided elsewhere, long ago or not at all: originally, in our company, not enough consensus.
   */
  'history',
  /** Says that nothing was settled: no decision was made, I doubt that it was decided. */
  'undecided',
  /** An opinion: I think, perhaps. */
  'opinion',
  /** On which what is said depends: if, unless, until. */
  'condition',
  /** The whole sentence depends on something: begins with if, ends with unless. */
  'depends',
  /** The speaker takes on work. */
  'promise',
  /** Says what will be, and promises no work: I look forward to it, I will let you know if. */
  'idle',
  /** The speaker may take on work. */
  'offer',
  /** Work that somebody would like to be done. */
  'wish',
  /** Work that nobody is named for: we should, somebody has to. */
  'duty',
  /** Somebody is asked to do something: please, could you. */
  'order',
  /** How somebody could go about it, rather than what they are asked to do: you should, feel free to. */
  'advice',
  /** A sentence that begins as an order: add, change. */
  'imperative',
  /** What follows the name of who is to do it: to, will, please. */
  'assigned',
  /** A request to say something, not to do something. */
  'inform',
  /** A question, with or without its mark. */
  'asks',
  /** Speaks to somebody: you, your. */
  'addresses',
  /** Ends in a question mark, but nobody waits for an answer. */
  'rhetorical',
  /** A proposal others may accept. */
  'proposes',
  /** Accepts what was said before; at the start of a comment. */
  'agrees',
  'objects',
  /** How answers begin. */
  'answers',
  /** Puts an answer off: let me check first. */
  'defers',
  /** How people answer themselves: found it, see, it was. */
  'solves',
  /** Written by a machine. */
  'automatic',
] as const;

export type CueKind = (typeof cueKinds)[number];

const numbers: ReadonlyMap<CueKind, number> = new Map(cueKinds.map((kind, number) => [kind, number]));

/** The number of a kind, for sets of them. */
export function numberOf(kind: CueKind): number {
  return numbers.get(kind) ?? 0;
}

/** A set of kinds. */
export function cueSet(kinds: readonly CueKind[]): Bits {
  return Bits.of(kinds.map(numberOf));
}

/** What a heading or a label announces. */
export const sectionKinds = ['decision', 'steps', 'summary', 'questions'] as const;

export type SectionKind = (typeof sectionKinds)[number];
