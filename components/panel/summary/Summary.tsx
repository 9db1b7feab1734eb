import { useEffect, useRef, useState } from 'preact/hooks';
import type { IntentOf } from '@/utils/model/intent';
import type { SummaryPart } from '@/utils/model/summary-form';
import { Act } from '../../ui/Act';
import type { PanelActions, PanelState } from '../panel-state';
import { Form } from './Form';
import { Parts } from './Parts';

interface Props {
  state: PanelState;
  actions: PanelActions;
}

interface Sent {
  summary: IntentOf<'summary'>;
  parts: readonly SummaryPart[];
}

const title = 'Close the loop';

/**
 * The summary, over the panel: what the discussion came to, each line with its source, the one comment it becomes, and
 * what is set with it.
 */
export function Summary({ state, actions }: Props) {
  const top = useRef<HTMLElement>(null);
  const [sent, send] = useState<Sent | null>(null);
  useEffect(() => top.current?.focus(), [sent]);
  const form = state.summary.value;
  const close = (): void => void (state.summary.value = null);
  const again = (): void => {
    close();
    send(null);
    void actions.discussion.summary();
  };
  return (
    <section
      ref={top}
      class="over summary"
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      data-home="[data-action=summary]"
    >
      <h3 class="headline">{title}</h3>
      {sent ? (
        <Parts
          {...sent}
          state={state}
          actions={actions}
          keep={(parts) => send({ ...sent, parts })}
          again={again}
          close={close}
        />
      ) : form && typeof form === 'object' ? (
        <Form
          form={form}
          state={state}
          actions={actions}
          send={(summary, parts) => send({ summary, parts })}
          close={close}
        />
      ) : (
        <>
          <p class="quiet" role="status">
            {(typeof form === 'string' && form) || 'Reading what the discussion came to…'}
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
