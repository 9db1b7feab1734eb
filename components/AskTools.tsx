import type { Person } from '@/utils/model/native';
import { Act } from './Act';
import type { PanelActions, PanelState } from './panel-state';
import { useAnswer } from './use-answer';

interface Props {
  /** The comment. */
  id: string;
  state: PanelState;
  actions: PanelActions;
}

/** Makes a comment a question to somebody, or the answer to one. */
export function AskTools({ id, state, actions }: Props) {
  const view = state.shown.value;
  if (!view) return null;
  const open = view.questions.filter((one) => one.state === 'open' && one.id !== id);
  const [only] = open;
  const answer = (question: string): void => {
    state.writing.value = null;
    void actions.say({ field: `ask:${question}`, value: { answer: id } });
  };
  const ask = (to?: Person): void => {
    state.writing.value = null;
    void actions.say({ field: `ask:${id}`, value: to ? { to: [to.id], called: [to.name] } : { to: [] } });
  };
  const choice = state.writing.value?.split(`:${id}`)[0];
  const choose = (what: 'ask' | 'answers'): void =>
    void (state.writing.value = choice === what ? null : `${what}:${id}`);
  return (
    <>
      {!view.questions.some((one) => one.id === id) && (
        <Act look="linkish" is="ask" act={() => choose('ask')}>
          Question…
        </Act>
      )}
      {only && (
        <Act look="linkish" is="answers" act={() => (open.length === 1 ? answer(only.id) : choose('answers'))}>
          Answers…
        </Act>
      )}
      {choice === 'ask' && <Whom known={view.people} actions={actions} ask={ask} />}
      {choice === 'answers' && (
        <div class="choices" role="group" aria-label="Which question does it answer?">
          {open.map((one) => (
            <Act key={one.id} is="answer-to" act={() => answer(one.id)}>
              {one.text.slice(0, 60)}
            </Act>
          ))}
        </div>
      )}
    </>
  );
}

/** Who took part comes first; then who else could be given the issue, as soon as that is known. */
function Whom({ known, actions, ask }: { known: readonly Person[]; actions: PanelActions; ask(to?: Person): void }) {
  const { answer } = useAnswer(actions.people, '');
  const others = Array.isArray(answer) ? answer.filter(({ id, me }) => !me && !known.some((one) => one.id === id)) : [];
  return (
    <div class="choices" role="group" aria-label="Whom does it ask?">
      <Act is="ask-of" act={() => ask()}>
        Anybody
      </Act>
      {[...known, ...others].map((person) => (
        <Act key={person.id} is="ask-of" act={() => ask(person)}>
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
