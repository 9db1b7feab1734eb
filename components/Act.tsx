import type { ComponentChildren } from 'preact';

interface Props {
  /** What it does, for tests and assistive scripts: `data-action`. */
  is: string;
  /** Given the button. */
  act(button: HTMLElement): unknown;
  look?: string;
  label?: string;
  children: ComponentChildren;
}

/** One button among others. */
export function Act({ is, act, look = 'button', label, children }: Props) {
  return (
    <button
      type="button"
      class={look}
      data-action={is}
      aria-label={label}
      dir="auto"
      onClick={({ currentTarget }) => void act(currentTarget)}
    >
      {children}
    </button>
  );
}
