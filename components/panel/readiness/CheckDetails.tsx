import type { CheckResult } from '@/utils/model/readiness/judge';
import { passFocus } from '../../ui/focus';
import type { PanelActions, PanelState } from '../panel-state';
import { WaiverForm } from './WaiverForm';

interface Props {
  check: CheckResult;
  state: PanelState;
  actions: PanelActions;
}

/** What a verdict rests on, the smallest text that would change it, and a person's own say. */
export function CheckDetails({ check, state, actions }: Props) {
  const waiving = state.waiving.value === check.id;
  return (
    <div class="details" id={`details-${check.id}`}>
      <EvidenceList check={check} actions={actions} />
      {check.fix && (
        <div class="fix">
          <p class="label">Add to the description</p>
          <pre class="fix-text" dir="auto" tabIndex={0} aria-label="Text to add">
            {check.fix}
          </pre>
        </div>
      )}
      {waiving ? (
        <WaiverForm check={check} state={state} actions={actions} />
      ) : (
        <Buttons check={check} state={state} actions={actions} />
      )}
    </div>
  );
}

function EvidenceList({ check, actions }: Pick<Props, 'check' | 'actions'>) {
  if (!check.evidence?.length) return null;
  return (
    <ul class="evidence">
      {check.evidence.slice(0, 5).map((evidence) => (
        <li key={evidence.text}>
          {evidence.field && <span class="quiet">{evidence.field}: </span>}
          <button
            type="button"
            class="quote"
            dir="auto"
            title="Show on the page"
            onClick={() => actions.reveal([evidence])}
          >
            {evidence.text.length > 240 ? `${evidence.text.slice(0, 239)}…` : evidence.text}
          </button>
        </li>
      ))}
      {check.evidence.length > 5 && <li class="more">and {check.evidence.length - 5} more</li>}
    </ul>
  );
}

function Buttons({ check, state, actions }: Props) {
  const { id, fix, verdict, by } = check;
  const own = state.shown.value?.own ?? [];
  const isTicked = by === 'hand' && verdict === 'pass';
  const isOpen = verdict === 'fail' || verdict === 'unknown';
  return (
    <div class="buttons">
      {fix && (
        <button type="button" class="button primary" data-action="copy" onClick={() => void actions.copy(fix)}>
          {state.copied.value === fix ? 'Copied' : 'Copy this text'}
        </button>
      )}
      {by === 'hand' && (isOpen || (isTicked && own.includes(`check:${id}`))) && (
        <button
          type="button"
          class={isTicked ? 'button' : 'button primary'}
          data-action="tick"
          onClick={() => void actions.say({ kind: 'tick', check: id, on: !isTicked })}
        >
          {isTicked ? 'Take the tick back' : 'Tick'}
        </button>
      )}
      {isTicked && !own.includes(`check:${id}`) && (
        <p class="quiet">Only the person who ticked it can take the tick back.</p>
      )}
      {verdict === 'waived' && own.includes(`waive:${id}`) && (
        <button
          type="button"
          class="button"
          data-action="unwaive"
          onClick={({ currentTarget }) => {
            passFocus(currentTarget, currentTarget.closest('.check')?.querySelector('.check-head'));
            void actions.say({ kind: 'waive', check: id, reason: null });
          }}
        >
          Take the waiver back
        </button>
      )}
      {verdict === 'waived' && !own.includes(`waive:${id}`) && (
        <p class="quiet">Only the person who waived it can take the waiver back.</p>
      )}
      {isOpen && (
        <button type="button" class="button" data-action="waive" onClick={() => (state.waiving.value = id)}>
          Waive…
        </button>
      )}
    </div>
  );
}
