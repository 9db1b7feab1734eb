import { useState } from 'preact/hooks';
import type { Candidate } from '@/utils/model/native';
import type { PanelActions } from '../panel-state';
import { useAnswer } from '../../ui/use-answer';

interface Props {
  /** Who has it. */
  chosen: readonly Candidate[];
  actions: PanelActions;
}

/** How many are shown of those who could have it: whoever is not among them is found by name. */
const most = 8;

/** Who has the issue, and who could: pressed or not. What is typed narrows them down, and Enter takes the first. */
export function People({ chosen, actions }: Props) {
  const [name, type] = useState('');
  const { words, answer } = useAnswer(actions.people, name);
  const found = Array.isArray(answer) ? answer : [];
  const among = (people: readonly Candidate[], { id }: Candidate): boolean => people.some((one) => one.id === id);
  const others = name ? [] : chosen.filter((one) => !among(found, one));
  const shown = [...others, ...found.filter((one, at) => at < most || among(chosen, one))];
  return (
    <div class="picker people" role="group" aria-label="Assignees">
      <span class="label">Assign</span>
      <input
        class="field"
        data-find={name !== '' && words === name}
        placeholder="Find by name"
        value={name}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <div class="reaction-bar">
        {shown.map((one) => (
          <button
            key={one.id}
            type="button"
            class="reaction"
            data-assign={one.id}
            aria-pressed={among(chosen, one)}
            dir="auto"
            onClick={() =>
              void actions.say({
                kind: 'assign',
                person: one.id,
                login: among(chosen, one) ? null : (one.login ?? one.name),
              })
            }
          >
            {one.name}
            {one.me && ' (you)'}
          </button>
        ))}
        {answer && found.length === 0 && (
          <p class="hint" role="status">
            {typeof answer === 'string' ? answer : 'Nobody found.'}
          </p>
        )}
      </div>
    </div>
  );
}
