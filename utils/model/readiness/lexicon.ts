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
  /** Beginnings of words, by a number for their first four letters. */
  stems: ReadonlyMap<number, Piece[]>;
  /** Phrases of a language without spaces, by the code of the first sign. */
  pieces: ReadonlyMap<number, Piece[]>;
}

/** The phrases of a list in a language file. */
export function phrases(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split('|');
}

/** Puts the phrases of a language in order. */
export function buildLexicon(language: Language | undefined): Lexicon {
  const lexicon = {
    words: new Map<string, Entry[]>(),
    stems: new Map<number, Piece[]>(),
    pieces: new Map<number, Piece[]>(),
  };
  for (const kind of signalKinds) {
    for (const phrase of phrases(language?.signals[kind])) {
      if (language?.spaced === false) push(lexicon.pieces, fold(phrase).charCodeAt(0), pieceOf(phrase, '$', kind));
      else if (phrase.endsWith('*')) push(lexicon.stems, stemOf(fold(phrase)), pieceOf(phrase, '*', kind));
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

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Adds what the phrases of a language tell of a sentence. Linear in its words. */
export function addHits(hits: Hit[], { words: known, stems }: Lexicon, words: readonly string[]): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const entries = known.get(word);
    if (entries !== undefined) addEntries(hits, entries, words, at);
    const pieces = word.length < 4 ? undefined : stems.get(stemOf(word));
    if (pieces !== undefined) addStems(hits, pieces, word, at);
  }
}

function addEntries(hits: Hit[], entries: readonly Entry[], words: readonly string[], at: number): void {
  for (const { kind, rest } of entries)
    if (follows(words, at + 1, rest)) hits.push({ kind, from: at, to: at + 1 + rest.length });
}

function addStems(hits: Hit[], pieces: readonly Piece[], word: string, at: number): void {
  for (const { text, kind } of pieces) if (word.startsWith(text)) hits.push({ kind, from: at, to: at + 1 });
}

/** One number for the first four letters of a word; that of other letters may be the same. */
function stemOf(word: string): number {
  return ((word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2)) * 31 + word.charCodeAt(3);
}

function follows(words: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let number = 0; number < rest.length; number += 1) if (words[at + number] !== rest[number]) return false;
  return true;
}

/** The same for a folded text without spaces; positions are those of signs. */
export function addSpaceless(hits: Hit[], { pieces: known }: Lexicon, folded: string): void {
  const end = folded.replace(/[。．.!！\s]+$/, '').length;
  for (let at = 0; at < folded.length; at += 1) {
    const pieces = known.get(folded.charCodeAt(at));
    if (pieces !== undefined) addPieces(hits, pieces, folded, at, end);
  }
}

function addPieces(hits: Hit[], pieces: readonly Piece[], folded: string, at: number, end: number): void {
  for (const { text, kind, atEnd } of pieces) {
    const to = at + text.length;
    if (folded.startsWith(text, at) && (!atEnd || to === end)) hits.push({ kind, from: at, to });
  }
}
