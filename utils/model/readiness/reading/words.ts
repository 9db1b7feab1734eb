import { isSpaceless } from '../../blocks-text';
import type { Language } from '../languages/language';
import { buildLexicon, phrases, type Lexicon } from '../lexicon';
import { basesIn, fold, wordsOf } from '../fold';

/** The words of some languages, in order. */
export interface Words {
  languages: readonly Language[];
  /** The phrases of the language at a place in the list. */
  lexiconAt(at: number): Lexicon;
  /** How orders look in each language, where they have a form of their own. */
  orderForms: readonly (OrderForm | undefined)[];
  /** How stories open in some languages, beside the phrases for roles. */
  roleForm: RegExp;
  lines: Readonly<Record<Lines, ReadonlySet<string>>>;
  /** Those of what fills a field in languages without spaces. */
  dummySigns: readonly string[];
  /** Frequent little words, and those of filler, in all languages with spaces. */
  common: ReadonlySet<string>;
  /** The words that lines of scenarios and stories begin with. */
  openers: ReadonlySet<string>;
  dummyWords: ReadonlySet<string>;
}

interface OrderForm {
  /** Whether the last word shows it; else the first. */
  last: boolean;
  pattern: RegExp;
}

/** Which whole-line lists a language keeps. */
type Lines = 'placeholders' | 'nothing' | 'dummies' | 'vague' | 'generic';

/**
 * The words of these languages. A language's phrases are put in order when it is first met: a ticket needs one or two.
 */
export function knownWordsOf(languages: readonly Language[]): Words {
  const lexicons: (Lexicon | undefined)[] = [];
  const lines = (list: Lines): ReadonlySet<string> =>
    new Set(languages.flatMap((language) => phrases(language[list])).map(plainLine));
  const dummies = lines('dummies');
  return {
    languages,
    lexiconAt: (at) => (lexicons[at] ??= buildLexicon(languages[at])),
    roleForm: anyOf(languages.flatMap(({ roleForm }) => roleForm ?? [])),
    orderForms: languages.map(({ orderForm }) => orderFormOf(orderForm)),
    common: wordsIn(languages, ({ common }) => common),
    openers: openersOf(languages),
    dummyWords: wordsIn(languages, (language) => language.dummies),
    dummySigns: [...dummies].filter(isSpaceless),
    lines: {
      placeholders: lines('placeholders'),
      nothing: lines('nothing'),
      dummies,
      vague: lines('vague'),
      generic: lines('generic'),
    },
  };
}

function anyOf(sources: readonly string[]): RegExp {
  return sources.length === 0 ? /(?!)/ : new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'iu');
}

function wordsIn(languages: readonly Language[], listOf: (language: Language) => string): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => (language.spaced ? wordsOf(listOf(language)) : [])));
}

function openersOf(languages: readonly Language[]): ReadonlySet<string> {
  const kinds = ['given', 'whenStep', 'thenStep', 'role', 'want'] as const;
  const lists = languages.flatMap(({ signals }) => kinds.flatMap((kind) => phrases(signals[kind])));
  return new Set([...lists.map((phrase) => wordsOf(phrase)[0] ?? ''), ...joining]);
}

/** "And" and "but" of scenarios, "so that" of stories. */
const joining = 'and|but|so|und|aber|damit|et|mais|afin|y|pero|para|e|mas|и|но|чтобы'.split('|');

function orderFormOf(written: string | undefined): OrderForm | undefined {
  if (written === undefined) return undefined;
  const [place, pattern] = written.split(' ');
  return { last: place === 'last', pattern: new RegExp(pattern ?? '', 'u') };
}

/** Whether a text as a whole is one of the known lines of any language. */
export function isLine({ lines }: Words, list: Lines, text: string): boolean {
  return text.length <= 60 && lines[list].has(plainLine(text));
}

/** Whether a line made plain is in a list. */
export function isPlainLine({ lines }: Words, list: Lines, plain: string): boolean {
  return lines[list].has(plain);
}

/** A line in lower case, without the signs around it. */
export function plainLine(text: string): string {
  return plainFolded(fold(text));
}

const signBefore = /[\s([{<"'“„«*_]/;
const signAfter = /[\s.)\]}>"'”“»*_:;!。、！]/;

/** The same of a line that is folded already. */
export function plainFolded(folded: string): string {
  let [from, to] = [0, folded.length];
  while (from < to && signBefore.test(folded.charAt(from))) from += 1;
  while (from < to && signAfter.test(folded.charAt(to - 1))) to -= 1;
  return basesIn(folded.slice(from, to));
}
