import type { Mark } from '@/utils/model/policy';
import { plain } from './words';
import type { PartProps } from './part';

/** What stands for each status and tag in the tracker. */
export function MarksPart({ rules, policy, change }: PartProps) {
  return (
    <fieldset>
      <legend>Statuses and tags</legend>
      <p class="quiet">What stands for each of them in the tracker.</p>
      {(['statuses', 'tags'] as const).map((table) => (
        <ul class="rows" key={table} aria-label={table === 'statuses' ? 'Statuses' : 'Tags'}>
          {Object.entries(policy[table]).map(([id, mark]) => (
            <li key={id} class="row" data-rule={`${table}.${id}`}>
              <span class="row-name">{plain(id)}</span>
              <MarkField
                name={plain(id)}
                mark={mark}
                kinds={rules.marks}
                set={(next) => change({ ...policy, [table]: { ...policy[table], [id]: next } })}
              />
            </li>
          ))}
        </ul>
      ))}
    </fieldset>
  );
}

function MarkField({
  name,
  mark,
  kinds,
  set,
}: {
  name: string;
  mark: Mark;
  kinds: readonly Mark['as'][];
  set(mark: Mark): void;
}) {
  // One that came from elsewhere stays a choice, so that looking changes nothing.
  const all = kinds.includes(mark.as) ? kinds : [...kinds, mark.as];
  return (
    <span class="row-fields">
      {all.length > 1 ? (
        <select
          class="field row-choice"
          aria-label={`What kind of thing stands for ${name}`}
          value={mark.as}
          onChange={(event) => set({ ...mark, as: all.find((one) => one === event.currentTarget.value) ?? mark.as })}
        >
          {all.map((as) => (
            <option key={as} value={as}>
              {as}
            </option>
          ))}
        </select>
      ) : (
        <span class="quiet">{mark.as}</span>
      )}
      <input
        class="field"
        aria-label={`The ${mark.as} for ${name}`}
        dir="auto"
        required
        maxLength={200}
        value={mark.name}
        onInput={(event) => set({ ...mark, name: event.currentTarget.value })}
      />
    </span>
  );
}
