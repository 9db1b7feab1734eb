import type { PolicyChange } from '@/utils/model/policy-changes';
import type { RulesShown } from '@/utils/model/rules';
import { subjectOf, valueText } from './words';

interface Props {
  changes: readonly PolicyChange[];
  rules: Pick<RulesShown, 'checks'>;
  /** Those that two people made differently. */
  clashing?: readonly string[];
}

/** What differs between two versions of the rules, each in words: before and after. */
export function ChangeList({ changes, rules, clashing = [] }: Props) {
  return (
    <ul class="change-list">
      {changes.map((change) => (
        <li key={change.path} data-change={change.path} data-clash={clashing.includes(change.path)} dir="auto">
          <span class="change-name">{subjectOf(change, rules)}: </span>
          <del>
            <span class="unseen">before: </span>
            {valueText(change.path, change.was, rules)}
          </del>{' '}
          <span aria-hidden="true">→</span>{' '}
          <ins>
            <span class="unseen">after: </span>
            {valueText(change.path, change.is, rules)}
          </ins>
          {clashing.includes(change.path) && <span class="clash">both of you</span>}
        </li>
      ))}
    </ul>
  );
}
