import type { CheckResult } from '@/utils/model/readiness/judge';
import { sentence, sentences } from '@/utils/words/sentence';
import { CheckDetails } from './CheckDetails';
import type { PanelActions, PanelState } from '../panel-state';
import { receiptOf } from './receipt-of';
import { VerdictIcon } from '../../ui/VerdictIcon';

interface Props {
  check: CheckResult;
  state: PanelState;
  actions: PanelActions;
}

/** One check: its verdict and why, and on demand what it rests on and what to do. */
export function CheckRow({ check, state, actions }: Props) {
  const expanded = state.expanded.value === check.id;
  const receipt = receiptOf(check, state.shown.value?.receipts ?? {});
  // Where a change is stands there while it matters: on its way, refused, or looked at.
  const told = receipt && (expanded || receipt.state === 'refused' || receipt.state === 'sending');
  const point = (): void => void actions.point(check.evidence ?? []);
  return (
    <li class="check" data-check={check.id} data-verdict={check.verdict} data-receipt={receipt?.state}>
      <button
        type="button"
        class="check-head"
        aria-expanded={expanded}
        aria-controls={`details-${check.id}`}
        onClick={() => (state.expanded.value = expanded ? null : check.id)}
        onMouseEnter={point}
        onMouseLeave={actions.unpoint}
        onFocus={point}
        onBlur={actions.unpoint}
      >
        <VerdictIcon verdict={check.verdict} />
        <span class="check-text">
          <span class="check-name">{sentence(check.name)}</span>
          <bdi class="check-why">{sentences(check.why)}</bdi>
        </span>
        <span class="chevron" aria-hidden="true" />
      </button>
      {expanded && <CheckDetails check={check} state={state} actions={actions} />}
      {told && (
        <p class="receipt" data-state={receipt.state} role={receipt.state === 'refused' ? 'alert' : undefined}>
          {sentence(receipt.told)}
        </p>
      )}
    </li>
  );
}
