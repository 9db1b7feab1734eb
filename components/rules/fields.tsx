import type { Shown } from '../ui/shown';

interface TickProps {
  /** The rule that it sets, which is its name in the form, too. */
  rule: string;
  checked: boolean;
  set(checked: boolean): void;
  children: Shown;
}

/** A rule that holds or does not. */
export function Tick({ rule, checked, set, children }: TickProps) {
  return (
    <label class="tick" data-rule={rule}>
      <input type="checkbox" name={rule} checked={checked} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface WholeProps {
  name: string;
  /** The rule that it sets, where it is one of its own. */
  rule?: string;
  label: string;
  hint?: string;
  /** Whether it may be left out. */
  optional?: true;
  value: number | undefined;
  /** The least and the most. */
  range: readonly [number, number];
  set(value: number | undefined): void;
}

/** A whole number. */
export function WholeField({ name, rule, label, hint, optional, value, range: [min, max], set }: WholeProps) {
  return (
    <label {...(rule !== undefined && { 'data-rule': rule })}>
      <span class="label">
        {label}
        {hint !== undefined && <span class="optional"> {hint}</span>}
      </span>
      <input
        class="field"
        type="number"
        name={name}
        min={min}
        max={max}
        required={optional !== true}
        value={value ?? ''}
        onInput={({ currentTarget: { value: typed } }) => set(typed === '' ? undefined : Number(typed))}
      />
    </label>
  );
}

/** Enter does what the button beside a field does; it must not send the form around both. */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    act();
  };
}
