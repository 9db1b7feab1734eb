import { useState } from 'preact/hooks';
import type { CheckRule } from '@/utils/model/policy';
import { handChecks, levelOf, withHandCheck, withLevel, withoutCheck } from './edit';
import type { PartProps } from './part';

/** How each check counts, and the checks that people tick. */
export function ChecksPart({ rules, policy, change }: PartProps) {
  return (
    <fieldset>
      <legend>Checks</legend>
      <p class="quiet">
        A required check has to pass before an issue counts as ready. An advised one is shown and does not count.
      </p>
      <ul class="rows">
        {rules.checks.map((check) => (
          <li key={check.id} class="row" data-rule={`checks.${check.id}`}>
            <span class="row-name">{check.name}</span>
            <LevelField
              name={check.name}
              level={levelOf(policy, check)}
              set={(level) => change(withLevel(policy, check, level))}
            />
          </li>
        ))}
        {handChecks(policy, rules.checks).map(({ id, name = id, ...rule }) => (
          <li key={id} class="row" data-rule={`checks.${id}`}>
            <input
              class="field row-name"
              aria-label={`Name of the check ${name}`}
              dir="auto"
              required
              maxLength={200}
              value={name}
              onInput={(event) =>
                change({ ...policy, checks: { ...policy.checks, [id]: { ...rule, name: event.currentTarget.value } } })
              }
            />
            <LevelField
              name={name}
              level={rule.level}
              set={(level) => change({ ...policy, checks: { ...policy.checks, [id]: { ...rule, name, level } } })}
            />
            <button
              type="button"
              class="button quiet-button"
              aria-label={`Remove the check ${name}`}
              onClick={() => change(withoutCheck(policy, id))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <NewCheck add={(name) => change(withHandCheck(policy, rules.checks, name))} />
    </fieldset>
  );
}

function LevelField({
  name,
  level,
  set,
}: {
  name: string;
  level: CheckRule['level'];
  set(level: CheckRule['level']): void;
}) {
  const options = ['required', 'advised', 'off'] as const;
  return (
    <select
      class="field row-choice"
      aria-label={`How “${name}” counts`}
      value={level}
      data-level={level}
      onChange={(event) => set(options.find((one) => one === event.currentTarget.value) ?? level)}
    >
      <option value="required">Required</option>
      <option value="advised">Advised</option>
      <option value="off">Off</option>
    </select>
  );
}

/** Enter adds the check; it must not send the form around it. */
function NewCheck({ add }: { add(name: string): void }) {
  const [name, setName] = useState('');
  const done = (): void => {
    if (name.trim()) add(name);
    setName('');
  };
  return (
    <div class="inline-form">
      <label>
        <span class="label">A check that people tick</span>
        <input
          class="field"
          name="new-check"
          dir="auto"
          maxLength={200}
          placeholder="Design reviewed"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            done();
          }}
        />
      </label>
      <button type="button" class="button" data-action="add-check" onClick={done}>
        Add
      </button>
    </div>
  );
}
