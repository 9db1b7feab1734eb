import { useRef, useState } from 'preact/hooks';
import type { PanelState } from './panel-state';
import { Where } from './Told';

interface Props {
  label: string;
  /** What receipts call it. */
  field: string;
  /** The id of what is chosen, or its name where the list does not have it; empty for nothing. */
  chosen: string;
  options: readonly { id: string; name: string; active?: true }[];
  /** What nothing is called, where it can be chosen. */
  none?: string;
  disabled?: boolean;
  /** It is only noted what is chosen, to be said later: no receipt, and nothing to pass by. */
  later?: boolean;
  state: PanelState;
  choose(id: string | null): void;
}

/**
 * One list of the browser's own, with where a change of it is now. Arrow keys go through a closed list one by one: what
 * they pass is not chosen before Enter, or before the focus goes on.
 */
export function Picker({ label, field, chosen, options, none, disabled, later, state, choose }: Props) {
  const receipt = later ? undefined : state.shown.value?.receipts[field];
  const id = `tend-${field}${later ? '-later' : ''}`;
  const [held, hold] = useState<string | null>(null);
  const keyed = useRef(false);
  const value = held ?? chosen;
  const known = options.some(({ id }) => id === value);
  const commit = (id: string | null): void => {
    hold(null);
    if (id !== null && id !== chosen) choose(id || null);
  };
  return (
    <div class="picker" data-receipt={receipt?.state}>
      <label class="label" for={id}>{label}</label>
      <select id={id} class="field" data-field={later ? undefined : field} data-set={later && field} data-status={field === 'status' ? chosen : undefined} value={value} disabled={disabled} onPointerDown={() => (keyed.current = false)} onKeyDown={({ key }) => (key === 'Enter' ? commit(held) : (keyed.current = !later))} onBlur={() => commit(held)} onChange={({ currentTarget }) => (keyed.current ? hold : commit)(currentTarget.value)}>
        {(none !== undefined || chosen === '') && <option value="" disabled={none === undefined}>{none ?? '—'}</option>}
        {!known && value !== '' && <option value={value}>{value}</option>}
        {options.map(({ id, name, active }) => <option key={id} value={id}>{active ? `${name} (now)` : name}</option>)}
      </select>
      {receipt && <Where receipt={receipt} />}
    </div>
  );
}
