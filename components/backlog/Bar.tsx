import type { RefObject } from 'preact';
import type { BacklogPlace } from '@/utils/model/rows/place';
import { groupKeys, sortKeys } from '@/utils/model/rows/order';
import { groupTexts, sortTexts } from './text';
import type { Looks } from './use-look';

interface Props {
  place: BacklogPlace;
  projects: readonly { project: string; name: string }[];
  field: RefObject<HTMLInputElement>;
  /** Words of the filter that mean nothing. */
  unknown: readonly string[];
  go(change: Partial<BacklogPlace>): void;
  looks: Pick<Looks, 'choosing' | 'toggle'>;
}

/** Search, filter, order and grouping of the list. */
export function Bar({ place, projects, field, unknown, go, looks }: Props) {
  return (
    <form class="bar" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={field}
        type="search"
        class="field"
        name="q"
        dir="auto"
        aria-label="Search and filter"
        placeholder="Search, or label:bug no:assignee fails:criteria updated:>30d"
        aria-describedby={unknown.length > 0 ? 'unknown-words' : undefined}
        value={place.filter}
        onInput={(event) => go({ filter: event.currentTarget.value })}
      />
      <Choice
        label="Project"
        value={place.project}
        options={[['', 'All projects'], ...projects.map(({ project, name }): [string, string] => [project, name])]}
        choose={(project) => go({ project })}
      />
      <Choice
        label="Sort by"
        value={place.sort}
        options={sortKeys.map((key) => [key, sortTexts[key]])}
        choose={(sort) => go({ sort })}
      />
      <Choice
        label="Group by"
        value={place.group}
        options={groupKeys.map((key) => [key, groupTexts[key]])}
        choose={(group) => go({ group })}
      />
      <button type="button" class="button" data-action="display" aria-expanded={looks.choosing} onClick={looks.toggle}>
        Display
      </button>
      {unknown.length > 0 && (
        <p class="quiet" id="unknown-words" role="status">
          Searched as plain words, since they are no filter: {unknown.join(', ')}
        </p>
      )}
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  choose(value: Value): void;
}

function Choice<Value extends string>({ label, value, options, choose }: ChoiceProps<Value>) {
  return (
    <label>
      <span class="unseen">{label}</span>
      <select
        class="field"
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
