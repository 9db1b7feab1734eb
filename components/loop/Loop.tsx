import { useEffect, useRef, useState } from 'preact/hooks';
import type { Part } from '@/utils/model/loop';
import { Act } from '../Act';
import type { PanelActions, PanelState } from '../panel-state';
import { Form } from './Form';
import { Parts } from './Parts';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

/**
 * Closing the loop, over the panel: what the discussion came to, each line with its source, the one comment it becomes,
 * and what is set with it.
 */
export function Loop({ state, actions }: Props) {
  const top = useRef<HTMLElement>(null);
  const [sent, send] = useState<readonly Part[] | null>(null);
  useEffect(() => top.current?.focus(), [sent]);
  const loop = state.loop.value;
  const close = (): void => void (state.loop.value = null);
  const again = (): void => {
    close();
    send(null);
    void actions.discussion.loop();
  };
  return (
    <section
      ref={top}
      class="over loop"
      role="dialog"
      aria-label="Close the loop"
      tabIndex={-1}
      data-home="[data-action=loop]"
    >
      <h3 class="headline">Close the loop</h3>
      {sent ? (
        <Parts parts={sent} state={state} actions={actions} keep={send} again={again} close={close} />
      ) : loop && typeof loop === 'object' ? (
        <Form loop={loop} state={state} actions={actions} send={send} close={close} />
      ) : (
        <>
          <p class="quiet" role="status">
            {(typeof loop === 'string' && loop) || 'Reading what the discussion came to…'}
          </p>
          <div class="buttons">
            <Act is="cancel" act={close}>
              Cancel
            </Act>
          </div>
        </>
      )}
    </section>
  );
}
