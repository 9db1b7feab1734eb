import { useState } from 'preact/hooks';
import type { Candidate } from '@/utils/model/native';
import type { Saying } from '@/utils/model/view';
import type { PanelActions } from './panel-state';
import { useAnswer } from './use-answer';

interface Props {
  /** Who has it. */
  chosen: readonly Candidate[];
  actions: PanelActions;
  give(person: Candidate, on: boolean): void;
}

/** How many are shown of those who could have it: whoever is not among them is found by name. */
const most = 8;

/** Who has the issue, and who could: pressed or not. What is typed narrows them down, and Enter takes the first. */
export function People({ chosen, actions, give }: Props) {
  const [name, type] = useState('');
  const { words, answer } = useAnswer(actions.people, name);
  const found = Array.isArray(answer) ? answer : [];
  const among = (people: readonly Candidate[], { id }: Candidate): boolean => people.some((one) => one.id === id);
  const others = name ? [] : chosen.filter((one) => !among(found, one));
  const shown = [...others, ...found.filter((one, at) => at < most || among(chosen, one))];
  return (
    <div class="picker people" role="group" aria-label="Assignees">
      <span class="label">Assign</span>
      <input class="field" data-find={name !== '' && words === name} aria-label="Find by name" placeholder="Find by name" value={name} onInput={(event) => type(event.currentTarget.value)} />
      <div class="reaction-bar">
        {shown.map((one) => <button key={one.id} type="button" class="reaction" data-assign={one.id} aria-pressed={among(chosen, one)} dir="auto" onClick={() => give(one, !among(chosen, one))}>{one.name}{one.me && ' (you)'}</button>)}
        {answer && found.length === 0 && <p class="hint" role="status">{typeof answer === 'string' ? answer : 'Nobody of that name can be assigned.'}</p>}
      </div>
    </div>
  );
}

export function assigning({ id, name, login = name }: Candidate, on: boolean): Saying {
  return { field: `assign:${id}`, value: on ? login : null };
}
