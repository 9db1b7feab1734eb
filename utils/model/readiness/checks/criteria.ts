import type { Told } from '../../told';
import type { Check } from '../check';
import type { SignalKind } from '../languages/language';
import { failed, found, fromBody } from '../finding';
import { isToday, starts, tells, type Passage, type Sentence } from '../reading/passage';
import type { Reading } from '../reading/reading';
import { isDummy } from '../reading/dummies';
import { isLine, type Words } from '../reading/words';
import { outcomesIn } from './outcomes';

/** At least one checkable condition: a list of criteria, an expected result, Given/When/Then, or a rule. */
export const criteria: Check = {
  id: 'criteria',
  level: 'required',
  byWords: true,
  judge: (_subject, reading) => {
    const listed = withoutRemarks(
      reading.passages.filter(
        (passage) => named.has(passage.section.kind) && isCriterion(reading.vocabulary.words, passage),
      ),
    );
    if (listed.length > 0)
      return found(
        'pass',
        { key: 'criteria.listed', conditions: listed.length },
        fromBody(listed.map(({ text }) => text)),
      );
    const scenario = scenarioLines(reading.passages);
    if (scenario.length > 0) return found('pass', { key: 'criteria.scenario' }, fromBody(scenario));
    const left = unfilled(reading);
    const rules = left.length > 0 ? [] : reading.passages.flatMap((passage) => rulesIn(passage));
    if (rules.length > 0) return found('pass', { key: 'criteria.rules' }, fromBody(rules));
    const outcomes = left.length > 0 ? [] : outcomesIn(reading.passages);
    if (outcomes.length > 0) return found('pass', { key: 'criteria.outcomes' }, fromBody(outcomes));
    return failed(reading, noCriteria(left), 'criteria', fromBody(left));
  },
};

const named = new Set<string>(['criteria', 'expected']);

/** Where a section lists its criteria, a line before or after the list is a remark. */
function withoutRemarks(listed: readonly Passage[]): readonly Passage[] {
  const lists = new Set(listed.filter((passage) => passage.shape === 'item').map((passage) => passage.section));
  return listed.filter((passage) => passage.shape !== 'line' || !lists.has(passage.section));
}

function isCriterion(known: Words, passage: Passage): boolean {
  if (passage.words <= 6 && isDummy(known, passage.text)) return false;
  // A line after the list that names what must come first is none of its criteria: "Depends on #14."
  if (passage.shape !== 'item' && passage.sentences.every((sentence) => starts(sentence, 'blocking'))) return false;
  if (passage.section.kind === 'expected' && passage.role === 'code') return passage.text.trim() !== '';
  if (passage.section.kind === 'expected' && passage.role === 'bare')
    return passage.links.some((link) => link.kind === 'image');
  return (
    passage.role === 'own' && passage.words >= 2 && !isLine(known, 'vague', passage.text) && !passage.text.endsWith('?')
  );
}

/** The lines of a scenario from Given or When to Then, each step starting its line; none without a Then. */
function scenarioLines(passages: readonly Passage[]): string[] {
  const steps = passages.filter(
    (passage) => passage.role === 'own' && (isStep(passage, 'thenStep') || isStart(passage)),
  );
  const then = steps.some(
    (passage) =>
      isStep(passage, 'thenStep') || (passage.sentences[0] !== undefined && tells(passage.sentences[0], 'thenStep')),
  );
  return then && steps.some((passage) => isStart(passage)) ? steps.map((passage) => passage.text) : [];
}

function isStart(passage: Passage): boolean {
  return isStep(passage, 'given') || isStep(passage, 'whenStep');
}

function isStep({ sentences: [first] }: Passage, kind: SignalKind): boolean {
  return first !== undefined && starts(first, kind);
}

const free = new Set<string>(['top', 'other', 'description', 'story', 'reason', 'notes', 'problem']);

function rulesIn(passage: Passage): string[] {
  if (passage.role !== 'own' || !free.has(passage.section.kind)) return [];
  return passage.sentences.filter((sentence) => isRule(sentence)).map((sentence) => sentence.text);
}

/** "That should be easy" expects nothing of the thing. */
const hopeful =
  /\bshould (?:\w+ )?(?:be (?:\w+ )?(?:easy|simple|enough|trivial|fine|straightforward|sufficient|doable)|suffice)\b/i;

/** An expectation about the thing, not a plan of its builders and not a wish of a person. */
function isRule(sentence: Sentence): boolean {
  if (isNamedCriterion(sentence)) return true;
  const must = sentence.hits.find((hit) => hit.kind === 'must');
  if (must === undefined || sentence.text.endsWith('?') || hopeful.test(sentence.text)) return false;
  return (
    !sentence.hits.some((hit) => hit.kind === 'builders' && hit.to <= must.from) &&
    !starts(sentence, 'order') &&
    !isToday(sentence) &&
    !(tells(sentence, 'blocking') && /#\d|[A-Z][A-Z0-9]+-\d/.test(sentence.text)) &&
    sentence.words.length >= 4
  );
}

/** "The acceptance criterion is that …" */
function isNamedCriterion(sentence: Sentence): boolean {
  const name = sentence.hits.find((hit) => hit.kind === 'criterion');
  return name !== undefined && name.from <= 3 && !starts(sentence, 'order') && sentence.words.length >= name.to + 5;
}

function unfilled(reading: Reading): string[] {
  return reading.passages
    .filter((passage) => named.has(passage.section.kind) && (passage.role === 'blank' || passage.role === 'prompt'))
    .map((passage) => passage.text);
}

function noCriteria(left: readonly string[]): Told {
  return { key: left.length > 0 ? 'criteria.unfilled' : 'criteria.none' };
}
