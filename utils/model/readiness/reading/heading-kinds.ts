import { sectionKinds, type Language, type SectionKind } from '../languages/language';
import { phrases } from '../lexicon';
import { basesIn, fold } from '../fold';

/** The known headings of some languages. */
export interface HeadingKinds {
  /** By normalised heading. Where two kinds share one, the earlier kind has it. */
  byPhrase: ReadonlyMap<string, SectionKind>;
  firstWords: ReadonlySet<string>;
}

/** The known headings of these languages. */
export function headingKindsOf(languages: readonly Language[]): HeadingKinds {
  const byPhrase = collect(languages);
  return { byPhrase, firstWords: new Set([...byPhrase.keys()].map((phrase) => firstWord.exec(phrase)?.[0] ?? '')) };
}

function collect(languages: readonly Language[]): HeadingKinds['byPhrase'] {
  const found = new Map<string, SectionKind>();
  for (const kind of sectionKinds) {
    for (const language of languages) {
      for (const phrase of phrases(language.headings[kind]).map(normalise))
        if (!found.has(phrase)) found.set(phrase, kind);
    }
  }
  return found;
}

export const firstWord = /\p{L}(?:[\p{L}\p{M}'’/-]*[\p{L}\p{M}'’])?/u;

/** Lower case, without numbering, decoration, brackets and closing punctuation. */
export function normalise(heading: string): string {
  const lower = fold(heading);
  return basesIn(/^[a-z]+(?: [a-z]+)*$/.test(lower) ? lower : tidy(lower));
}

function tidy(lower: string): string {
  return lower
    .replaceAll(/\([^()]{0,80}\)|（[^（）]{0,80}）/g, ' ')
    .replaceAll(/[^\p{L}\p{N}\p{M}'&/,·・\s-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)]? (?=\p{L})/u, '')
    .replace(/^[-–,/&' ]+|[-–,/&' ]+$/g, '');
}
