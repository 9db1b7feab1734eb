import { useId, useState } from 'preact/hooks';
import { longestFieldName, type PartRole, partRoles } from '@/utils/model/issue';
import { mostFields } from '@/utils/model/policy-schemas';
import type { Policy } from '@/utils/model/policy';
import { passFocus } from '../ui/focus';
import { withField, withoutField } from './edit';
import { onEnter } from './fields';
import type { PartProps } from './part';
import { roleNames } from './words';

/** In which fields of the tracker's own the team keeps parts of its tickets; nothing where the tracker has none. */
export function FieldsPart({ rules, policy, change }: PartProps) {
  const named = partRoles.flatMap((role) => (policy.fields[role] ?? []).map((name) => ({ role, name })));
  if (!rules.fields && named.length === 0) return null;
  return (
    <fieldset>
      <legend>Fields of your own</legend>
      <p class="quiet">
        Fields called “Acceptance criteria”, “User story” or “Steps to reproduce”, in eight languages, are read as such.
        Name those that your project calls otherwise: they are judged like the description.
      </p>
      {named.length > 0 && (
        <ul class="rows">
          {named.map(({ role, name }) => (
            <li key={`${role} ${name}`} class="row" data-rule={`fields.${role}`}>
              <span class="row-name">
                <bdi>{name}</bdi> <span class="quiet">holds {roleNames[role]}</span>
              </span>
              <button
                type="button"
                class="button quiet-button"
                aria-label={`Remove the field “${name}” from ${roleNames[role]}`}
                onClick={({ currentTarget }) => {
                  passFocus(currentTarget, currentTarget.closest('fieldset')?.querySelector('[name="new-field"]'));
                  change(withoutField(policy, role, name));
                }}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewField seen={rules.fields ?? []} policy={policy} add={(role, name) => change(withField(policy, role, name))} />
    </fieldset>
  );
}

interface NewProps {
  /** Names of fields to choose from; others may be typed. */
  seen: readonly string[];
  policy: Policy;
  add(role: PartRole, name: string): void;
}

/** Enter adds the field; it must not send the form around it. */
function NewField({ seen, policy, add }: NewProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<PartRole>('criteria');
  const choices = useId();
  const isFull = (policy.fields[role] ?? []).length >= mostFields;
  const done = (): void => {
    if (isFull || !name.trim()) return;
    add(role, name);
    setName('');
  };
  return (
    <>
      <div class="inline-form">
        <label>
          <span class="label">The field</span>
          <input
            class="field"
            name="new-field"
            dir="auto"
            list={choices}
            autoComplete="off"
            spellcheck={false}
            maxLength={longestFieldName}
            placeholder="Definition of done"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={onEnter(done)}
          />
        </label>
        <datalist id={choices}>
          {seen.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
        <label>
          <span class="label">Holds</span>
          <select
            class="field"
            name="new-field-role"
            value={role}
            onChange={({ currentTarget }) => setRole(partRoles.find((one) => one === currentTarget.value) ?? role)}
          >
            {partRoles.map((one) => (
              <option key={one} value={one}>
                {roleNames[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" data-action="add-field" aria-disabled={isFull} onClick={done}>
          Add
        </button>
      </div>
      {isFull && (
        <p class="quiet" role="status">
          There is room for {mostFields} fields that hold {roleNames[role]}: remove one first.
        </p>
      )}
    </>
  );
}
