import type { Policy } from './policy';
import { type CheckId, checkIds, type Level } from './readiness/check';
import type { CheckResult, HandCheck, Rules } from './readiness/judge';
import type { Told } from './told';
import { levelFor, weightOf, type Written } from './weight';

/**
 * What a team's policy means for judging an issue written then: levels of built-in checks, checks ticked by hand, the
 * largest estimate.
 */
export function rulesOf({ checks, largest }: Policy, written: Written = {}): Rules {
  const levels: { id: CheckId; level: Level; note?: Told }[] = [];
  const byHand: HandCheck[] = [];
  for (const [id, rule] of Object.entries(checks)) {
    const counts = levelFor(rule, written);
    if (counts === undefined) continue;
    if (isBuiltIn(id)) levels.push({ id, ...counts });
    else byHand.push({ id, name: rule.name ?? id, ...counts, by: 'hand' });
  }
  const size = Number(largest ?? Number.NaN);
  return { levels, byHand, ...(Number.isFinite(size) && { limits: { size } }) };
}

/** The results without the checks that the policy switches off. */
export function withoutOff(results: CheckResult[], { checks }: Policy): CheckResult[] {
  return results.filter(({ id }) => {
    const rule = Object.hasOwn(checks, id) ? checks[id] : undefined;
    return rule === undefined || weightOf(rule) !== 'off';
  });
}

function isBuiltIn(id: string): id is CheckId {
  return checkIds.some((known) => known === id);
}
