import { markedIn } from '@/utils/model/mark-key';
import type { MarkView } from '@/utils/model/view';
import { sentences } from '@/utils/words/sentence';
import { Act } from '../../ui/Act';
import type { PanelActions, PanelState } from '../panel-state';
import { jump } from './Questions';
import { Told } from '../../ui/Told';

interface Props {
  marks: readonly MarkView[];
  /** Whether they stand on their comment: what is about all of it need not be said again. */
  there?: boolean;
  state: PanelState;
  actions: PanelActions;
}

/** Decisions and next steps that people marked: who says so, what became of them, and taking back one's own word. */
export function Marks({ marks, there = false, state, actions }: Props) {
  if (!marks[0]) return null;
  return (
    <ul class="votes" aria-label="Decisions and next steps">
      {marks.map((mark) => (
        <li key={mark.kind + mark.key} data-mark={`${mark.kind}:${mark.key}`} data-state={mark.state}>
          {!(there && !markedIn(mark.key).part) && (
            <Act look="linkish" is="jump" act={() => jump(mark.comment, state)}>
              {mark.text}
            </Act>
          )}{' '}
          <span class="aside" dir="auto">
            {sentences(mark.says)}
            {mark.now && ` The comment says now: “${mark.now}”`}
          </span>{' '}
          <Words mark={mark} actions={actions} />
          <Told receipt={state.shown.value?.receipts[`${mark.kind}:${mark.key}`]} />
        </li>
      ))}
    </ul>
  );
}

function Words({ mark: { kind, key, state, mine, denied }, actions }: { mark: MarkView; actions: PanelActions }) {
  const say = (value: { not: true } | null): unknown =>
    actions.say(
      kind === 'decide' ? { kind: 'decide', mark: key, decision: value } : { kind: 'todo', mark: key, step: value },
    );
  const own = mine || denied;
  return (
    <>
      {kind === 'todo' && (
        <Act
          look="linkish"
          is="done"
          act={() => actions.say({ kind: 'todo', mark: key, step: { done: state === 'open' } })}
        >
          {state === 'open' ? 'Done' : 'Not done'}
        </Act>
      )}
      <Act look="linkish" is={own ? 'unmark' : 'deny'} act={() => say(own ? null : { not: true })}>
        {own ? 'Take back' : kind === 'decide' ? 'No decision' : 'No step'}
      </Act>
    </>
  );
}
