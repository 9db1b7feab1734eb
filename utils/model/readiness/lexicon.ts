import { signalKinds, type Language, type SignalKind } from './languages/language';
import { fold, wordsOf } from './fold';

/** A phrase found in a sentence: what it tells, and which words (from, to) it is. */
export interface Hit {
  kind: SignalKind;
  from: number;
  to: number;
}

interface Entry {
  kind: SignalKind;
  rest: readonly string[];
}

interface Piece {
  text: string;
  kind: SignalKind;
  /** Whether it counts only at the end of a sentence. */
  atEnd: boolean;
}

/** All phrases of a language, by how they begin, so that one pass over a sentence finds what is in it. */
export interface Lexicon {
  /** By the first word. */
  words: ReadonlyMap<string, Entry[]>;
  /** Beginnings of words, by their first four letters. */
  stems: ReadonlyMap<string, Piece[]>;
  /** Phrases of a language without spaces, by the first sign. */
  pieces: ReadonlyMap<string, Piece[]>;
}

/** The phrases of a list in a language file. */
export function phrases(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split('|');
}

/** Puts the phrases of a language in order. */
export function buildLexicon(language: Language | undefined): Lexicon {
  const lexicon = {
    words: new Map<string, Entry[]>(),
    stems: new Map<string, Piece[]>(),
    pieces: new Map<string, Piece[]>(),
  };
  for (const kind of signalKinds) {
    for (const phrase of phrases(language?.signals[kind])) {
      if (language?.spaced === false) push(lexicon.pieces, fold(phrase).charAt(0), pieceOf(phrase, '$', kind));
      else if (phrase.endsWith('*')) push(lexicon.stems, fold(phrase).slice(0, 4), pieceOf(phrase, '*', kind));
      else addPhrase(lexicon.words, phrase, kind);
    }
  }
  return lexicon;
}

function pieceOf(phrase: string, mark: string, kind: SignalKind): Piece {
  const atEnd = phrase.endsWith(mark);
  return { text: fold(atEnd ? phrase.slice(0, -1) : phrase), kind, atEnd };
}

function addPhrase(words: Map<string, Entry[]>, phrase: string, kind: SignalKind): void {
  const [first = '', ...rest] = wordsOf(phrase);
  push(words, first, { kind, rest });
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const none: readonly never[] = [];

/** What the phrases of a language tell of a sentence. Linear in its words. */
export function hitsIn(lexicon: Lexicon, words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    for (const { kind, rest } of lexicon.words.get(word) ?? none)
      if (follows(words, at + 1, rest)) hits.push({ kind, from: at, to: at + 1 + rest.length });
    if (word.length < 4) continue;
    for (const { text, kind } of lexicon.stems.get(word.slice(0, 4)) ?? none)
      if (word.startsWith(text)) hits.push({ kind, from: at, to: at + 1 });
  }
  return hits;
}

function follows(words: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let number = 0; number < rest.length; number += 1) if (words[at + number] !== rest[number]) return false;
  return true;
}

/** The same for a folded text without spaces; positions are those of signs. */
export function spacelessHits(lexicon: Lexicon, folded: string): Hit[] {
  const hits: Hit[] = [];
  const end = folded.replace(/[。．.!！\s]+$/, '').length;
  for (let at = 0; at < folded.length; at += 1) {
    for (const { text: phrase, kind, atEnd } of lexicon.pieces.get(folded.charAt(at)) ?? none) {
      const to = at + phrase.length;
      if (folded.startsWith(phrase, at) && (!atEnd || to === end)) hits.push({ kind, from: at, to });
    }
  }
  return hits;
}
