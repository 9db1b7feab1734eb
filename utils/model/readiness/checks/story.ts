import type { Told } from '../../told';
import type { Check } from '../check';
import { failed, found, fromBody, fromTitle } from '../finding';
import { isToday, starts, tells, type Passage, type Sentence } from '../reading/passage';
import type { Reading } from '../reading/reading';
import { isLine, type Words } from '../reading/words';
import { readSentence } from '../reading/sentence';
import { storyIn } from '../reading/story-form';

/** A user story, a job story, or a sentence that says who or what suffers which problem, or why. */
export const story: Check = {
  id: 'story',
  level: 'required',
  byWords: true,
  judge: (_subject, reading) => {
    const { words } = reading.vocabulary;
    const own = reading.passages.filter((passage) => passage.role === 'own');
    const form = storyIn(words, own, longHeadings(reading), reading.title);
    if (form !== undefined) return found('pass', { key: 'story.form' }, form);
    const problems = problemSentences(words, own);
    if (problems.length > 0) return found('pass', { key: 'story.problem' }, fromBody(problems));
    if (ownWords(own) >= fewestBeside && isProblem(reading.title) && !isLine(words, 'generic', reading.title.text))
      return found('pass', { key: 'story.title' }, fromTitle(reading.title.text));
    return failed(reading, noStory(reading), 'story');
  },
};

/** Headings long enough to hold a story. */
function longHeadings(reading: Reading): Sentence[] {
  return reading.headings
    .filter((heading) => heading.length >= 20)
    .slice(0, 10)
    .map((heading) => readSentence(reading.vocabulary.words, heading, reading.languages.mask));
}

/** A title alone is no problem statement; with this many words beside it, it names what they are about. */
const fewestBeside = 10;

function ownWords(own: readonly Passage[]): number {
  return own.reduce((sum, passage) => sum + passage.words, 0);
}

const told = new Set(['problem', 'reason', 'story']);

function problemSentences(known: Words, own: readonly Passage[]): string[] {
  const inSections = own
    .filter(
      (passage) =>
        told.has(passage.section.kind) &&
        passage.words >= 2 &&
        !isLine(known, 'vague', passage.text) &&
        !passage.text.endsWith('?'),
    )
    .map((passage) => passage.text);
  const elsewhere = own
    .filter((passage) => mayTell(passage))
    .flatMap((passage) => passage.sentences.filter((sentence) => isProblem(sentence)).map((sentence) => sentence.text));
  return [...inSections, ...elsewhere].slice(0, 3);
}

function mayTell(passage: Passage): boolean {
  const { kind } = passage.section;
  return (
    passage.checked === undefined &&
    kind !== 'criteria' &&
    kind !== 'expected' &&
    kind !== 'tasks' &&
    kind !== 'questions' &&
    kind !== 'environment'
  );
}

/** Whether a sentence tells of trouble or a reason, and is not an order alone. */
function isProblem(sentence: Sentence): boolean {
  if (sentence.words.length < 3 && !/[\u3040-\u30ff\u3400-\u9fff]/.test(sentence.text)) return false;
  if (tells(sentence, 'blocking') || /[?？]$/.test(sentence.text)) return false;
  if (tells(sentence, 'must') && isToday(sentence)) return true;
  if (tells(sentence, 'reason')) return !isStep(sentence);
  return tells(sentence, 'trouble') && !starts(sentence, 'order') && !tells(sentence, 'must');
}

/** What the hand does, and what for: "Click the bin to remove an entry." */
function isStep(sentence: Sentence): boolean {
  return tells(sentence, 'gesture') && (starts(sentence, 'order') || starts(sentence, 'gesture'));
}

function noStory(reading: Reading): Told {
  const blank = reading.passages.some(
    (passage) => (passage.role === 'blank' || passage.role === 'prompt') && told.has(passage.section.kind),
  );
  return { key: blank ? 'story.unfilled' : 'story.none' };
}
