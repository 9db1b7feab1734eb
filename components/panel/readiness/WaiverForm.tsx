import { useEffect, useRef } from 'preact/hooks';
import type { Intent } from '@/utils/model/intent';
import { fieldOf } from '@/utils/model/intent-field';
import type { CheckResult } from '@/utils/model/readiness/judge';
import { sentence } from '@/utils/words/sentence';
import { passFocus } from '../../ui/focus';
import type { PanelActions, PanelState } from '../panel-state';

interface Props {
  check: CheckResult;
  state: PanelState;
  actions: PanelActions;
}

/** A waiver needs a reason. What is typed is a draft from the first letter on. */
export function WaiverForm({ check, state, actions }: Props) {
  const intent = (reason: string): Intent => ({ kind: 'waive', check: check.id, reason });
  const field = fieldOf(intent(''));
  const reason = state.drafts.value[field] ?? '';
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const form = box.current?.form;
    if (state.restored.value !== check.id) box.current?.focus();
    return () => {
      // Closing the panel takes the form away and brings it back where it was left.
      if (state.open.value) state.restored.value = null;
      if (form) passFocus(form, form.closest('.check')?.querySelector('.check-head'));
    };
  }, []);
  const send = async (): Promise<void> => {
    if (!reason.trim()) return box.current?.focus();
    await actions.say(intent(reason.trim()));
  };
  return (
    <form
      class="waiver"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        <span class="label">Why is “{sentence(check.name)}” not needed here?</span>
        <textarea
          ref={box}
          class="field"
          rows={2}
          dir="auto"
          name="reason"
          maxLength={2000}
          required
          value={reason}
          placeholder="A reason your team will understand later"
          onInput={(event) => actions.draft(field, event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="button primary" data-action="waive-save">
          Waive
        </button>
        <button type="button" class="button" data-action="waive-cancel" onClick={() => (state.waiving.value = null)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
