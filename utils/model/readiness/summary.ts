import type { CheckResult } from './judge';

export interface Summary {
  /** Required checks that pass or are waived, of how many. */
  passed: number;
  required: number;
  ready: boolean;
}

/** What the ring and the badge show. */
export function summarise(results: CheckResult[]): Summary {
  const required = results.filter(({ level }) => level === 'required');
  const passed = required.filter(({ verdict }) => verdict === 'pass' || verdict === 'waived').length;
  return { passed, required: required.length, ready: required.length > 0 && passed === required.length };
}
