import { sentence } from '@/utils/words/sentence';
import type { PanelActions, PanelState } from './panel-state';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/** What does not work, in plain lines, each with what the person can do. */
export function Notices({ state, actions }: Props) {
  const { updated, failure, view, drafts } = state;
  const unsent = Object.values(drafts.value).filter(Boolean);
  return (
    <>
      {updated.value && (
        <div class="notice" role="alert" data-notice="updated">
          <p>Tend was updated. Reload this page to go on.</p>
          {unsent.length > 0 && <p>What you typed is still here: copy it if it matters.</p>}
          <div class="buttons">
            <button type="button" class="button" onClick={actions.reload}>
              Reload the page
            </button>
            {unsent.length > 0 && (
              <button type="button" class="button" onClick={() => void actions.copy(unsent.join('\n\n'))}>
                Copy what I typed
              </button>
            )}
          </div>
        </div>
      )}
      {!updated.value && failure.value && (
        <div class="notice" role="alert" data-notice="failure">
          <p>{sentence(failure.value)}</p>
          <button type="button" class="button" onClick={actions.retry}>
            Try again
          </button>
        </div>
      )}
      {view.value?.notices.map(({ id, told }) => (
        <p key={id} class="notice" role="status" data-notice={id}>
          {sentence(told)}
        </p>
      ))}
    </>
  );
}
