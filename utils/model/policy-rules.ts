import type { Policy } from './policy';
import { type CheckId, checkIds } from './readiness/check';
import type { CheckResult, HandCheck, Rules } from './readiness/judge';

/** What a team's policy means for judging: levels of built-in checks, checks ticked by hand, the largest estimate. */
export function rulesOf({ checks, largest }: Policy): Rules {
  const levels: { id: CheckId; level: 'required' | 'advised' }[] = [];
  const byHand: HandCheck[] = [];
  for (const [id, { level, name }] of Object.entries(checks)) {
    if (level === 'off') continue;
    if (isBuiltIn(id)) levels.push({ id, level });
    else byHand.push({ id, name: name ?? id, level, by: 'hand' });
  }
  const size = Number(largest ?? Number.NaN);
  return { levels, byHand, ...(Number.isFinite(size) && { limits: { size } }) };
}

/** The results without the checks that the policy switches off. */
export function withoutOff(results: CheckResult[], { checks }: Policy): CheckResult[] {
  return results.filter(({ id }) => !Object.hasOwn(checks, id) || checks[id]?.level !== 'off');
}

function isBuiltIn(id: string): id is CheckId {
  return checkIds.some((known) => known === id);
}
