import { useState } from 'preact/hooks';
import type { PanelState } from '../panel-state';
import { Where } from '../../ui/Told';

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
  /** How many options are in sight; without it the one that is chosen. */
  rows?: number;
  state: PanelState;
  choose(id: string | null): void;
}

/**
 * One list of the browser's own, with where a change of it is now. Arrow keys go through a closed list one by one: what
 * they pass is not chosen before the focus goes on, which Enter has it do.
 */
export function Picker({ label, field, chosen, options, none, disabled, rows, state, choose }: Props) {
  const receipt = state.shown.value?.receipts[field];
  const [held, hold] = useState<string | null>(null);
  const value = held ?? chosen;
  const known = options.some(({ id }) => id === value);
  const commit = (id: string | null): void => {
    hold(null);
    if (id !== null && id !== chosen) choose(id || null);
  };
  return (
    <div class="picker" data-receipt={receipt?.state}>
      <label class="label" for={`tend-${field}`}>
        {label}
      </label>
      <select
        id={`tend-${field}`}
        class="field"
        size={rows}
        data-field={field}
        data-status={field === 'status' ? chosen : undefined}
        value={value}
        disabled={disabled}
        onPointerDown={({ currentTarget }) => currentTarget.removeAttribute('data-keyed')}
        onBlur={() => commit(held)}
        onChange={({ currentTarget }) => (currentTarget.dataset['keyed'] ? hold : commit)(currentTarget.value)}
      >
        {(none !== undefined || chosen === '') && (
          <option value="" selected={value === ''} disabled={none === undefined}>
            {none ?? '—'}
          </option>
        )}
        {!known && value !== '' && <option value={value}>{value}</option>}
        {options.map(({ id, name, active }) => (
          <option key={id} value={id}>
            {active ? `${name} (now)` : name}
          </option>
        ))}
      </select>
      {receipt && <Where receipt={receipt} />}
    </div>
  );
}
