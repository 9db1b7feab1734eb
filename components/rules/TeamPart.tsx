import { useState } from 'preact/hooks';
import { fibonacci, shirtSizes } from '@/utils/model/policy-default';
import { languages } from '@/utils/model/summary-words';
import { listIn } from './edit';
import { Tick } from './fields';
import type { PartProps } from './part';
import { languageName } from './words';

/** Who counts beside the team, what estimates there are, and what summaries say. */
export function TeamPart({ policy, change }: PartProps) {
  const setScale = (scale: string[]): void =>
    change({
      ...policy,
      scale,
      largest: policy.largest !== null && scale.includes(policy.largest) ? policy.largest : null,
    });
  return (
    <fieldset>
      <legend>People and estimates</legend>
      <div class="wide-field" data-rule="contributors">
        <ListField
          label="Whom rounds and votes ask"
          hint="names, with commas; outsiders among them count as the team"
          value={policy.contributors}
          placeholder="Nobody"
          set={(contributors) => change({ ...policy, contributors })}
        />
      </div>
      <div class="wide-field" data-rule="scale">
        <ListField
          label="Estimates to choose from"
          hint="smallest first, with commas"
          value={policy.scale}
          placeholder="1, 2, 3, 5, 8"
          required
          set={setScale}
        />
        <div class="buttons">
          <button type="button" class="button quiet-button" onClick={() => setScale([...fibonacci])}>
            Fibonacci
          </button>
          <button type="button" class="button quiet-button" onClick={() => setScale([...shirtSizes])}>
            T-shirt sizes
          </button>
        </div>
      </div>
      <label class="wide-field" data-rule="largest">
        <span class="label">Largest estimate that is small enough</span>
        <select
          class="field"
          name="largest"
          value={policy.largest ?? ''}
          onChange={(event) => change({ ...policy, largest: event.currentTarget.value || null })}
        >
          <option value="">Any</option>
          {[...new Set([...policy.scale, ...(policy.largest === null ? [] : [policy.largest])])].map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <Tick rule="explain" checked={policy.explain} set={(explain) => change({ ...policy, explain })}>
        Summaries tell colleagues without Tend how to take part
      </Tick>
      <label class="wide-field" data-rule="language">
        <span class="label">Language of headings in summaries</span>
        <select
          class="field"
          name="language"
          value={policy.language}
          onChange={({ currentTarget }) =>
            change({ ...policy, language: languages.find((one) => one === currentTarget.value) ?? policy.language })
          }
        >
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageName(code)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

interface ListProps {
  label: string;
  hint: string;
  value: readonly string[];
  placeholder: string;
  required?: boolean;
  set(value: string[]): void;
}

/** A list typed as text: what is being typed stays as it is typed while it means the same. */
function ListField({ label, hint, value, placeholder, required = false, set }: ListProps) {
  const [typed, setTyped] = useState<string>();
  const text = typed !== undefined && listIn(typed).join() === value.join() ? typed : value.join(', ');
  return (
    <label>
      <span class="label">
        {label} <span class="optional">{hint}</span>
      </span>
      <input
        class="field"
        autoComplete="off"
        spellcheck={false}
        maxLength={5000}
        required={required}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          set(listIn(event.currentTarget.value));
        }}
      />
    </label>
  );
}
