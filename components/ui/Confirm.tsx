import type { Shown } from './shown';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** For tests and styles: `data-action` of the button that goes on. */
  name: string;
  does: string;
  busy: boolean;
  danger?: boolean;
  confirm(): void;
  cancel(): void;
  children: Shown;
}

/** Asks once, in place, what a button is about to do and whom it reaches. The harmless answer has the focus. */
export function Confirm({ name, does, busy, danger = false, confirm, cancel, children }: Props) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div class="confirm" role="group" aria-labelledby={`${name}-why`} data-home=".sync">
      <p id={`${name}-why`}>{children}</p>
      <div class="buttons">
        <button
          type="button"
          class={danger ? 'button danger' : 'button primary'}
          data-action={name}
          aria-disabled={busy}
          aria-describedby={`${name}-why`}
          onClick={() => !busy && confirm()}
        >
          {does}
        </button>
        <button
          ref={stay}
          type="button"
          class="button"
          data-action="cancel"
          aria-describedby={`${name}-why`}
          onClick={cancel}
        >
          Cancel
        </button>
      </div>
    </div>
  );
}
