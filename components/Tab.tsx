import { summarise } from '@/utils/model/readiness/summary';
import type { PanelActions, PanelState } from './panel-state';
import { Ring } from './Ring';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/** What shows of a closed panel: how many required checks pass, and whether anything changed since the last look. */
export function Tab({ state, actions }: Props) {
  const view = state.shown.value;
  const { passed, required } = summarise(view?.checks ?? []);
  const label = view
    ? `Open Tend: ${passed} of ${required} required checks pass${view.since ? ', changed since you looked' : ''}`
    : 'Open Tend';
  return (
    <button
      type="button"
      class="tab"
      data-news={view?.since && ''}
      aria-expanded={false}
      aria-label={label}
      title={`${label} (Alt+Shift+G)`}
      onClick={() => actions.setOpen(true)}
    >
      <Ring passed={passed} total={required} size={22}>
        {state.failure.value ? '!' : view ? passed : '·'}
      </Ring>
    </button>
  );
}
