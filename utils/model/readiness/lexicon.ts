import { signalKinds, type Language, type SignalKind } from './languages/language';

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

const address = /https?:\/\/[^\s<>]+/g;
const plainWord = /[a-z0-9][a-z0-9'_-]*|->|=>|#/g;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*|->|=>|#/gu;

/** Traditional Chinese signs, each with its simplified one. */
const signs =
  '們们這这對对說说個个請请無无沒没錯错誤误異异標标準准條条驗验實实際际為为從从優优復复刪删級级換换構构檢检調调圖图見见連连結结規规設设計计導导顯显現现難难閱阅轉转與与時时後后當当應应該该須须項项務务補补備备題题問问動动機机價价義义場场劇剧給给將将並并賴赖關关參参資资產产類类驟骤詳详細细議议報报檔档簡简據据錄录處处發发態态頁页標标';
const simplified: ReadonlyMap<string, string> = new Map(
  [...signs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`);
const allTraditional = new RegExp(traditional.source, 'g');

/** Signs that bear no accent and are no part of one: those of ASCII, Chinese, Japanese, and the marks between words. */
const unaccented = /^[\0-\x7f\u2010-\u203a\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uffee]*$/;

/** A text with simplified Chinese signs for traditional ones. */
export function simplify(text: string): string {
  return traditional.test(text) ? text.replaceAll(allTraditional, (sign) => simplified.get(sign) ?? sign) : text;
}

/** Whether a text has signs of ASCII only. */
export function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/**
 * A text in lower case, without accents (many leave them out), with straight apostrophes and simplified Chinese signs.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  const straight = simplify(lower).replaceAll('’', "'");
  return unaccented.test(straight)
    ? straight
    : straight
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
}

/** The words of a text, folded, without addresses and without the `s` at the end: one form for one and many. */
export function wordsOf(text: string): string[] {
  const folded = fold(text.includes('://') ? text.replaceAll(address, ' ') : text);
  const words = folded.match(isPlain(folded) ? plainWord : wordPattern) ?? [];
  return words.map(baseOf);
}

/** A word without the `s` of the plural. */
export function baseOf(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
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

/** The same for a text without spaces; positions are those of signs. */
export function spacelessHits(lexicon: Lexicon, text: string): Hit[] {
  const hits: Hit[] = [];
  const folded = fold(text);
  const end = folded.replace(/[。．.!！\s]+$/, '').length;
  for (let at = 0; at < folded.length; at += 1) {
    for (const { text: phrase, kind, atEnd } of lexicon.pieces.get(folded.charAt(at)) ?? none) {
      const to = at + phrase.length;
      if (folded.startsWith(phrase, at) && (!atEnd || to === end)) hits.push({ kind, from: at, to });
    }
  }
  return hits;
}
