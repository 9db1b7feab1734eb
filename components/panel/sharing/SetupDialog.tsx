import { useEffect, useRef } from 'preact/hooks';
import type { SetupPlan } from '@/utils/model/setup-plan';
import { sentence } from '@/utils/words/sentence';
import { AdoptForm } from './AdoptForm';
import type { PanelActions, PanelState, Setup } from '../panel-state';

interface Props {
  setup: Setup;
  state: PanelState;
  actions: PanelActions;
}

/** Setting a project up, over the panel: what would be created and who would see it, before anything is. */
export function SetupDialog({ setup, state, actions }: Props) {
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { plan, existing, failure, busy } = setup;
  const whole = `this ${state.view.value?.tracker.project ?? 'project'}`;
  return (
    <section
      ref={top}
      class="over setup"
      role="dialog"
      aria-label={existing ? 'Use an existing issue' : `Set up ${whole}`}
      aria-busy={busy}
      tabIndex={-1}
      data-home=".sync"
    >
      <h3 class="headline">{existing ? 'Use an existing issue' : `Set up ${plan?.project ?? whole}`}</h3>
      {failure && (
        <p class="notice" role="alert" data-notice="setup">
          {failure}
        </p>
      )}
      {existing && <AdoptForm setup={setup} state={state} actions={actions} />}
      {!existing && !plan && (
        <p class="quiet" role="status">
          {failure ? '' : 'Checking what this needs…'}
        </p>
      )}
      {!existing && plan && <Preview plan={plan} />}
      {!existing && <Buttons setup={setup} state={state} actions={actions} />}
    </section>
  );
}

/** Exactly what would be created, as text. */
function Preview({ plan: { title, label, body, seenBy, notifies } }: { plan: SetupPlan }) {
  return (
    <>
      <p class="quiet">
        Teammates with Tend see each other's reactions, ticks and waivers through one ordinary issue, the ledger. Tend
        would create this issue:
      </p>
      <dl class="plan">
        <dt>Title</dt>
        <dd dir="auto">{title}</dd>
        <dt>Label</dt>
        <dd>
          <span class="tag">{label}</span>
        </dd>
        <dt id="tend-plan-body">Text</dt>
        <dd>
          <pre class="fix-text" tabIndex={0} role="region" aria-labelledby="tend-plan-body">
            {body}
          </pre>
        </dd>
        <dt>Who sees it</dt>
        <dd>{sentence(seenBy)}</dd>
        <dt>Who is notified</dt>
        <dd>{sentence(notifies)}</dd>
      </dl>
    </>
  );
}

function Buttons({ setup, state, actions }: Props) {
  const { plan, busy, failure } = setup;
  const creating = busy && plan !== null;
  return (
    <div class="buttons">
      {plan && (
        <button
          type="button"
          class="button primary"
          data-action="setup-create"
          aria-disabled={busy}
          onClick={() => void actions.share.setup()}
        >
          {busy ? 'Creating…' : 'Create issue'}
        </button>
      )}
      {!plan && failure && (
        <button
          type="button"
          class="button primary"
          data-action="setup-again"
          onClick={() => void actions.share.plan()}
        >
          Try again
        </button>
      )}
      <button
        type="button"
        class="button"
        data-action="setup-existing"
        aria-disabled={creating}
        onClick={() => !creating && (state.setup.value = { ...setup, existing: true, failure: null })}
      >
        Use existing issue…
      </button>
      <button type="button" class="button" data-action="cancel" onClick={() => (state.setup.value = null)}>
        Cancel
      </button>
    </div>
  );
}
