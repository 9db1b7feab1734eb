import { useLayoutEffect, useState } from 'preact/hooks';
import type { LoopChoice } from '@/utils/model/loop';
import type { View } from '@/utils/model/view';
import { standingWith } from '../expected-standing';
import type { PanelActions, PanelState } from '../panel-state';
import { assigning, People } from '../People';
import { Picker } from '../Picker';
import type { Part } from './Parts';

interface Props {
  choices: readonly LoopChoice[];
  view: View;
  state: PanelState;
  actions: PanelActions;
  /** Told whenever something else is chosen. */
  set(parts: Part[]): void;
}

/** What is set by the same press: what is offered is chosen, all else stays as it is. */
export function Sets({ choices, view: { standing, tracker }, state, actions, set }: Props) {
  const [chosen, choose] = useState<Record<string, string>>(() => Object.fromEntries(choices.map(({ field, chosen }) => [field, chosen])));
  const [given, give] = useState<Record<string, Part>>({});
  const people = Object.values(given);
  useLayoutEffect(() => {
    const parts = choices.flatMap(({ field, label, options }): Part[] => {
      const option = options.find(({ id }) => id === chosen[field]);
      return option ? [{ says: `${label}: ${option.name}`, saying: { field, value: option.id } }] : [];
    });
    set([...parts, ...people]);
  }, [chosen, given]);
  return (
    <div class="part" role="group" aria-label="And set">
      <h4 class="group">And set</h4>
      {choices.map(({ field, label, none, options, chosen: first, why }) => (
        <div key={field}>
          <Picker later label={label} field={field} chosen={chosen[field] ?? ''} options={options} none={none} state={state} choose={(value) => choose({ ...chosen, [field]: value ?? '' })} />
          {why && chosen[field] === first && <p class="hint">{why}</p>}
        </div>
      ))}
      <People
        chosen={people.reduce((now, { saying }) => standingWith(now, saying, tracker), standing).assignees ?? []}
        actions={actions}
        give={(person, on) => {
          // Pressed once more, it is as it was.
          const { [person.id]: was, ...others } = given;
          const part = { says: `${on ? 'Assign' : 'Take off'} ${person.name}`, saying: assigning(person, on) };
          give({ ...(tracker.changes.assignees === 'many' && others), ...(!was && { [person.id]: part }) });
        }}
      />
      <p class="hint">{tracker.changes.tells}</p>
    </div>
  );
}
