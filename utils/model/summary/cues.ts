/** What the words of a sentence show. */
export const cueKinds = [
  /** The ticket's fate is settled: closing, won't fix, duplicate of. */
  'closed',
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
  /** Doubt, condition or wish: what it stands in settles nothing. */
  'hedge',
  /** The speaker takes on work. */
  'promise',
  /** The speaker may take on work. */
  'offer',
  /** Work that nobody is named for: we should, somebody has to. */
  'duty',
  /** Somebody is asked to do something: please, could you. */
  'order',
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
  /** Written by a machine. */
  'automatic',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** What a heading or a label announces. */
export const sectionKinds = ['decision', 'steps', 'summary', 'questions'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/**
 * One language as data. A cue is the source of a regular expression on lower-case text without accents, `ß` as `ss`,
 * straight apostrophes and simplified Chinese signs; `{name}` stands for one of `parts`. Nothing in it may repeat
 * without end but words parted by spaces, so that it stays linear.
 */
export interface CueLanguage {
  code: string;
  /** Whether words are parted by spaces: cues are then whole words. */
  spaced: boolean;
  parts: Readonly<Record<string, string>>;
  /** What may stand before the first word that says something: ok, so, thanks. */
  fillers: string;
  sections: Readonly<Record<SectionKind, string>>;
  cues: Readonly<Partial<Record<CueKind, string>>>;
}

/** The cues of a language, ready to be looked for. */
export interface Cues {
  code: string;
  fillers: RegExp;
  section(heading: string): SectionKind | undefined;
  tells(kind: CueKind, plain: string): boolean;
}

/** Puts a language in order. An expression is built when it is first asked for. Throws where one is malformed. */
export function cuesOf(language: CueLanguage): Cues {
  const built = new Map<CueKind, RegExp>();
  const sections = sectionKinds.map((kind) => ({ kind, pattern: new RegExp(`^(?:${expand(language.sections[kind], language.parts)})$`, 'u') }));
  return {
    code: language.code,
    fillers: new RegExp(`^(?:(?:${language.fillers})${language.spaced ? '(?![\\w\'-])' : ''}[\\s,.:;!–—-]*)+`, 'u'),
    section: (heading) => sections.find(({ pattern }) => pattern.test(heading))?.kind,
    tells: (kind, plain) => {
      const known = built.get(kind) ?? build(language, kind);
      built.set(kind, known);
      return known.test(plain);
    },
  };
}

const never = /(?!)/;

function build({ cues, parts, spaced }: CueLanguage, kind: CueKind): RegExp {
  const source = cues[kind];
  if (source === undefined) return never;
  const whole = expand(expand(source, parts), parts);
  return new RegExp(spaced ? `(?<![\\w'])(?:${whole})(?![\\w])` : whole, 'u');
}

function expand(source: string, parts: Readonly<Record<string, string>>): string {
  return source.replaceAll(/\{([a-z]+)\}/g, (all, name: string) => parts[name] ?? all);
}
