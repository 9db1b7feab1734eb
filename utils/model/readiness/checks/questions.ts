import type { Check } from '../check';
import { failed, found, fromBody } from '../finding';
import { tells, type Passage } from '../reading/passage';

/** No question of the author is left without an answer. */
export const questions: Check = {
  id: 'questions',
  name: 'Open questions',
  level: 'advised',
  judge: (_subject, reading) => {
    const open = openQuestions(reading.passages);
    if (open.length === 0) return found('pass', 'No question is left open.');
    const finding = failed(reading, open.length === 1 ? 'One question is open.' : `${open.length} questions are open.`, 'answer', fromBody(open));
    return { ...finding, fix: open.slice(0, 10).map((question) => `${question} ${finding.fix ?? ''}`).join('\n') };
  },
};

/** The author's questions that nothing in the text answers, verbatim. */
export function openQuestions(passages: readonly Passage[]): string[] {
  const answered = new Set<string>();
  const open: string[] = [];
  passages.forEach((passage, at) => {
    if (passage.role !== 'own' || passage.checked === true) return;
    passage.sentences.forEach((sentence, number) => {
      if (!/[?？]["'”」）)]*$/.test(sentence.text) || sentence.words.length < 2 && !/[\u3040-\u9fff]/.test(sentence.text)) return;
      if (isAnswered(passage, number, passages[at + 1])) answered.add(sentence.text);
      else open.push(sentence.text);
    });
  });
  return open.filter((question) => !answered.has(question));
}

function isAnswered(passage: Passage, number: number, next: Passage | undefined): boolean {
  const after = passage.sentences[number + 1];
  if (after !== undefined) return !/[?？]$/.test(after.text);
  return next !== undefined && next.depth > passage.depth || (next?.sentences[0] !== undefined && tells(next.sentences[0], 'answer') && next.block <= passage.block + 1);
}
