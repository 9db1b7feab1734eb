import type { Check } from '../check';
import { failed, found, fromBody } from '../finding';
import { starts, tells, type Passage, type Sentence } from '../reading/passage';
import type { Reading } from '../reading/reading';
import { isLine } from '../reading/words';

/** At least one checkable condition: a list of criteria, an expected result, Given/When/Then, or a rule. */
export const criteria: Check = {
  id: 'criteria',
  name: 'Acceptance criteria',
  level: 'required',
  judge: (_subject, reading) => {
    const listed = reading.passages.filter((passage) => named.has(passage.section.kind) && isCriterion(passage));
    if (listed.length > 0) return found('pass', count(listed.length), fromBody(listed.map((passage) => passage.text)));
    const scenario = scenarioLines(reading.passages);
    if (scenario.length > 0) return found('pass', 'A scenario says what must come out.', fromBody(scenario));
    const rules = reading.passages.flatMap((passage) => rulesIn(passage));
    if (rules.length > 0) return found('pass', 'It says what must hold in the end.', fromBody(rules));
    return failed(reading, noCriteria(reading), 'criteria', fromBody(unfilled(reading)));
  },
};

const named = new Set<string>(['criteria', 'expected']);

function count(criteria: number): string {
  return criteria === 1 ? 'It names one condition to check.' : `It names ${criteria} conditions to check.`;
}

function isCriterion(passage: Passage): boolean {
  return passage.role === 'own' && passage.words >= 2 && !isLine('vague', passage.text) && !passage.text.endsWith('?');
}

/** The lines of a scenario from Given or When to Then; none without a Then. */
function scenarioLines(passages: readonly Passage[]): string[] {
  const steps = passages.filter((passage) => passage.role === 'own' && passage.sentences.some((sentence) => isStep(sentence)));
  const then = steps.some((passage) => passage.sentences.some((sentence) => starts(sentence, 'thenStep') || (tells(sentence, 'thenStep') && tells(sentence, 'whenStep'))));
  const when = steps.some((passage) => passage.sentences.some((sentence) => starts(sentence, 'given') || starts(sentence, 'whenStep')));
  return then && when ? steps.map((passage) => passage.text) : [];
}

function isStep(sentence: Sentence): boolean {
  return starts(sentence, 'given') || starts(sentence, 'whenStep') || starts(sentence, 'thenStep');
}

const free = new Set<string>(['top', 'other', 'description', 'story', 'reason', 'notes', 'proposal', 'problem']);

function rulesIn(passage: Passage): string[] {
  if (passage.role !== 'own' || !free.has(passage.section.kind) || passage.checked !== undefined) return [];
  return passage.sentences.filter((sentence) => isRule(sentence)).map((sentence) => sentence.text);
}

/** An expectation about the thing, not a plan of its builders and not a wish of a person. */
function isRule(sentence: Sentence): boolean {
  const must = sentence.hits.find((hit) => hit.kind === 'must');
  if (must === undefined || must.from === 0 || sentence.text.endsWith('?')) return false;
  return !sentence.hits.some((hit) => hit.kind === 'builders' && hit.to <= must.from) && !starts(sentence, 'order') && sentence.words.length >= 4;
}

function unfilled(reading: Reading): string[] {
  return reading.passages.filter((passage) => named.has(passage.section.kind) && passage.role !== 'own').map((passage) => passage.text);
}

function noCriteria(reading: Reading): string {
  return unfilled(reading).length > 0 ? 'The place for acceptance criteria is not filled in.' : 'It names no condition that somebody could check.';
}
