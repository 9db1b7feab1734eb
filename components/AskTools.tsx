import type { Person } from '@/utils/model/native';
import { Act } from './Act';
import type { PanelActions, PanelState } from './panel-state';

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
  // Who took part comes first; others may be asked, too.
  const people = [...view.people, ...state.people.value.filter((one) => !view.people.some((other) => other.id === one.id))];
  const choice = state.writing.value?.split(`:${id}`)[0];
  const choose = (what: 'ask' | 'answers'): void => {
    state.writing.value = choice === what ? null : `${what}:${id}`;
    if (what === 'ask') void actions.talk.people();
  };
  return (
    <>
      {!view.questions.some((one) => one.id === id) && <Act look="linkish" is="ask" act={() => choose('ask')}>Question…</Act>}
      {only && <Act look="linkish" is="answers" act={() => (open.length === 1 ? answer(only.id) : choose('answers'))}>Answers…</Act>}
      {choice === 'ask' && (
        <div class="choices" role="group" aria-label="Whom does it ask?">
          <Act is="ask-of" act={() => ask()}>Anybody</Act>
          {people.map((person) => <Act key={person.id} is="ask-of" act={() => ask(person)}>{person.name}</Act>)}
        </div>
      )}
      {choice === 'answers' && (
        <div class="choices" role="group" aria-label="Which question does it answer?">
          {open.map((one) => <Act key={one.id} is="answer-to" act={() => answer(one.id)}>{one.text.slice(0, 60)}</Act>)}
        </div>
      )}
    </>
  );
}
