import type { Policy } from '@/utils/model/policy';
import type { RulesShown } from '@/utils/model/rules';

/** What each part of the form gets. */
export interface PartProps {
  rules: RulesShown;
  /** As changed so far. */
  policy: Policy;
  change(policy: Policy): void;
}
