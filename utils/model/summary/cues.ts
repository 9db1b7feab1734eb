import { simplify } from '../readiness/lexicon';
import { Bits } from './sieve/bits';
import { needOf } from './sieve/expression';
import { type Need, textsOf, unknown } from './sieve/need';
import { type Sieve, sieveOf } from './sieve/sieve';

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
export function cueSet(kinds: Iterable<CueKind>): Bits {
  const set = new Bits();
  for (const kind of kinds) set.add(numberOf(kind));
  return set;
}

/** What a heading or a label announces. */
export const sectionKinds = ['decision', 'steps', 'summary', 'questions'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/**
 * One language as data. A cue is the source of a regular expression on lower-case text without accents, `ß` as `ss`,
 * with straight apostrophes; traditional Chinese signs stand for themselves and the simplified ones. `{name}` stands
 * for one of `parts`. Nothing in it may repeat without end but words parted by spaces, so that it stays linear.
 */
export interface CueLanguage {
  code: string;
  /** Whether words are parted by spaces: cues are then whole words. */
  spaced: boolean;
  parts: Readonly<Record<string, Words>>;
  /** What may stand before the first word that says something: ok, so, thanks. */
  fillers: Words;
  sections: Readonly<Record<SectionKind, Words>>;
  cues: Readonly<Partial<Record<CueKind, Words>>>;
}

/** One of these alternatives. */
export type Words = readonly string[];

/** The cues of a language, ready to be looked for. */
export interface Cues {
  code: string;
  fillers: RegExp;
  section(heading: string): SectionKind | undefined;
  /** The numbers of the cues that a text can tell at all; those that are left out are not in it. */
  among(plain: string): Bits;
  tells(kind: CueKind, plain: string): boolean;
  /** The words that tell it. */
  words(kind: CueKind, plain: string): string | undefined;
}

/** Puts a language in order. An expression is built when it is first asked for. Throws where one is malformed. */
export function cuesOf(language: CueLanguage): Cues {
  const built = new Map<CueKind, RegExp>();
  const patternOf = (kind: CueKind): RegExp => {
    const known = built.get(kind) ?? build(language, kind);
    built.set(kind, known);
    return known;
  };
  const sections = sectionKinds.map((kind) => ({
    kind,
    pattern: new RegExp(`^${anyOf(language.sections[kind], language)}$`, 'u'),
  }));
  let sieve: Sieve | undefined;
  return {
    code: language.code,
    fillers: new RegExp(
      `^(?:${anyOf(language.fillers, language)}${language.spaced ? "(?![\\w'-])" : ''}[\\s,.:;!–—-]*)+`,
      'u',
    ),
    section: (heading) => sections.find(({ pattern }) => pattern.test(heading))?.kind,
    among: (plain) => (sieve ??= sieveFor(language))(plain),
    tells: (kind, plain) => patternOf(kind).test(plain),
    words: (kind, plain) => patternOf(kind).exec(plain)?.[0].trim(),
  };
}

/** Tells which cues of a language need to be looked for. */
function sieveFor(language: CueLanguage): Sieve {
  const known = new Map<string, Need>();
  const sourceOf = (words: Words): string => simplify(words.join('|'));
  const partOf = (name: string): Need => {
    const part = language.parts[name];
    const need = known.get(name) ?? (part === undefined ? unknown : needOf(sourceOf(part), partOf));
    known.set(name, need);
    return need;
  };
  return sieveOf(
    cueKinds.flatMap((kind, number) => {
      const words = language.cues[kind];
      return words === undefined ? [] : [[number, textsOf(needOf(sourceOf(words), partOf, language.spaced))] as const];
    }),
  );
}

const never = /(?!)/;

function build(language: CueLanguage, kind: CueKind): RegExp {
  const words = language.cues[kind];
  if (words === undefined) return never;
  const whole = anyOf(words, language);
  return new RegExp(language.spaced ? `(?<![\\w'-])${whole}(?![\\w])` : whole, 'u');
}

/** One of these, with the parts they name; parts may name others. */
function anyOf(words: Words, language: CueLanguage): string {
  const expanded = words.join('|').replaceAll(/\{([a-z]+)\}/g, (all, name: string) => {
    const part = language.parts[name];
    return part === undefined ? all : anyOf(part, language);
  });
  return simplify(`(?:${expanded})`);
}
