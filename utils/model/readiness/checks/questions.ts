import { isSpaceless } from '../../blocks-text';
import { onceEach } from '../../once';
import type { Check } from '../check';
import { fixText, found, fromBody } from '../finding';
import type { Reading } from '../reading/reading';
import { starts, tells, type Passage, type Sentence } from '../reading/passage';

/** No question is left without an answer, neither the author's nor, where comments were read, anybody's. */
export const questions: Check = {
  id: 'questions',
  level: 'advised',
  judge: ({ discussion }, reading) => {
    const open = openQuestions(reading);
    const others = discussion?.open ?? [];
    const count = open.length + others.length;
    if (count === 0 && discussion?.complete === false) return found('unknown', { key: 'questions.none-read' });
    if (count === 0) return found('pass', { key: 'questions.none' });
    const finding = found('fail', { key: 'questions.open', questions: count }, [
      ...fromBody(open),
      ...fromBody(others, 'comment'),
    ]);
    return open.length === 0
      ? finding
      : { ...finding, fix: open.map((question) => `${asked(question)} ${fixText(reading, 'answer')}`).join('\n') };
  },
};

/** The author's questions that nothing in the text answers, verbatim, each once. */
export function openQuestions({ passages, vocabulary }: Pick<Reading, 'passages' | 'vocabulary'>): string[] {
  const marks = marksOf(vocabulary);
  const answered = new Set<string>();
  const open = new Set<string>();
  passages.forEach((passage, at) => {
    if (passage.role !== 'own' || passage.checked === true || !mayAsk(passage)) return;
    passage.sentences.forEach((sentence, number) => {
      const both = answeredWithin(marks, sentence);
      if (both !== undefined) answered.add(both);
      if (!isQuestion(sentence, passage)) return;
      if (isAnswered(marks, passage, number, passages[at + 1])) answered.add(asked(sentence.text));
      else open.add(sentence.text);
    });
  });
  return [...open].filter((question) => !answered.has(asked(question)));
}

/** How answers are marked, in every language: "Answer:". */
const marksOf = onceEach(({ languages }: Reading['vocabulary']) =>
  languages.map((language) => language.fixes.answer.replace(/\s*…$/, '')),
);

/** Whether any sentence of a passage may be a question: most have no mark. */
function mayAsk({ section, text }: Passage): boolean {
  return section.kind === 'questions' || /[?？]/.test(text);
}

/** A question with its mark: some lists of questions leave it out. */
function asked(question: string): string {
  const plain = question.replaceAll(/\s+/g, ' ');
  return /[?？]$/.test(plain) ? plain : `${plain.replace(/[.。]$/, '')}?`;
}

function isQuestion(sentence: Sentence, passage: Passage): boolean {
  if (/[?？]["”»」]+$/.test(sentence.text)) return false;
  if (/[?？][')）]*$/.test(sentence.text)) return sentence.words.length >= 2 || /[\u3040-\u9fff]/.test(sentence.text);
  return (
    passage.section.kind === 'questions' &&
    passage.sentences[0] === sentence &&
    passage.words >= 2 &&
    !/[?？]/.test(passage.text)
  );
}

function isAnswered(marks: readonly string[], passage: Passage, number: number, next: Passage | undefined): boolean {
  const after = passage.sentences[number + 1];
  if (after !== undefined)
    return (
      isAnswer(marks, after) || (passage.shape === 'item' && !/[?？]$/.test(after.text) && after.words.length >= 2)
    );
  if (next === undefined || next.role !== 'own') return false;
  return (
    next.depth > passage.depth ||
    (next.block <= passage.block + 1 && next.sentences[0] !== undefined && isAnswer(marks, next.sentences[0]))
  );
}

/**
 * The question in a sentence that answers it too. What could be a sign spoken of ends no sentence: "Is it /login/?
 * Answer: no".
 */
function answeredWithin(marks: readonly string[], sentence: Sentence): string | undefined {
  if (!/[?？]/.test(sentence.text)) return undefined;
  const text = sentence.text.replaceAll(/\s+/g, ' ');
  for (const mark of marks) {
    const at = text.indexOf(` ${mark}`);
    if (at > 0 && /[?？]$/.test(text.slice(0, at)) && isAnswer(marks, { ...sentence, text: text.slice(at + 1) }))
      return text.slice(0, at);
  }
  return undefined;
}

function isAnswer(marks: readonly string[], sentence: Sentence): boolean {
  if (/…|[:：?？]$/.test(sentence.text)) return false;
  if (marks.some((mark) => sentence.text.startsWith(mark))) return true;
  if (isSpaceless(sentence.text)) return sentence.hits.some((hit) => hit.kind === 'answer' && hit.from <= 2);
  return starts(sentence, 'answer') || (tells(sentence, 'answer') && /^(?:->|=>|→|A[:：])/.test(sentence.text));
}
