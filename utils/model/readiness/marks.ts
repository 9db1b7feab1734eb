import type { CheckResult } from './judge';

/** A person's tick of a hand check. */
export interface Tick {
  by: string;
}

/** A person's decision that a check need not pass here. */
export interface Waiver {
  by: string;
  reason: string;
}

/** What people marked, by `check:` or `waive:` and the check's id. Null takes a mark back. */
export type Marks = Partial<Record<`check:${string}`, Tick | null> & Record<`waive:${string}`, Waiver | null>>;

/**
 * The results with people's ticks and waivers: a tick makes a hand check pass; a waiver with a name and a reason
 * makes a failed or unknown check waived. Any other mark changes nothing. Pure.
 */
export function applyMarks(results: readonly CheckResult[], marks: Readonly<Marks>): CheckResult[] {
  return results.map((result) => waived(ticked(result, marks[`check:${result.id}`]), marks[`waive:${result.id}`]));
}

function ticked(result: CheckResult, tick: Tick | null | undefined): CheckResult {
  if (result.by !== 'hand' || !isTick(tick)) return result;
  return { ...result, verdict: 'pass', why: [{ key: 'check.ticked', by: tick.by.trim() }] };
}

function waived(result: CheckResult, waiver: Waiver | null | undefined): CheckResult {
  if (result.verdict === 'pass' || !isWaiver(waiver)) return result;
  const { by, reason } = waiver;
  return { ...result, verdict: 'waived', why: [{ key: 'check.waived', by: by.trim(), reason: reason.trim() }] };
}

function isTick(tick: Tick | null | undefined): tick is Tick {
  return tick !== null && tick !== undefined && tick.by.trim() !== '';
}

function isWaiver(waiver: Waiver | null | undefined): waiver is Waiver {
  return waiver !== null && waiver !== undefined && waiver.by.trim() !== '' && waiver.reason.trim() !== '';
}
