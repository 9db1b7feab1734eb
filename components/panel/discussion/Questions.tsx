import type { QuestionView, View } from '@/utils/model/view';
import { Act } from '../../ui/Act';
import type { PanelActions, PanelState } from '../panel-state';
import { Told } from '../../ui/Told';

interface Props {
  view: View;
  state: PanelState;
  actions: PanelActions;
}

/** The questions that comments ask: the open ones always, the others with the discussion. */
export function Questions({ view, state, actions }: Props) {
  const shown = view.questions.filter((one) => one.state === 'open' || state.talking.value);
  if (shown.length === 0) return null;
  return (
    <ul class="votes" aria-label="Questions">
      {shown.map((question) => (
        <li key={question.id} data-question={question.id} data-state={question.state}>
          <Act look="linkish" is="jump" act={() => jump(question.id, state)}>
            {question.text}
          </Act>{' '}
          <span class="aside">{question.says}</span>
          <Next question={question} state={state} actions={actions} />
          <Told receipt={view.receipts[`ask:${question.id}`]} />
        </li>
      ))}
    </ul>
  );
}

function Next({ question: { id, answer, mine }, state, actions }: Omit<Props, 'view'> & { question: QuestionView }) {
  const say = (value: {} | null): void => void actions.say({ kind: 'ask', comment: id, asked: value });
  return (
    <>
      {answer && (
        <Act look="linkish" is="jump-answer" act={() => jump(answer.comment, state)}>
          Answer
        </Act>
      )}
      {answer && (
        <Act look="linkish" is="reopen" act={() => say({})}>
          Reopen
        </Act>
      )}
      {!answer && mine && (
        <Act look="linkish" is="withdraw" act={() => say(null)}>
          Withdraw
        </Act>
      )}
    </>
  );
}

/** Shows a comment, and moves the focus there once it is drawn. */
export function jump(comment: string, state: PanelState): void {
  state.talking.value = true;
  state.target.value = comment;
}
