import { useEffect, useRef } from 'preact/hooks';
import type { PanelState } from './panel-state';
import { shortcuts } from './text';

/** The list of keys, over the panel until it is closed. */
export function Help({ state }: { state: PanelState }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="over help" role="dialog" aria-label="Keyboard shortcuts" data-home=".help-button">
      <h3 class="headline">Keyboard shortcuts</h3>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt><kbd>{keys}</kbd></dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button ref={close} type="button" class="button" onClick={() => (state.help.value = false)}>
        Close
      </button>
    </div>
  );
}
