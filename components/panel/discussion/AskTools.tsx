import { useRef } from 'preact/hooks';
import { markKey } from '@/utils/model/mark-key';
import type { Person } from '@/utils/model/native';
import { Act } from '../../ui/Act';
import type { PanelActions, PanelState } from '../panel-state';
import { selectedIn } from './selected';
import { useAnswer } from '../../ui/use-answer';

interface Props {
  /** The comment. */
  id: string;
  state: PanelState;
  actions: PanelActions;
}

type Choice = 'ask' | 'answers' | 'decide' | 'todo';

/**
 * Makes a comment a question to somebody or the answer to one; marks it, or the words selected in it, as a decision or
 * next step.
 */
export function AskTools({ id, state, actions }: Props) {
  const quote = useRef('');
  const view = state.shown.value;
  if (!view) return null;
  const open = view.questions.filter((one) => one.state === 'open' && one.id !== id);
  const [only] = open;
  const choice = state.writing.value?.split(`:${id}`)[0];
  const choose = (what: Choice): void => void (state.writing.value = choice === what ? null : `${what}:${id}`);
  const say: PanelActions['say'] = (intent) => {
    state.writing.value = null;
    return actions.say(intent);
  };
  const answer = (question: string): unknown => say({ kind: 'ask', comment: question, asked: { answer: id } });
  const ask = (to?: Person): unknown => say({ kind: 'ask', comment: id, asked: whom(to) ?? { to: [] } });
  const marks = view.marks.filter(
    ({ kind, state, comment }) => kind === 'decide' && state === 'standing' && comment !== id,
  );
  const words = (): { text?: string } => (quote.current ? { text: quote.current } : {});
  const decide = (instead?: string): unknown =>
    say({ kind: 'decide', mark: markKey(id, quote.current), decision: { ...words(), ...(instead && { instead }) } });
  const plan = (to?: Person): unknown =>
    say({ kind: 'todo', mark: markKey(id, quote.current), step: { ...words(), ...whom(to) } });
  const mark = (what: 'decide' | 'todo', button: Element): void => {
    quote.current = selectedIn(button.closest('article')?.querySelector('.prose'));
    if (what === 'todo' || marks[0]) choose(what);
    else decide();
  };
  return (
    <>
      {!view.questions.some((one) => one.id === id) && (
        <Act look="linkish" is="ask" act={() => choose('ask')}>
          Question…
        </Act>
      )}
      <Act look="linkish" is="decide" act={(button) => mark('decide', button)}>
        Decision{marks[0] && '…'}
      </Act>
      <Act look="linkish" is="todo" act={(button) => mark('todo', button)}>
        Next step…
      </Act>
      {only && (
        <Act look="linkish" is="answers" act={() => (open.length === 1 ? answer(only.id) : choose('answers'))}>
          Answers…
        </Act>
      )}
      {choice === 'ask' && (
        <Whom label="Whom does it ask?" none="Anybody" known={view.people} actions={actions} say={ask} />
      )}
      {choice === 'todo' && (
        <Whom label="Who does it?" none="Nobody yet" known={view.people} actions={actions} say={plan} />
      )}
      {choice === 'answers' && (
        <Which
          label="Which question does it answer?"
          is="answer-to"
          options={open.map((one) => ({ ...one, say: () => answer(one.id) }))}
        />
      )}
      {choice === 'decide' && (
        <Which
          label="Does it replace a decision?"
          is="decide-as"
          options={[
            { id, text: 'A new decision', say: () => decide() },
            ...marks.map(({ key, text }) => ({ id: key, text: `Instead of: ${text}`, say: () => decide(key) })),
          ]}
        />
      )}
    </>
  );
}

function whom(to: Person | undefined): { to: string[]; called: string[] } | undefined {
  return to && { to: [to.id], called: [to.name] };
}

interface WhichProps {
  label: string;
  is: string;
  options: readonly { id: string; text: string; say(): unknown }[];
}

function Which({ label, is, options }: WhichProps) {
  return (
    <div class="choices" role="group" aria-label={label}>
      {options.map(({ id, text, say }) => (
        <Act key={id} is={is} act={say}>
          {text.length > 80 ? `${text.slice(0, 80)}…` : text}
        </Act>
      ))}
    </div>
  );
}

interface WhomProps {
  label: string;
  none: string;
  known: readonly Person[];
  actions: PanelActions;
  say(to?: Person): unknown;
}

/** Who took part comes first; then who else could be given the issue, as soon as that is known. */
function Whom({ label, none, known, actions, say }: WhomProps) {
  const { answer } = useAnswer(actions.people, '');
  const others = Array.isArray(answer) ? answer.filter(({ id, me }) => !me && !known.some((one) => one.id === id)) : [];
  return (
    <div class="choices" role="group" aria-label={label}>
      <Act is="ask-of" act={() => say()}>
        {none}
      </Act>
      {[...known, ...others].map((person) => (
        <Act key={person.id} is="ask-of" act={() => say(person)}>
          {person.name}
        </Act>
      ))}
      {typeof answer === 'string' && (
        <p class="hint" role="status">
          {answer}
        </p>
      )}
    </div>
  );
}
