import type { Shown } from './shown';

interface Props {
  /** What it does, for tests and assistive scripts: `data-action`. */
  is: string;
  /** Given the button. */
  act(button: HTMLElement): unknown;
  look?: string;
  label?: string;
  /** The key that presses it. */
  keys?: string;
  children: Shown;
}

/** One button among others. */
export function Act({ is, act, look = 'button', label, keys, children }: Props) {
  return (
    <button
      type="button"
      class={look}
      data-action={is}
      aria-label={label}
      aria-keyshortcuts={keys}
      dir="auto"
      onClick={({ currentTarget }) => void act(currentTarget)}
    >
      {children}
    </button>
  );
}
