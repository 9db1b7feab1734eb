import type { Check, CheckId, Finding, Level, Limits } from './check';
import { checks } from './checks/all';
import { found } from './finding';
import { placed, withParts } from './parts';
import { read, type Reading } from './reading/reading';
import type { Subject } from './subject';
import type { Line, Told } from '../told';
import type { Vocabulary } from './vocabulary';

/** One check's finding with the check's name and weight. */
export interface CheckResult extends Finding {
  /** A built-in check's id, or that of a hand-ticked check of the policy. */
  id: string;
  /** By its key for a built-in one, as the team wrote it for one that is ticked by hand. */
  name: Line;
  level: Level;
  /** Whether people tick it rather than the text. */
  by: 'text' | 'hand';
}

/** A check that people tick by hand. */
export interface HandCheck {
  id: string;
  name: string;
  level: Level;
  by: 'hand';
  /** What to say of the level, where it does not go without saying. */
  note?: Told;
}

/** What the policy says about the checks. */
export interface Rules {
  /** Levels other than the built-in ones. */
  levels?: readonly { id: CheckId; level: Level; note?: Told }[];
  byHand?: readonly HandCheck[];
  limits?: Limits;
}

/**
 * Judges a ticket by all checks: the nine built-in ones in their order, then the hand-ticked ones, not ticked yet.
 * Pure, deterministic, total: any text gives findings. A text longer than what is read says so in `why`; one in a
 * language that the vocabulary lacks fails no check that rests on words.
 */
export function judge(issue: Subject, rules: Rules, vocabulary: Vocabulary): CheckResult[] {
  const whole = withParts(issue);
  const reading = read(whole, vocabulary);
  const results = checks.map((check): CheckResult => {
    const finding = placed(inKnownWords(check.judge(whole, reading, rules.limits ?? {}), check, reading), issue);
    const { level, note } = rules.levels?.find((other) => other.id === check.id) ?? { level: check.level };
    return resultOf(noted(reading.cut ? noteCut(finding) : finding, note), check, level);
  });
  return [...results, ...(rules.byHand ?? []).map((check) => unticked(check))];
}

function resultOf(finding: Finding, { id }: Check, level: Level): CheckResult {
  return { ...finding, id, name: { key: 'check.name', check: id }, level, by: 'text' };
}

/** What is not found in a language that nobody taught the checks may well be there. */
function inKnownWords(finding: Finding, { byWords }: Check, { strange }: Reading): Finding {
  if (byWords !== true || !strange || finding.verdict !== 'fail') return finding;
  return found('unknown', { key: 'check.strange-language' }, finding.evidence);
}

function noted(finding: Finding, note: Told | undefined): Finding {
  return note === undefined || finding.verdict === 'pass' ? finding : { ...finding, why: [...finding.why, note] };
}

function noteCut(finding: Finding): Finding {
  return { ...finding, why: [...finding.why, { key: 'check.cut' }] };
}

function unticked({ id, name, level, note }: HandCheck): CheckResult {
  return { id, name, level, by: 'hand', ...noted({ verdict: 'fail', why: [{ key: 'check.unticked' }] }, note) };
}
