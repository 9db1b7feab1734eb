import { useEffect, useRef } from 'preact/hooks';
import type { PanelActions, PanelState, Setup } from '../panel-state';

interface Props {
  setup: Setup;
  state: PanelState;
  actions: PanelActions;
}

/** Which existing issue is to be the ledger. What is typed is a draft from the first letter on. */
export function AdoptForm({ setup, state, actions }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const tracker = state.view.value?.tracker;
  const typed = state.drafts.value['ledger'] ?? '';
  const key = typed.trim().replace(/^#/, '');
  return (
    <form
      class="adopt"
      onSubmit={(event) => {
        event.preventDefault();
        if (key) void actions.share.adopt(key);
        else box.current?.focus();
      }}
    >
      <p class="quiet">
        Its comments will carry the team's entries, and its text the team's rules. Choose one that nobody works on:
        people who follow it are notified when a teammate joins.
      </p>
      <label>
        <span class="label">Number or key of the issue in this {tracker?.project ?? 'project'}</span>
        <input
          ref={box}
          class="field"
          name="ledger"
          autoComplete="off"
          spellcheck={false}
          required
          maxLength={60}
          value={typed}
          placeholder={tracker?.issueKey}
          onInput={(event) => actions.draft('ledger', event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="button primary" data-action="adopt" aria-disabled={setup.busy}>
          {setup.busy ? 'Checking it…' : 'Use this issue'}
        </button>
        <button
          type="button"
          class="button"
          data-action="setup-back"
          onClick={() => (state.setup.value = { ...setup, existing: false, failure: null })}
        >
          Back
        </button>
      </div>
    </form>
  );
}
