import { simplify } from '../readiness/fold';
import type { Bits } from './sieve/bits';
import { meaningNeeds } from './judging/meanings';
import { needOf } from './sieve/expression';
import { type Need, textsOf, unknown } from './sieve/need';
import { type Sieve, sieveOf } from './sieve/sieve';
import { cueKinds, type CueKind, sectionKinds, type SectionKind } from './cue-kinds';

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
    const before = built.get(kind);
    if (before !== undefined) return before;
    const pattern = build(language, kind);
    built.set(kind, pattern);
    return pattern;
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
  const needs = cueKinds.flatMap((kind, number) => {
    const words = language.cues[kind];
    return words === undefined ? [] : [[number, textsOf(needOf(sourceOf(words), partOf, language.spaced))] as const];
  });
  return sieveOf(language.code === 'en' ? [...needs, ...meaningNeeds()] : needs);
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
