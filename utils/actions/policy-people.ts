import type { Policy } from '@/utils/model/policy';
import type { IssueRef } from '@/utils/model/ref';
import { idOf, plainName } from '@/utils/model/team';
import type { Tracker } from '@/utils/trackers/tracker';

/**
 * The policy with the ids of all people that it lists and the tracker knows under one name; ids of others go. Whoever
 * is known by an id stays so, whatever they are called now. One request for each new name. Rejects with a TrackerError.
 */
export async function withIds(
  tracker: Pick<Tracker, 'personNamed'>,
  ledger: IssueRef,
  policy: Policy,
  before: Pick<Policy, 'ids'>,
): Promise<Policy> {
  const ids: Record<string, string> = {};
  for (const name of new Set([...policy.contributors, ...(policy.owner === null ? [] : [policy.owner])])) {
    const id = idOf(before, name) ?? (await tracker.personNamed(ledger, name))?.id;
    if (id !== undefined) ids[plainName(name)] = id;
  }
  return { ...policy, ids };
}
