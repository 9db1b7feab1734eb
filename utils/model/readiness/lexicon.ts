import { signalKinds, type Language, type SignalKind } from './languages/language';

/** A phrase found in a sentence: what it tells, and which words (from, to) it is. */
export interface Hit {
  kind: SignalKind;
  from: number;
  to: number;
}

interface Entry {
  kind: SignalKind;
  /** One bit for each language that knows the phrase so. */
  languages: number;
  rest: readonly string[];
}

/** All phrases of all languages, by their first word, so that one pass over a sentence finds what is in it. */
export interface Lexicon {
  words: ReadonlyMap<string, Entry[]>;
  /** Beginnings of words, by their first four letters. */
  stems: ReadonlyMap<string, { stem: string; kind: SignalKind; languages: number }[]>;
  /** Phrases of languages without spaces, by their first sign. */
  spaceless: ReadonlyMap<string, SpacelessEntry[]>;
}

interface SpacelessEntry {
  phrase: string;
  kind: SignalKind;
  languages: number;
  /** Whether it counts only at the end of a sentence. */
  atEnd: boolean;
}

const address = /https?:\/\/[^\s<>]+/g;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*|->|=>|#/gu;

/** The words of a text in lower case, with straight apostrophes. */
export function wordsOf(text: string): string[] {
  return (text.includes('://') ? text.replaceAll(address, ' ') : text).toLowerCase().replaceAll('’', "'").match(wordPattern) ?? [];
}

/** The phrases of a list in a language file. */
export function phrases(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split('|');
}

/** Builds the lexicon. The n-th language has the n-th bit. */
export function buildLexicon(languages: readonly Language[]): Lexicon {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, { stem: string; kind: SignalKind; languages: number }[]>();
  const spaceless = new Map<string, SpacelessEntry[]>();
  languages.forEach((language, at) => {
    for (const kind of signalKinds) {
      for (const phrase of phrases(language.signals[kind])) {
        if (!language.spaced) push(spaceless, phrase.charAt(0), spacelessEntry(phrase, kind, 1 << at));
        else if (phrase.endsWith('*')) push(stems, phrase.slice(0, 4), { stem: phrase.slice(0, -1), kind, languages: 1 << at });
        else addPhrase(words, phrase, kind, 1 << at);
      }
    }
  });
  return { words, stems, spaceless };
}

function addPhrase(words: Map<string, Entry[]>, phrase: string, kind: SignalKind, languages: number): void {
  const [first = '', ...rest] = wordsOf(phrase);
  push(words, first, { kind, languages, rest });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** What the phrases of these languages tell of a sentence. Linear in its words. */
export function hitsIn(lexicon: Lexicon, words: readonly string[], languages: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    for (const entry of lexicon.words.get(word) ?? []) {
      if ((entry.languages & languages) !== 0 && follows(words, at + 1, entry.rest)) hits.push({ kind: entry.kind, from: at, to: at + 1 + entry.rest.length });
    }
    if (word.length < 4) continue;
    for (const stem of lexicon.stems.get(word.slice(0, 4)) ?? []) {
      if ((stem.languages & languages) !== 0 && word.startsWith(stem.stem)) hits.push({ kind: stem.kind, from: at, to: at + 1 });
    }
  }
  return hits;
}

function follows(words: readonly string[], at: number, rest: readonly string[]): boolean {
  return rest.every((word, number) => words[at + number] === word);
}

function spacelessEntry(phrase: string, kind: SignalKind, languages: number): SpacelessEntry {
  const atEnd = phrase.endsWith('$');
  return { phrase: atEnd ? phrase.slice(0, -1) : phrase, kind, languages, atEnd };
}

/** The same for a text without spaces; positions are those of signs. */
export function spacelessHits(lexicon: Lexicon, text: string, languages: number): Hit[] {
  const hits: Hit[] = [];
  const end = text.replace(/[。．.!！\s]+$/, '').length;
  for (let at = 0; at < text.length; at += 1) {
    for (const { phrase, kind, languages: known, atEnd } of lexicon.spaceless.get(text.charAt(at)) ?? []) {
      if ((known & languages) === 0 || !text.startsWith(phrase, at)) continue;
      const to = at + phrase.length;
      if (!atEnd || to === end) hits.push({ kind, from: at, to });
    }
  }
  return hits;
}
