import type { CheckResult } from './judge';

/** What the ring and the badge show. */
export interface Summary {
  /** Required checks that pass or are waived. */
  passed: number;
  /** Required checks in all. */
  required: number;
  /** All checks that pass or are waived, and all checks; those that are only watched are in neither. */
  passedOfAll: number;
  total: number;
  /** Whether every required check passes or is waived. */
  ready: boolean;
}

/** Counts the results. */
export function summarise(results: readonly CheckResult[]): Summary {
  const required = results.filter((result) => result.level === 'required');
  const counted = results.filter((result) => result.level !== 'watching');
  const passed = required.filter(isDone).length;
  return {
    passed,
    required: required.length,
    passedOfAll: counted.filter(isDone).length,
    total: counted.length,
    ready: passed === required.length,
  };
}

function isDone(result: CheckResult): boolean {
  return result.verdict === 'pass' || result.verdict === 'waived';
}
