import { useEffect, useRef } from 'preact/hooks';
import { focusedIn, passFocus } from '../ui/focus';
import { KeyList } from '../ui/KeyList';
import type { PanelState } from './panel-state';
import { shortcuts } from '../ui/text';

/** The list of keys, over the panel until it is closed. The focus goes back to where it was. */
export function Help({ state }: { state: PanelState }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = list.current;
    if (!here) return undefined;
    const before = focusedIn(here);
    here.querySelector('button')?.focus();
    return () => passFocus(here, before);
  }, []);
  return (
    <div ref={list} class="over help" role="dialog" aria-label="Keyboard shortcuts" data-home=".help-button">
      <h3 class="headline">Keyboard shortcuts</h3>
      <KeyList keys={shortcuts} />
      <button type="button" class="button" onClick={() => (state.help.value = false)}>
        Close
      </button>
    </div>
  );
}
