import type { Check, CheckId, Finding, Level, Limits } from './check';
import { checks } from './checks/all';
import { placed, withParts } from './parts';
import { read } from './reading/reading';
import type { Subject } from './subject';
import type { Vocabulary } from './vocabulary';

/** One check's finding with the check's name and weight. */
export interface CheckResult extends Finding {
  /** A built-in check's id, or that of a hand-ticked check of the policy. */
  id: string;
  name: string;
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
}

/** What the policy says about the checks. */
export interface Rules {
  /** Levels other than the built-in ones. */
  levels?: readonly { id: CheckId; level: Level }[];
  byHand?: readonly HandCheck[];
  limits?: Limits;
}

/**
 * Judges a ticket by all checks: the nine built-in ones in their order, then the hand-ticked ones, not ticked yet.
 * Pure, deterministic, total: any text gives findings. A text longer than what is read says so in `why`; one in a
 * language that the vocabulary lacks is read as English.
 */
export function judge(issue: Subject, rules: Rules, vocabulary: Vocabulary): CheckResult[] {
  const whole = withParts(issue);
  const reading = read(whole, vocabulary);
  const results = checks.map((check): CheckResult => {
    const finding = placed(check.judge(whole, reading, rules.limits ?? {}), issue);
    const level = rules.levels?.find((other) => other.id === check.id)?.level ?? check.level;
    return resultOf(reading.cut ? noteCut(finding) : finding, check, level);
  });
  return [...results, ...(rules.byHand ?? []).map((check) => unticked(check))];
}

function resultOf(finding: Finding, { id, name }: Check, level: Level): CheckResult {
  return { ...finding, id, name, level, by: 'text' };
}

function noteCut(finding: Finding): Finding {
  return { ...finding, why: `${finding.why} The text is very long; only its first part was read.` };
}

function unticked({ id, name, level }: HandCheck): CheckResult {
  return { id, name, level, by: 'hand', verdict: 'fail', why: 'Nobody has ticked it yet.' };
}
