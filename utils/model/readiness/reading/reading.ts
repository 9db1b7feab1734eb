import { countWords, isSpaceless } from '../../blocks-text';
import type { Subject } from '../subject';
import { type Folded, foldedOf, wordsOf } from '../fold';
import type { Vocabulary } from '../vocabulary';
import { count, countFirst, type Counts, english, isStrange, type Languages, languagesBy } from './detect';
import { noCounts, type Telltales } from './detect';
import type { Raw } from './flat';
import { flatten } from './flatten';
import { tells, type Passage, type Role, type Sentence } from './passage';
import { roleOf, withoutLinks } from './role';
import { unwrapped } from './wrapped';
import type { Words } from './words';
import { readSentence, readSentences } from './sentence';

/** A ticket read once for all checks. */
export interface Reading {
  title: Sentence;
  passages: readonly Passage[];
  headings: readonly string[];
  languages: Languages;
  /** Whether the text is in a language that no checks are for, whatever the title is in. */
  strange: boolean;
  /** The words it was read by. */
  vocabulary: Vocabulary;
  /** Whether the text is longer than what was read. */
  cut: boolean;
}

/** How many signs of prose are read, code not counted: seven printed pages, and what a cold start judges in 50 ms. */
const mostRead = 20_000;

/**
 * Reads a ticket: which passages there are, in which sections, whose words they are and what they tell. Pure and total.
 */
export function read(subject: Subject, vocabulary: Vocabulary): Reading {
  const title = subject.title.slice(0, 1000).trim();
  const flat = flatten(vocabulary.headings, subject.blocks, mostRead);
  const some = flat.passages.slice(0, 30).map((raw) => raw.text);
  const body = (some.length > 0 ? some : flat.headings.slice(0, 30)).join(' ');
  const counts = countsIn(vocabulary.telltales, flat.passages, flat.headings);
  const strange = isStrange(counts, body || title);
  const titled = foldedOf(title);
  count(counts, vocabulary.telltales, titled.words);
  const languages = languagesBy(vocabulary.telltales, counts, title + body);
  // The words of a neighbour mean something else there: "nie" is "never" in German and "not" in Polish.
  const mask = strange ? english : languages.mask;
  const passages = readPassages(vocabulary.words, unwrapped(vocabulary.words, flat.passages), mask);
  const read = readSentence(vocabulary.words, title, mask, titled);
  return {
    title: read,
    passages,
    headings: flat.headings,
    languages,
    strange,
    vocabulary,
    cut: flat.cut || flat.left <= 0,
  };
}

/** Headings last: in a template that nobody filled in they are all there is, and else often of another language. */
function countsIn(telltales: Telltales, passages: readonly Raw[], headings: readonly string[]): Counts {
  const counts = noCounts(telltales);
  for (const raw of passages)
    if (raw.shape !== 'code' && countFirst(counts, telltales, startOf(raw).words)) return counts;
  if (passages.every(({ text }) => text.length < fewSigns))
    for (const heading of headings) countFirst(counts, telltales, wordsOf(heading));
  return counts;
}

/** The start of a passage folded; kept where that is all of it: its sentence is read from the same words. */
function startOf(raw: Raw): Folded {
  if (raw.text.length > longestStart) return foldedOf(raw.text.slice(0, longestStart));
  raw.folded = foldedOf(raw.text);
  return raw.folded;
}

const longestStart = 2000;
/** Passages shorter than this tell no language. */
const fewSigns = 20;
const longestPassage = 8000;

function readPassages(known: Words, raws: readonly Raw[], mask: number): Passage[] {
  let said = false;
  return raws.map((raw) => {
    const passage = readPassage(known, raw, mask, said);
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
function readPassage(known: Words, raw: Raw, mask: number, said: boolean): Passage {
  if (raw.shape === 'code') return passageOf(raw, [], 0, 'code');
  const read = readSentences(known, raw.text.slice(0, longestPassage), mask, raw.folded);
  const words = wordsIn(read, raw);
  return passageOf(raw, read, words, roleOf(known, raw, read, words, said));
}

function passageOf(
  { text, shape, depth, block, checked, section, links }: Raw,
  sentences: readonly Sentence[],
  words: number,
  role: Role,
): Passage {
  const passage: Passage = { text, shape, depth, block, section, links, sentences, words, role };
  if (checked !== undefined) passage.checked = checked;
  return passage;
}
