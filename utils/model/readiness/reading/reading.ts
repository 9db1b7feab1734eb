import { countWords, isSpaceless } from '../../blocks-text';
import type { Subject } from '../check';
import { wordsOf } from '../lexicon';
import { detect, type Languages } from './detect';
import { flatten, type Raw } from './flatten';
import { tells, type Passage, type Sentence } from './passage';
import { roleOf, withoutLinks } from './role';
import { readSentence, readSentences } from './words';

/** A ticket read once for all checks. */
export interface Reading {
  title: Sentence;
  passages: readonly Passage[];
  headings: readonly string[];
  languages: Languages;
  /** Whether the text is longer than what was read. */
  cut: boolean;
}

/** How many signs of a text are read: as many as a Jira description may have (GitHub: 65,536). */
export const mostRead = 32_767;

/** Reads a ticket: which passages there are, in which sections, whose words they are and what they tell. Pure and total. */
export function read(subject: Subject): Reading {
  const title = subject.title.slice(0, 1000).trim();
  const flat = flatten(subject.blocks, mostRead);
  const languages = detect(someWords(title, flat.passages), title + flat.passages.slice(0, 30).map((raw) => raw.text).join(' '));
  const passages = readPassages(flat.passages, languages.mask);
  return { title: readSentence(title, languages.mask), passages, headings: flat.headings, languages, cut: flat.left <= 0 };
}

function* someWords(title: string, passages: readonly Raw[]): Generator<string> {
  yield* wordsOf(title);
  for (const { text, shape } of passages) if (shape !== 'code') yield* wordsOf(text.slice(0, 2000));
}

const longestPassage = 8000;

function readPassages(raws: readonly Raw[], mask: number): Passage[] {
  let said = false;
  return raws.map((raw) => {
    const passage = readPassage(raw, mask, said);
    if (!raw.quoted) said = passage.sentences.some((sentence) => tells(sentence, 'sayer'));
    return passage;
  });
}

/** Words beside addresses, names of people and numbers of tickets. */
function wordsIn(read: readonly Sentence[], raw: Raw): number {
  if (isSpaceless(raw.text) || raw.links.length > 0) return countWords(withoutLinks(raw));
  return read.reduce((sum, sentence) => sum + sentence.words.length, 0);
}

/** `said`: the words before a quote say whose it is. */
function readPassage(raw: Raw, mask: number, said: boolean): Passage {
  const { quoted: _quoted, struck: _struck, ...passage } = raw;
  if (raw.shape === 'code') return { ...passage, sentences: [], words: 0, role: 'code' };
  const read = readSentences(raw.text.slice(0, longestPassage), mask);
  const words = wordsIn(read, raw);
  return { ...passage, sentences: read, words, role: roleOf(raw, read, words, said) };
}
