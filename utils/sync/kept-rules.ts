import { type RoundRules, roundRulesIn, roundRulesKey } from '@/utils/model/rounds/rules';
import type { Store } from '@/utils/store/store';

/** The rules of the rounds of some projects, as this device keeps them; of those that have none, nothing. */
export async function keptRules(store: Pick<Store, 'setting'>, projects: Iterable<string>): Promise<RoundRules[]> {
  const kept = await Promise.all([...new Set(projects)].map((project) => store.setting(roundRulesKey(project))));
  return kept.flatMap((one) => roundRulesIn(one) ?? []);
}
